import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from '../../parts/classes.ts';
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
    <ModalOverlay
      className={classes(styles.overlay)}
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles.modal)}>
        <Dialog className={classes(styles.dialog)}>
          <Heading className={classes(styles.title)} slot="title">
            Keys
          </Heading>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
