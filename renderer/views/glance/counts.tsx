import type { ReactElement } from 'react';
import { type PartCount, partNoun } from '../../../corpus/index.ts';
import styles from './counts.module.css';
import { hrefOfPart } from './glance-links.ts';

/** The parts of the plan in numbers; each leads to where they are shown. */
export function Counts({ counts }: { readonly counts: readonly PartCount[] }): ReactElement | null {
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby="counted" className={styles.whole}>
      <h2 className={styles.head} id="counted">
        Counted by Remit
      </h2>
      <ul className={styles.counts}>
        {counts.map((part) => (
          <li key={part.kind}>
            <a href={hrefOfPart(part)}>
              <span className={styles.number}>{part.count}</span> {partNoun(part)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
