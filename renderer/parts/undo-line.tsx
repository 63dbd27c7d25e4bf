import type { ReactElement } from 'react';
import styles from './undo-line.module.css';

type UndoLineProps = {
  /** What was removed, as a sentence; `null` where there is nothing to take back. */
  readonly said: string | null;
  readonly onUndo: () => void;
};

/** Says that something was removed, with a button that brings it back. The place for it is there all the time, so that it is announced. */
export function UndoLine({ said, onUndo }: UndoLineProps): ReactElement {
  return (
    <div data-screen-only="" role="status">
      {said === null ? null : (
        <p className={styles.undo}>
          <span>{said}</span>
          <button onClick={onUndo} type="button">
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
