import type { ReactElement } from 'react';
import { type CoverKind, type PlanNode, piecesOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { beginning } from '../../state/beginning.ts';
import styles from './neighbour.module.css';

/** As many signs as stand in two lines on every stage that is wider than high. */
const MOST_SIGNS = 110;

/** The passage before or after, dimmed and called so: its beginning, in whole words. It gives away nothing of a kind that is covered. */
export function Neighbour({
  node,
  side,
  kinds,
}: {
  readonly node: PlanNode;
  readonly side: 'before' | 'after';
  readonly kinds: readonly CoverKind[];
}): ReactElement {
  const { graph } = useApp();
  const pieces = piecesOf(graph, node, kinds);
  const shown = beginning(
    pieces.map(({ text }) => text),
    MOST_SIGNS,
  );
  return (
    <div aria-hidden="true" className={classes(styles.neighbour, styles[side])} data-neighbour={side}>
      <span className={styles.side}>{side === 'before' ? 'Before' : 'Next'}</span>
      <p className={styles.words}>
        {pieces.slice(0, shown.texts.length).map(({ start, cover }, index) => {
          const text = shown.texts[index] ?? '';
          return cover === null ? (
            text
          ) : (
            <span className={styles.hidden} key={start}>
              {text.replace(/\S/gu, 'x')}
            </span>
          );
        })}
        {shown.isWhole ? null : ' …'}
      </p>
    </div>
  );
}
