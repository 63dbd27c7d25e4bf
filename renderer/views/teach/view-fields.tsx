import { type ReactElement, useId } from 'react';
import { type AttachedStop, MOST_TITLE, type Shown } from '../../../corpus/index.ts';
import type { Editing } from './editing.ts';
import styles from './stop-pane.module.css';

type ViewFieldsProps = {
  readonly attached: AttachedStop;
  readonly shown: Extract<Shown, { kind: 'view' }>;
  readonly editing: Editing;
};

/** A view: what it is called, and where it leads. */
export function ViewFields({ attached, shown, editing }: ViewFieldsProps): ReactElement {
  const id = useId();
  const address = attached.address ?? '#/';
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        Title
      </label>
      <input
        className={styles.input}
        id={id}
        maxLength={MOST_TITLE}
        onChange={({ target }) =>
          editing.type(attached.stop.id, 'the title', () => ({ shown: { ...shown, title: target.value } }))
        }
        type="text"
        value={shown.title}
      />
      <p className={styles.row}>
        <a href={address}>Open the view</a> <span className={styles.address}>{decoded(address)}</span>
      </p>
    </div>
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
