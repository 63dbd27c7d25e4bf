import type { ReactElement, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from './classes.ts';
import styles from './window-dialog.module.css';

type WindowDialogProps = {
  readonly onClose: () => void;
  /** The size of the sheet, and what it does with what does not fit. */
  readonly sheet: string | undefined;
  /** The room inside it. */
  readonly inside: string | undefined;
  readonly children: ReactNode;
};

/** A sheet over the whole window, which has the focus until it is closed: by Esc, by a press beside it, or by what stands in it. Not on paper. */
export function WindowDialog({ onClose, sheet, inside, children }: WindowDialogProps): ReactElement {
  return (
    <ModalOverlay
      className={classes(styles.overlay)}
      data-screen-only=""
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles.sheet, sheet)}>
        <Dialog className={classes(styles.dialog, inside)}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The title of such a sheet, by which it is known to screen readers. */
export function DialogTitle({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Heading className={classes(styles.title)} slot="title">
      {children}
    </Heading>
  );
}
