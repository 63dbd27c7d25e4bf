import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from '../../parts/classes.ts';
import { DialogTitle, WindowDialog } from '../../parts/window-dialog.tsx';
import { KEYS } from './keys.ts';
import styles from './keys-dialog.module.css';

type KeysDialogProps = {
  /** Shows what this copy of Remit is, instead of the keys. */
  readonly onAbout: () => void;
  readonly onClose: () => void;
};

/** The list of keys. */
export function KeysDialog({ onAbout, onClose }: KeysDialogProps): ReactElement {
  return (
    <WindowDialog inside={styles.dialog} onClose={onClose} sheet={styles.modal}>
      <DialogTitle>Keys</DialogTitle>
      <dl className={classes(styles.keys)}>
        {KEYS.map(({ keys, does }) => (
          <div className={classes(styles.row)} key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <footer className={styles.foot}>
        <Button className={classes(styles.about)} onPress={onAbout}>
          About Remit
        </Button>
        <Button className={classes(styles.close)} onPress={onClose}>
          Close
        </Button>
      </footer>
    </WindowDialog>
  );
}
