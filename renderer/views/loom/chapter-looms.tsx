import { type ReactElement, useMemo } from 'react';
import { counted, type LoomView } from '../../../corpus/index.ts';
import { laySmallLooms, type SmallLoom } from '../../state/loom-small.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './chapter-looms.module.css';
import thread from './thread.module.css';
import { ThreadPath } from './thread-path.tsx';

const WIDTH = 340;
const TYPE = 11;

/** A small loom for each chapter, on one page of paper: to be handed out and read beside the text. */
export function ChapterLooms({ view }: { readonly view: LoomView }): ReactElement {
  const looms = useMemo(() => laySmallLooms(view, WIDTH, TYPE), [view]);
  return (
    <div className={styles.page}>
      {looms.map((small) => (
        <Small computed={view.computed} key={small.chapter.id} small={small} />
      ))}
    </div>
  );
}

function Small({ small, computed }: { readonly small: SmallLoom; readonly computed: boolean }): ReactElement {
  const { chapter, width, height, left, right, threads } = small;
  const name = `${chapter.number} ${chapter.name}`.trim();
  const counts = `${counted(left.length, 'place')}, ${right.length} across, ${counted(threads.length, 'thread')}`;
  return (
    <section className={styles.small}>
      <h2 className={styles.name}>
        {chapter.id.startsWith('chapter-') ? <a href={hrefOf(chapter.id)}>{name}</a> : name}
      </h2>
      <p className={styles.counts}>{counts}</p>
      <svg
        aria-label={`${name}: ${counts}. The table has them as words.`}
        className={styles.picture}
        data-small=""
        role="img"
        viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      >
        <g className={thread.threads}>
          {threads.map((one) => (
            <ThreadPath computed={computed} key={one.id} thread={one} />
          ))}
        </g>
        {[
          ...left.map((placed) => ({ ...placed, anchor: 'end' as const })),
          ...right.map((placed) => ({ ...placed, anchor: 'start' as const })),
        ].map(({ row, x, y, text, anchor }) => (
          <text
            className={styles.label}
            data-kind={row.rows[0]?.node.kind}
            dominantBaseline="central"
            key={row.id}
            textAnchor={anchor}
            x={x}
            y={y}
          >
            {text}
            {text === row.label ? null : <title>{row.title}</title>}
          </text>
        ))}
      </svg>
    </section>
  );
}
