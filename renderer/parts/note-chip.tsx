import type { ReactElement } from 'react';
import type { EditorialNote } from '../../corpus/index.ts';
import styles from './note-chip.module.css';
import { noteKey } from './preview-key.ts';
import { shorten } from './words.ts';

type NoteChipProps = {
  readonly note: EditorialNote;
  /** What the note is about as a whole, where it quotes no words. */
  readonly about?: string;
};

const LONGEST_ABOUT = 80;

/** The sign that the editor has a note on the passage before it. It is no part of the text, and is not copied or printed with it. */
export function NoteChip({ note: { id, quote }, about = '' }: NoteChipProps): ReactElement {
  const words = quote ?? about;
  return (
    <button
      aria-label={words ? `Editor’s note on “${shorten(words, LONGEST_ABOUT)}”` : 'Editor’s note'}
      className={styles.chip}
      data-preview={noteKey(id)}
      data-screen-only="staged"
      data-show={noteKey(id)}
      type="button"
    >
      note
    </button>
  );
}
