import type { ReactElement } from 'react';
import { heatSteps } from '../../state/heat.ts';
import styles from './legend.module.css';

const LETTERS = [
  ['L', 'leads'],
  ['S', 'alone'],
  ['P', 'takes part under another lead'],
  ['J', 'joint, no lead named'],
] as const;

type LegendProps = {
  readonly show: 'text' | 'bodies';
  /** The end of the heat scale. */
  readonly max: number;
};

/** What the letters, the numbers and the shades of the cells mean. */
export function Legend({ show, max }: LegendProps): ReactElement {
  return (
    <div className={styles.legend}>
      {show === 'text' ? (
        <p className={styles.letters}>
          {LETTERS.map(([letter, words]) => (
            <span key={letter}>
              <b>{letter}</b> {words}
            </span>
          ))}
          <span>
            <b>L2/6</b> leads in 2 of its 6 clauses there
          </span>
        </p>
      ) : (
        <p>A number counts the clauses that name both bodies; on the diagonal, all clauses of the one.</p>
      )}
      {max > 0 ? (
        <p className={styles.scale}>
          <span>Clauses</span>
          {heatSteps(max).map(({ heat, from, to }) => (
            <span className={styles.step} data-heat={heat} key={heat}>
              {from === to ? from : `${from}–${to}`}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
