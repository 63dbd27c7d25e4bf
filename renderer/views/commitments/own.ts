import { useMemo } from 'react';
import type { AttachedAnnotation } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import type { Notes } from '../../state/notes.ts';
import {
  type AttachedMarks,
  attachMarks,
  type OwnWords,
  ownMarks,
  wordsOfMark,
} from '../../state/own-marks.ts';
import { createStore } from '../../state/store.ts';
import type { Whole } from './whole.ts';

/** The person's own marks on the commitments of a plan; none until the notes are loaded. */
export function useOwnMarks({ rows }: Whole): AttachedMarks {
  const { notes } = useApp();
  const attached = useStore(useStore(notes.notes)?.attached ?? NONE);
  const commitments = useMemo(() => rows.map(({ commitment }) => commitment), [rows]);
  return useMemo(
    () => attachMarks(ownMarks(attached.map(({ annotation }) => annotation)), commitments),
    [attached, commitments],
  );
}

const NONE = createStore<readonly AttachedAnnotation[]>([]);

/** Marks a commitment: *to do*, without a day or a remark. */
export function markOwn(notes: Notes, { graph }: Whole, id: string): void {
  notes.add([{ at: id, range: null }], { kind: 'mark', status: 'to do' }, graph);
}

/** Changes what is written in a mark; what is not said stays. All that is changed in a row is one step. */
export function changeOwn(notes: Notes, id: string, change: Partial<OwnWords>): void {
  notes.type(id, wordsOfMark(change));
}
