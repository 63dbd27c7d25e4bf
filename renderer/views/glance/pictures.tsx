import { type ReactElement, Suspense } from 'react';
import { type Graph, labelOf, nodesOf, type PartCount } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { formatRoute, hrefOf, type Route } from '../../state/route.ts';
import { SmallPicture, useIsIdle } from './lazy.tsx';
import { leadingBody } from './leading-body.ts';
import styles from './pictures.module.css';

/** The pictures in small. */
export type PictureKind = 'loom' | 'matrix' | 'targets' | 'dates' | 'duties';

type Offered = {
  readonly kind: PictureKind;
  readonly name: string;
  readonly answers: string;
  readonly href: string;
};

/** The pictures of the plan in small, each leading to the large one. They come after the page, into the room that is kept for them. */
export function Pictures({ counts }: { readonly counts: readonly PartCount[] }): ReactElement | null {
  const { graph } = useApp();
  const isIdle = useIsIdle();
  const offered = offer(graph, counts);
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="pictures" className={styles.whole}>
      <h2 className={styles.head} id="pictures">
        In pictures
      </h2>
      <ul className={styles.pictures}>
        {offered.map(({ kind, name, answers, href }) => (
          <li key={kind}>
            <a className={styles.picture} href={href}>
              <span aria-hidden="true" className={styles.frame}>
                <Suspense fallback={null}>{isIdle ? <SmallPicture kind={kind} /> : null}</Suspense>
              </span>
              <span className={styles.name}>{name}</span>
              <span className={styles.answers}>{answers}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A picture of what the plan does not have is not offered. */
function offer(graph: Graph, counts: readonly PartCount[]): readonly Offered[] {
  const has = (kind: PartCount['kind']) => counts.some((part) => part.kind === kind);
  const leading = leadingBody(graph);
  const offered: Offered[] = [];
  const add = (kind: PictureKind, name: string, answers: string, route: Route) =>
    offered.push({ kind, name, answers, href: formatRoute(route) });
  if (has('clause') && has('agency')) {
    add('loom', 'Map', 'Who is tied to what, in one picture', { kind: 'loom', picked: {} });
    add('matrix', 'Matrix', 'Which body stands in which section', { kind: 'matrix', picked: {} });
  }
  if (leading) {
    offered.push({
      kind: 'duties',
      name: `Duties of ${labelOf(graph, leading)}`,
      answers: 'How its clauses lie over the chapters',
      href: hrefOf(leading.id),
    });
  }
  if (has('indicator'))
    add('targets', 'Targets', 'From which figure to which', { kind: 'targets', picked: {} });
  if (nodesOf(graph, 'quantity').some(({ measure }) => DATED.has(measure)))
    add('dates', 'Dates', 'What is dated, before and ahead', {
      kind: 'targets',
      picked: { show: ['dates'] },
    });
  return offered;
}

const DATED: ReadonlySet<string> = new Set(['date', 'year', 'span']);
