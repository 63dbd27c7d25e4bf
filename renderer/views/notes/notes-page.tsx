import { type DragEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import { counted } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { Column } from '../../parts/column.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { clearNotes, isNotesNarrowed, notePicksInWords } from '../../state/note-picks.ts';
import type { Notes } from '../../state/notes.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { useKeptRow } from '../commitments/use-kept-row.ts';
import { PrintHead } from '../print-head.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { takeFile } from './importing.ts';
import { KeepingLine } from './keeping-line.tsx';
import { NoNotes } from './no-notes.tsx';
import { NoteList } from './note-list.tsx';
import { NoteSaidLine } from './note-said.tsx';
import styles from './notes-page.module.css';
import { NotesTools } from './notes-tools.tsx';
import { useRows } from './use-notes.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type NotesPageProps = { readonly notes: Notes; readonly picked: Picked };

/** All that a person has made on the plan: to be searched, narrowed, sorted, edited in place, tagged, exchanged, exported. */
export function NotesPage({ notes, picked }: NotesPageProps): ReactElement {
  const app = useApp();
  const column = useRef<HTMLDivElement>(null);
  const route = useMemo((): Route => ({ kind: 'notes', picked }), [picked]);
  useKeptRow(column, route);
  useUndoKeys();
  const { all, shown } = useRows(notes, picked);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isOver, setOver] = useState(false);
  const picking = shown.filter(({ annotation }) => chosen.has(annotation.id));
  const rest = shown.length === all.length ? '' : ` of ${all.length}`;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void takeFile(app, notes, file);
  };
  return (
    <Column
      data-drop={isOver ? '' : undefined}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDrop={drop}
      ref={column}
    >
      <div className={styles.page}>
        <PrintHead
          about={notePicksInWords(app.graph, picked) || 'Notes'}
          page={formatRoute({ kind: 'notes', picked })}
        />
        <PageTitle
          size="entry"
          title={
            <>
              {counted(shown.length, 'note')} <span className={styles.rest}>{rest}</span>
            </>
          }
          tools={<NotesTools all={all} chosen={picking} notes={notes} picked={picked} shown={shown} />}
        >
          <p className={styles.intro}>
            Yours, kept on this computer, and no part of the plan. <KeepingLine notes={notes} />
          </p>
        </PageTitle>
        <Problems notes={notes} />
        {all.length === 0 ? <NoNotes /> : null}
        {all.length > 0 && shown.length === 0 ? <NothingLeft picked={picked} /> : null}
        {shown.length > 0 ? (
          <NoteList chosen={chosen} notes={notes} onChosen={setChosen} picked={picked} rows={shown} />
        ) : null}
        <Announced text={`${counted(shown.length, 'note')}${rest}`} />
      </div>
      {picking.length > 0 ? (
        <BulkBar notes={notes} onClear={() => setChosen(new Set())} rows={picking} />
      ) : null}
      {isOver ? <p className={styles.drop}>Drop a notes file to add its notes to yours</p> : null}
      <NoteSaidLine />
    </Column>
  );
}

/** What was wrong with what was kept. It stays as long as the window. */
function Problems({ notes }: { readonly notes: Notes }): ReactElement | null {
  if (notes.problems.length === 0) return null;
  return (
    <div className={styles.problems} role="note">
      {notes.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

function NothingLeft({ picked }: { readonly picked: Picked }): ReactElement {
  const { router } = useApp();
  return (
    <p className={styles.nothing}>
      No note has all that is asked for.{' '}
      {isNotesNarrowed(picked) ? (
        <button onClick={() => router.replace({ kind: 'notes', picked: clearNotes(picked) })} type="button">
          Show all notes
        </button>
      ) : null}
    </p>
  );
}
