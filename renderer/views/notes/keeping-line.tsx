import { type ReactElement, useState } from 'react';
import { useStore } from '../../app-context.ts';
import type { Notes } from '../../state/notes.ts';
import styles from './keeping-line.module.css';

/** Whether a person's notes or lessons are kept, in a word; where not, why, and what to do. `onExport` is there where there is no other way to export beside it. */
export function KeepingLine({
  notes,
  isEmpty = false,
  onExport,
}: {
  readonly notes: Pick<Notes, 'queue' | 'lasts'>;
  /** Whether it stands beside a note with nothing in it, which will not be kept. */
  readonly isEmpty?: boolean;
  readonly onExport?: () => void;
}): ReactElement {
  const state = useStore(notes.queue.state);
  const [hasSaved, setSaved] = useState(false);
  if (state === 'saving' && !hasSaved) setSaved(true);
  if (isEmpty && typeof state === 'string') return <span>Empty note, not kept</span>;
  if (state === 'saving') return <span role="status">Saving …</span>;
  if (state === 'saved') {
    return (
      <span role="status">{!notes.lasts ? 'Kept until the window closes' : hasSaved ? 'Saved' : ''}</span>
    );
  }
  return (
    <span className={styles.failed} role="alert">
      {state.message}{' '}
      <button onClick={() => notes.queue.flush()} type="button">
        Try again
      </button>
      {onExport ? (
        <button onClick={onExport} type="button">
          Export
        </button>
      ) : null}
    </span>
  );
}
