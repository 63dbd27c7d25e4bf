import { type ReactElement, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../../parts/classes.ts';
import { capital } from '../../parts/words.ts';
import { LONGEST_REMARK, OWN_STATUSES, type OwnMark, type OwnWords } from '../../state/own-marks.ts';
import styles from './own-editor.module.css';

type OwnEditorProps = {
  readonly mark: OwnMark;
  /** The place of the sentence, as people cite it. */
  readonly place: string;
  /** What it floats beside, and what has the focus again behind it. */
  readonly beside: HTMLElement;
  readonly onChange: (change: Partial<OwnWords>) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Where a person writes how far they are, their own day and a remark. Every change is kept at once. */
export function OwnEditor(props: OwnEditorProps): ReactElement {
  const { mark, place, beside, onChange, onRemove, onClose } = props;
  const trigger = useRef(beside);
  return (
    <Popover
      className={classes(styles.popover)}
      isOpen
      offset={6}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      triggerRef={trigger}
    >
      <Dialog className={classes(styles.dialog)}>
        <Heading className={classes(styles.title)} slot="title">
          Yours <span className={styles.place}>on {place}</span>
        </Heading>
        <fieldset className={styles.statuses}>
          <legend className={styles.label}>How far you are</legend>
          <div className={styles.choices}>
            {OWN_STATUSES.map((status) => (
              <label className={styles.choice} key={status}>
                <input
                  autoFocus={mark.status === status}
                  checked={mark.status === status}
                  name="own-status"
                  onChange={() => onChange({ status })}
                  type="radio"
                />
                {capital(status)}
              </label>
            ))}
          </div>
        </fieldset>
        <label className={styles.label}>
          Your due date
          <input
            className={styles.field}
            onChange={(event) => onChange({ due: event.target.value || null })}
            type="date"
            value={mark.due ?? ''}
          />
        </label>
        <label className={styles.label}>
          Remark
          <textarea
            className={styles.field}
            maxLength={LONGEST_REMARK}
            onChange={(event) => onChange({ remark: event.target.value })}
            rows={3}
            value={mark.remark}
          />
        </label>
        <p className={styles.about}>Kept on this computer, apart from the text of the plan.</p>
        <div className={styles.buttons}>
          <button className={styles.button} onClick={onRemove} type="button">
            Remove the mark
          </button>
          <button className={classes(styles.button, styles.main)} onClick={onClose} type="button">
            Close
          </button>
        </div>
      </Dialog>
    </Popover>
  );
}
