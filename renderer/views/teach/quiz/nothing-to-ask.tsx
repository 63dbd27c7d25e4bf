import type { ReactElement } from 'react';
import { QUIZ_KINDS, type Quiz } from '../../../../corpus/index.ts';
import styles from './quiz.module.css';

/** Why nothing can be asked: a line for each kind of question that says what is missing. */
export function NothingToAsk({ quiz }: { readonly quiz: Quiz }): ReactElement {
  return (
    <ul className={styles.reasons}>
      {quiz.notAsked.map(({ kind, reason }) => (
        <li key={kind}>
          <strong>{QUIZ_KINDS.find(({ name }) => name === kind)?.title}</strong>: {reason}
        </li>
      ))}
    </ul>
  );
}
