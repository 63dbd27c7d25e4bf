import { type FormEvent, type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { shorten } from '../../parts/words.ts';
import type { Ask } from '../../state/ask.ts';
import { save, unsave } from '../../state/kept-searches.ts';
import { formatRoute } from '../../state/route.ts';
import { changeKept } from './kept.ts';
import styles from './save-search.module.css';

/** The star: keeps this search under a name, with its facets and all, or gives it another name. */
export function SaveSearch({ ask }: { readonly ask: Ask }): ReactElement {
  const app = useApp();
  const link = formatRoute({ kind: 'search', ask });
  const saved = useStore(app.settings, ({ searches }) => searches.saved.find((one) => one.link === link));
  return (
    <DialogTrigger>
      <Button
        aria-label={saved ? `Saved as ${saved.name}` : 'Save this search'}
        className={classes(styles.star, saved && styles.saved)}
      >
        <Icon name="star" size={16} />
      </Button>
      <Popover className={classes(styles.popover)} offset={6} placement="bottom end">
        <Dialog aria-label="Save this search" className={classes(styles.dialog)}>
          {({ close }) => (
            <NameForm
              name={saved?.name ?? shorten(ask.query.trim(), 60)}
              onRemove={
                saved
                  ? () => {
                      changeKept(app, (kept) => unsave(kept, link));
                      close();
                    }
                  : null
              }
              onSave={(name) => {
                changeKept(app, (kept) => save(kept, { name, link }));
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
