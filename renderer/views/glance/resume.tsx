import { type ReactElement, type Ref, useState } from 'react';
import { type Graph, labelOf, type PlanNode, pathTo } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { shorten } from '../../parts/words.ts';
import { agoInWords } from '../../state/ago.ts';
import { placeIn } from '../../state/kept-place.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import { RecentNotes } from './recent-notes.tsx';
import styles from './resume.module.css';

const LONGEST = 240;
const MOST_RECENT = 3;
const READ = formatRoute({ kind: 'resume' });

/** Where reading stopped, as the first thing that Enter opens; and the places and notes that came last. */
export function Resume({ ref }: { readonly ref: Ref<HTMLAnchorElement> }): ReactElement {
  const { graph, settings } = useApp();
  const { meta } = graph.plan;
  const { at, when } = useStore(settings, (now) => placeIn(now, meta.id));
  const recent = useStore(settings, (now) => now.recent);
  // The page says how long ago that was when it is opened; it is no clock.
  const [now] = useState(() => Date.now());
  const node = at === null ? undefined : graph.nodes.get(at);
  const places = recent
    .flatMap(({ plan, id }) => (plan === meta.id && id !== at ? [graph.nodes.get(id)] : []))
    .filter((one) => one !== undefined)
    .slice(0, MOST_RECENT);
  return (
    <section aria-label="Go on">
      <a className={styles.resume} data-arrival="" href={READ} ref={ref}>
        <span className={styles.do}>
          <Icon name="read" size={16} /> {node ? 'Resume' : 'Start reading'}
          <span aria-hidden="true" className={styles.key}>
            Enter
          </span>
        </span>
        {node ? (
          <Place graph={graph} node={node} />
        ) : (
          <span className={styles.words}>From the first line.</span>
        )}
        {node && when !== null ? (
          <span className={styles.ago}>Where you stopped {agoInWords(when, now)}</span>
        ) : null}
      </a>
      {places.length === 0 ? null : (
        <nav aria-label="Recent places" className={styles.recent}>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <a href={hrefOf(place.id)} title={titleOf(graph, place)}>
                  <Named graph={graph} node={place} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <RecentNotes />
    </section>
  );
}

function Place({ graph, node }: { readonly graph: Graph; readonly node: PlanNode }): ReactElement {
  const own = 'title' in node ? '' : shorten(node.text, LONGEST);
  return (
    <>
      <span className={styles.place}>
        <span className={styles.label}>{labelOf(graph, node)}</span> {titleOf(graph, node)}
      </span>
      {own === '' ? null : <span className={styles.words}>{own}</span>}
    </>
  );
}

function Named({ graph, node }: { readonly graph: Graph; readonly node: PlanNode }): ReactElement {
  const label = labelOf(graph, node);
  const title = titleOf(graph, node);
  return (
    <>
      {label === title ? null : <span className={styles.label}>{label}</span>} {title}
    </>
  );
}

/** The title of a place, or of what it stands in. */
function titleOf(graph: Graph, node: PlanNode): string {
  const titled = pathTo(graph, node.id).findLast((one) => one.kind !== 'plan' && 'title' in one);
  return titled && 'title' in titled ? titled.title : shorten(node.text, LONGEST);
}
