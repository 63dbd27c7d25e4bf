import type { ReactElement } from 'react';
import styles from './note-chip.module.css';

/** The sign that the editor has a note on the passage before it. It is no part of the text, and is not copied or printed with it. */
export function NoteChip({ note }: { readonly note: string }): ReactElement {
  return (
    <button
      aria-label="Editor’s note on this passage"
      className={styles.chip}
      data-preview={`note:${note}`}
      data-screen-only=""
      data-show={`note:${note}`}
      type="button"
    >
      note
    </button>
  );
}
