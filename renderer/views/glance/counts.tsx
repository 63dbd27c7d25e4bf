import type { ReactElement } from 'react';
import { type CountedKind, type PartCount, partNoun } from '../../../corpus/index.ts';
import styles from './counts.module.css';
import { hrefOfPart } from './glance-links.ts';

/** What the lines above say, and few people look for in a row of numbers. */
const SAID: ReadonlySet<CountedKind> = new Set(['project', 'group', 'instrument']);

/** The parts of the plan in numbers; each leads to where they are shown. */
export function Counts({ counts }: { readonly counts: readonly PartCount[] }): ReactElement | null {
  const shown = counts.filter(({ kind }) => !SAID.has(kind));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="counted" className={styles.whole}>
      <h2 className={styles.head} id="counted">
        Counted by Remit
      </h2>
      <ul className={styles.counts}>
        {shown.map((part) => (
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
