import type { ReactElement } from 'react';
import type { Comparison } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { shortNames } from './compare-words.ts';
import styles from './overlap.module.css';

/** A number stands in its piece of the bar where it has room there; the table below has them all. */
const LEAST_SHARE = 0.05;

/** Two bodies as two bars that lie over each other where both are named. One clause is as long everywhere. */
export function Overlap({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { graph } = useApp();
  const [a = '', b = ''] = shortNames(graph, comparison);
  const [both = 0, onlyA = 0, onlyB = 0] = comparison.parts.map(({ duties }) => duties.length);
  const all = both + onlyA + onlyB;
  const number = (count: number) => (count / Math.max(1, all) >= LEAST_SHARE ? count : null);
  return (
    <div
      aria-label={`${a} in ${onlyA + both} clauses, ${b} in ${onlyB + both}; ${both} of them name both`}
      className={styles.overlap}
      role="img"
    >
      <div className={styles.names}>
        <span className={styles.name}>{a}</span>
        <span className={styles.total}>{onlyA + both}</span>
        <span className={styles.name}>{b}</span>
        <span className={styles.total}>{onlyB + both}</span>
      </div>
      <div
        className={classes(styles.bars, both === 0 && styles.apart)}
        style={{ gridTemplateColumns: `minmax(0, ${onlyA}fr) minmax(0, ${both}fr) minmax(0, ${onlyB}fr)` }}
      >
        {onlyA > 0 ? <span className={styles.first}>{number(onlyA)}</span> : null}
        {both > 0 ? (
          <span className={styles.both}>
            {number(both)}
            {both / all > 2 * LEAST_SHARE ? <span className={styles.word}>both</span> : null}
          </span>
        ) : null}
        {onlyB > 0 ? <span className={styles.second}>{number(onlyB)}</span> : null}
      </div>
    </div>
  );
}
