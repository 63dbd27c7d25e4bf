import {
  type Change,
  changesBetween,
  type Difference,
  differenceBetween,
  doStep,
  type History,
  type HistoryOf,
  joinSteps,
  openHistory,
  redoStep,
  reloadHistory,
  type Step,
  undoStep,
} from '../history.ts';
import type { Annotation, AnnotationWords } from './annotation.ts';
import { type MergedAnnotations, mergeAnnotations } from './merge.ts';
import { asMade } from './notes-file.ts';
import { saysTheSame } from './w3c-write.ts';

/** What a person did at once, and takes back at once. */
export type NotesStep = Step<Annotation, 'add' | 'edit' | 'remove' | 'import'>;

/** A person's annotations with what can be undone and redone. They stand by the time at which they were made, then by id. */
export type NotesHistory = History<Annotation, NotesStep['kind']>;

/** What makes a history one of annotations. */
export const OF_NOTES: HistoryOf<Annotation> = { order: asMade, isSame: saysTheSame };

/** Begins with the annotations that are stored. There is nothing to undo. */
export function openNotes(annotations: readonly Annotation[]): NotesHistory {
  return openHistory(OF_NOTES, annotations);
}

/** Adds annotations: those of one selection are one step. */
export function addNotes(history: NotesHistory, added: readonly Annotation[]): NotesHistory {
  return stepped(
    history,
    'add',
    added.map((after) => ({ id: after.id, before: null, after })),
  );
}

/** Changes the words of an annotation; what is not said stays. An unknown id or an edit that changes nothing is no step. */
export function editNote(
  history: NotesHistory,
  id: string,
  words: Partial<AnnotationWords>,
  modified: string,
): NotesHistory {
  return editNotes(history, [id], () => words, modified);
}

/** Changes the words of several annotations in one step, each as `wordsFor` says of it. Where nothing changes there is no step. */
export function editNotes(
  history: NotesHistory,
  ids: readonly string[],
  wordsFor: (annotation: Annotation) => Partial<AnnotationWords>,
  modified: string,
): NotesHistory {
  const asked = new Set(ids);
  const changes = history.all.flatMap((before): readonly Change<Annotation>[] => {
    if (!asked.has(before.id)) return [];
    const after = { ...before, ...wordsFor(before) };
    return saysTheSame(before, after) ? [] : [{ id: before.id, before, after: { ...after, modified } }];
  });
  return stepped(history, 'edit', changes);
}

/** Puts an annotation on other words, for example on those that a person confirmed. `placed` is made by `annotationOn` for the new place. */
export function moveNote(history: NotesHistory, id: string, placed: Annotation): NotesHistory {
  const before = history.all.find((one) => one.id === id);
  if (!before) return history;
  const { at, quote, start, checksum, whole, created: modified } = placed;
  const after = { ...before, at, quote, start, checksum, whole, modified };
  return stepped(history, 'edit', [{ id, before, after }]);
}

/** Takes annotations away. Of a group the others stay, so give all ids of a group to take it away. */
export function removeNotes(history: NotesHistory, ids: readonly string[]): NotesHistory {
  const changes = history.all
    .filter(({ id }) => ids.includes(id))
    .map((before) => ({ id: before.id, before, after: null }));
  return stepped(history, 'remove', changes);
}

/** Merges annotations of a file in one step (see `mergeAnnotations`), with the counts of what that did. */
export function importNotes(
  history: NotesHistory,
  theirs: readonly Annotation[],
): { readonly history: NotesHistory; readonly merged: MergedAnnotations } {
  const merged = mergeAnnotations(history.all, theirs);
  const changes = changesBetween(OF_NOTES, history.all, merged.annotations);
  return { history: stepped(history, 'import', changes), merged };
}

/** Takes the last step back. An annotation that has changed since, for example in another window, is left as it is. */
export function undoNotes(history: NotesHistory): NotesHistory {
  return undoStep(OF_NOTES, history);
}

/** Does the step that was undone last once more, as `undoNotes` does. */
export function redoNotes(history: NotesHistory): NotesHistory {
  return redoStep(OF_NOTES, history);
}

/** Makes the last two steps one (see `joinSteps`). */
export function joinLastSteps(history: NotesHistory): NotesHistory {
  return joinSteps(OF_NOTES, history);
}

/** Takes over what another window stored (see `reloadHistory`). */
export function reloadNotes(history: NotesHistory, stored: readonly Annotation[]): NotesHistory {
  return reloadHistory(OF_NOTES, history, stored);
}

/** What a store has to write after a change. */
export function differenceOf(
  before: readonly Annotation[],
  after: readonly Annotation[],
): Difference<Annotation> {
  return differenceBetween(OF_NOTES, before, after);
}

function stepped(
  history: NotesHistory,
  kind: NotesStep['kind'],
  changes: readonly Change<Annotation>[],
): NotesHistory {
  return doStep(OF_NOTES, history, kind, changes);
}
