import type { ReactElement } from 'react';
import type { EditorialNote } from '../../../corpus/index.ts';
import styles from './printed-notes.module.css';

/**
 * The notes of the editor below what they are about, on paper only: there nothing can be opened. Their words are generated, so that
 * they are no part of the text when it is read, searched or copied.
 */
export function PrintedNotes({ notes }: { readonly notes: readonly EditorialNote[] }): ReactElement {
  return (
    <>
      {notes.map((note) => (
        <span className={styles.note} data-note={wordsOf(note)} data-print-only="" key={note.id} />
      ))}
    </>
  );
}

function wordsOf({ quote, note, source }: EditorialNote): string {
  return `${quote ? ` on “${quote}”` : ''}: ${note} Source: ${source}`;
}
