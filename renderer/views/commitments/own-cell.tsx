import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { capital } from '../../parts/words.ts';
import { dayInWords } from '../../state/commitment-words.ts';
import type { OwnMark } from '../../state/own-marks.ts';
import styles from './own-cell.module.css';

type OwnCellProps = {
  readonly mark: OwnMark | undefined;
  readonly place: string;
  readonly stop: -1 | undefined;
};

/** What the person wrote beside a commitment, set apart from the text; a button that marks it where they wrote nothing. */
export function OwnCell({ mark, place, stop }: OwnCellProps): ReactElement {
  // One button for both, so that it keeps the focus when it becomes the other.
  return (
    <div className={styles.own}>
      <button
        aria-haspopup={mark ? 'dialog' : undefined}
        aria-label={
          mark ? `Yours, ${mark.status}: change what you wrote on ${place}` : `Mark as yours: ${place}`
        }
        className={mark ? styles.status : styles.add}
        data-own=""
        data-screen-only={mark ? undefined : ''}
        data-status={mark?.status}
        tabIndex={stop}
        type="button"
      >
        {mark ? (
          capital(mark.status)
        ) : (
          <>
            <Icon name="add" size={12} /> Mark
          </>
        )}
      </button>
      {mark?.due ? <p className={styles.due}>Due {dayInWords(mark.due)}</p> : null}
      {mark?.remark ? <p className={styles.remark}>{mark.remark}</p> : null}
    </div>
  );
}
