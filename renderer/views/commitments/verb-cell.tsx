import type { ReactElement } from 'react';
import type { Commitment } from '../../../corpus/index.ts';
import styles from './verb-cell.module.css';

type VerbCellProps = {
  readonly promises: Commitment['promises'];
  readonly withVerb: boolean;
  readonly withObject: boolean;
};

/** What is promised: each verb in its base form, and the printed words of what it acts upon. */
export function VerbCell({ promises, withVerb, withObject }: VerbCellProps): ReactElement {
  return (
    <ul className={styles.promises}>
      {promises.map(({ verb, object, range }) => (
        <li key={range[0]}>
          {withVerb ? <span className={styles.verb}>{verb}</span> : null}
          {withObject && object ? <span className={styles.object}>{object.text}</span> : null}
        </li>
      ))}
    </ul>
  );
}
