import { type ReactElement, type RefObject, useEffect, useMemo, useState } from 'react';
import '../../styles/own-colours.css';
import type { QuotedRange } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import type { Notes } from '../../state/notes.ts';
import { NoteCard } from '../notes/note-card.tsx';
import { NoteSaidLine } from '../notes/note-said.tsx';
import { closeNote, partsOf } from '../notes/noting.ts';
import { MarginNotes } from './margin-notes.tsx';
import { createOwnWords, type OwnWords, rectOfBlock, watchPage } from './own-words.ts';
import { useNoteKeys } from './use-note-keys.ts';

type NoteToolsProps = {
  readonly column: RefObject<HTMLElement | null>;
  readonly ranges: readonly QuotedRange[] | undefined;
};

/** A person's notes in the text: their words, their signs in the margin, the keys, and the card in which one is written. */
export function NoteTools({ column, ranges }: NoteToolsProps): ReactElement | null {
  const app = useApp();
  const notes = useStore(app.notes.notes);
  useNoteKeys(column);
  useEffect(() => {
    app.notes.prepare(app).catch(() => undefined);
  }, [app]);
  return (
    <>
      <NoteSaidLine />
      {notes ? <Shown column={column} notes={notes} ranges={ranges} /> : null}
    </>
  );
}

function Shown({ column, notes, ranges }: NoteToolsProps & { readonly notes: Notes }): ReactElement {
  const app = useApp();
  const open = useStore(app.notes.open);
  const words = useOwnWords(column, notes, open);
  const selected = useMemo(() => (ranges ? partsOf(app, ranges) : null), [app, ranges]);
  return (
    <>
      <MarginNotes column={column} notes={notes} />
      {open !== null ? (
        <NoteCard
          id={open}
          notes={notes}
          placeOf={(id, block) => {
            const around = column.current ? rectOfBlock(column.current, block) : undefined;
            return around && { block: around, words: words?.rectOf(id) ?? around };
          }}
          selected={selected}
        />
      ) : null}
    </>
  );
}

/** Draws the words of the annotations, and opens the one whose words are clicked. */
function useOwnWords(
  column: RefObject<HTMLElement | null>,
  notes: Notes,
  open: string | null,
): OwnWords | null {
  const app = useApp();
  const attached = useStore(notes.attached);
  const [words, setWords] = useState<OwnWords | null>(null);
  useEffect(() => {
    const { current: root } = column;
    if (!root) return;
    const made = createOwnWords(root, app.graph);
    setWords(made);
    const unwatch = watchPage(root, made.redraw);
    const onClick = (event: MouseEvent) => {
      const { target, clientX, clientY } = event;
      const isOther = target instanceof Element && target.closest('a, button, [role="button"], input');
      if (isOther || document.getSelection()?.isCollapsed === false) return;
      const id = made.at(clientX, clientY);
      if (id === undefined) return;
      closeNote(app, notes);
      app.notes.open.set(id);
    };
    root.addEventListener('click', onClick);
    return () => {
      root.removeEventListener('click', onClick);
      unwatch();
      made.clear();
      // Another view has come: what was written on is kept, and its card goes.
      closeNote(app, notes);
    };
  }, [app, column, notes]);
  useEffect(() => words?.draw(attached, open), [words, attached, open]);
  return words;
}
