import { type FormEvent, type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './save-star.module.css';

type SaveStarProps = {
  /** What is saved: "Save this search". */
  readonly label: string;
  /** The name under which it is saved already. */
  readonly saved: string | undefined;
  /** The name that is proposed where it is not. */
  readonly proposal: string;
  readonly onSave: (name: string) => void;
  readonly onRemove: () => void;
};

/** The star: keeps what is looked for under a name, or gives it another name. */
export function SaveStar({ label, saved, proposal, onSave, onRemove }: SaveStarProps): ReactElement {
  return (
    <DialogTrigger>
      <Button
        aria-label={saved === undefined ? label : `Saved as ${saved}`}
        className={classes(styles.star, saved !== undefined && styles.saved)}
      >
        <Icon name="star" size={16} />
      </Button>
      <Popover className={classes(styles.popover)} offset={6} placement="bottom end">
        <Dialog aria-label={label} className={classes(styles.dialog)}>
          {({ close }) => (
            <NameForm
              name={saved ?? proposal}
              onRemove={
                saved === undefined
                  ? null
                  : () => {
                      onRemove();
                      close();
                    }
              }
              onSave={(name) => {
                onSave(name);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type NameFormProps = {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onRemove: (() => void) | null;
};

function NameForm({ name, onSave, onRemove }: NameFormProps): ReactElement {
  const [text, setText] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSave(text);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.label}>
        Name
        <input
          autoComplete="off"
          className={styles.name}
          maxLength={120}
          onChange={(event) => setText(event.currentTarget.value)}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for, and the name is what it is about.
          autoFocus
          value={text}
        />
      </label>
      <div className={styles.buttons}>
        {onRemove ? (
          <button className={styles.button} onClick={onRemove} type="button">
            Remove
          </button>
        ) : null}
        <button className={classes(styles.button, styles.main)} type="submit">
          Save
        </button>
      </div>
    </form>
  );
}
