import { useCallback, useEffect, useMemo, useState } from 'react';
import { type NoteRow, narrowNotes, noteRows, sortNotes } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { notePicksOf } from '../../state/note-picks.ts';
import type { Notes } from '../../state/notes.ts';
import type { Picked } from '../../state/picked.ts';

/** The notes once they are there; `retry` is there where they could not be fetched. */
export function useNotes(): { readonly notes: Notes | null; readonly retry: (() => void) | null } {
  const app = useApp();
  const notes = useStore(app.notes.notes);
  const [hasFailed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    setFailed(false);
    app.notes.prepare(app).catch(() => setFailed(true));
  }, [app]);
  useEffect(prepare, [prepare]);
  return { notes, retry: hasFailed ? prepare : null };
}

/** All notes as rows, and those of them that are picked, in the picked order. */
export function useRows(
  notes: Notes,
  picked: Picked,
): { readonly all: readonly NoteRow[]; readonly shown: readonly NoteRow[] } {
  const { graph } = useApp();
  const attached = useStore(notes.attached);
  const all = useMemo(() => noteRows(graph, attached), [graph, attached]);
  const shown = useMemo(() => {
    const { filter, order } = notePicksOf(picked);
    return sortNotes(narrowNotes(all, filter), order);
  }, [all, picked]);
  return { all, shown };
}
