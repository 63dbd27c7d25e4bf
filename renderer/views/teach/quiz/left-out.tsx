import type { ReactElement } from 'react';
import { listed, type NotAsked, QUIZ_KINDS } from '../../../../corpus/index.ts';
import styles from './left-out.module.css';

/** What a quiz does not ask, and why: a line for each reason, with the kinds of questions that it holds for. */
export function LeftOut({ notAsked }: { readonly notAsked: readonly NotAsked[] }): ReactElement {
  const kinds = new Map<string, string[]>();
  for (const { kind, reason } of notAsked) {
    const title = QUIZ_KINDS.find(({ name }) => name === kind)?.title ?? kind;
    kinds.set(reason, [...(kinds.get(reason) ?? []), title]);
  }
  return (
    <ul className={styles.list}>
      {[...kinds].map(([reason, titles]) => (
        <li key={reason}>
          {reason} <span className={styles.kinds}>({listed(titles)})</span>
        </li>
      ))}
    </ul>
  );
}
