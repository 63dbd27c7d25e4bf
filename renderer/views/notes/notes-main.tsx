import type { ReactElement } from 'react';
import { Column } from '../../parts/column.tsx';
import { Preparing } from '../../parts/preparing.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import type { Picked } from '../../state/picked.ts';
import styles from './notes-page.module.css';
import { NotesPage } from './notes-page.tsx';
import { useNotes } from './use-notes.ts';

/** The page of a person's notes, as soon as they are loaded. */
export function NotesMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { notes, retry } = useNotes();
  if (notes) return <NotesPage notes={notes} picked={picked} />;
  if (retry === null) return <Preparing title="Notes" words="Fetching your notes …" />;
  return (
    <Column>
      <div className={styles.page} role="alert">
        <h1 className={styles.failed} tabIndex={-1}>
          Your notes could not be fetched.
        </h1>
        <p className={styles.intro}>Nothing that was kept is lost. Try again, or open Remit anew.</p>
        <ToolButton onPress={retry}>Try again</ToolButton>
      </div>
    </Column>
  );
}
