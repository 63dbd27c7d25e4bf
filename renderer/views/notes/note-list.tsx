import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { NoteRow, Placing } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { knownTags } from '../../state/note-groups.ts';
import { PLACING_NAME } from '../../state/note-picks.ts';
import { NOTE_KIND } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import type { Picked } from '../../state/picked.ts';
import { rowAround, rowOf, walkRows } from '../commitments/walk-rows.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';
import { NoteEntry } from './note-entry.tsx';
import styles from './note-list.module.css';
import { deleteNotes } from './noting.ts';

type NoteListProps = {
  readonly notes: Notes;
  readonly rows: readonly NoteRow[];
  readonly picked: Picked;
  /** The ids of the rows that are selected. */
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
};

/** What a person should look at stands first, and what has lost its place behind it. */
const SECTIONS: readonly Placing[] = ['check', 'unplaced', 'placed'];

const ABOUT: Readonly<Record<Placing, string>> = {
  check: 'The text has changed since these were made. Say that the place is right, or move them.',
  unplaced: 'Their words are not in this text. They are kept until you place or delete them.',
  placed: '',
};

/** The notes as a list: one stop for Tab, j and k from note to note, Enter to the place, E to edit, Space to select, Delete to delete. */
export function NoteList({ notes, rows, picked, chosen, onChosen }: NoteListProps): ReactElement {
  const app = useApp();
  const list = useRef<HTMLDivElement>(null);
  const known = knownTags(useStore(notes.attached));
  const [editing, setEditing] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(() => app.router.visits.get().spot?.id ?? null);
  const ids = rows.map(({ annotation }) => annotation.id);
  const stop = current !== null && ids.includes(current) ? current : ids[0];
  const focusRow = (id: string) => {
    requestAnimationFrame(() => {
      if (list.current) rowOf(list.current, id)?.focus();
    });
  };
  // The form stands where the foot of the note was, and that may be below the edge of the window.
  useEffect(() => {
    if (editing !== null && list.current) rowOf(list.current, editing)?.scrollIntoView({ block: 'nearest' });
  }, [editing]);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const remove = (row: NoteRow) => {
    const at = ids.indexOf(row.annotation.id);
    const near = ids[at + 1] ?? ids[at - 1];
    const parts = row.parts.map(({ annotation }) => annotation.id);
    const { label, annotation } = row;
    deleteNotes(
      app,
      notes,
      parts,
      `${NOTE_KIND[annotation.kind]}${label === '' ? '' : ` on ${label}`} deleted.`,
    );
    if (near !== undefined) focusRow(near);
  };
  const act = (
    action: string | undefined,
    row: NoteRow,
    element: HTMLElement,
    from: HTMLElement,
  ): boolean => {
    const { id } = row.annotation;
    switch (action) {
      case 'next':
        return walkRows(from, element, 1);
      case 'previous':
        return walkRows(from, element, -1);
      case 'first':
      case 'last':
        return walkRows(from, element, action);
      case 'open':
        if (row.node) app.router.open({ kind: 'read', id: row.node.id });
        return row.node !== null;
      case 'select':
        toggle(id);
        return true;
      case 'delete':
        remove(row);
        return true;
      case 'edit':
        setEditing(id);
        return true;
      default:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const action = actionOf('notes', event, app.settings.get().letterKeys);
    const element = rowAround(event.target);
    const row = rows.find(({ annotation }) => annotation.id === element?.dataset.row);
    // On a link or a button in the row, Enter and Space are theirs.
    const isTheirs = event.target !== element && (action === 'open' || action === 'select');
    if (element && row && !isTheirs && act(action, row, element, event.currentTarget)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the rows in it.
    <div
      data-arrival=""
      onFocus={({ target }) => {
        const id = rowAround(target)?.dataset.row;
        if (id !== undefined) setCurrent(id);
      }}
      onKeyDown={onKeyDown}
      ref={list}
    >
      {SECTIONS.map((placing) => {
        const own = rows.filter((row) => row.placing === placing);
        if (own.length === 0) return null;
        return (
          <section key={placing}>
            {own.length === rows.length && placing === 'placed' ? (
              <h2 className={styles.unseen}>Notes</h2>
            ) : (
              <h2 className={styles.title}>
                {PLACING_NAME[placing]} <span className={styles.count}>{own.length}</span>
              </h2>
            )}
            {ABOUT[placing] === '' ? null : <p className={styles.about}>{ABOUT[placing]}</p>}
            <ul>
              {own.map((row) => (
                <NoteEntry
                  isChosen={chosen.has(row.annotation.id)}
                  isEditing={editing === row.annotation.id}
                  isStop={stop === row.annotation.id}
                  key={row.annotation.id}
                  known={known}
                  notes={notes}
                  onChoose={() => toggle(row.annotation.id)}
                  onDelete={() => remove(row)}
                  onEdit={(isOn) => {
                    setEditing(isOn ? row.annotation.id : null);
                    if (!isOn) focusRow(row.annotation.id);
                  }}
                  picked={picked}
                  row={row}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
