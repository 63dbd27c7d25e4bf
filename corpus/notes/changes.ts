import type { Annotation, AnnotationWords } from './annotation.ts';
import { type MergedAnnotations, mergeAnnotations } from './merge.ts';
import { asMade } from './notes-file.ts';
import { saysTheSame } from './w3c-write.ts';

/** What happened to one annotation: `null` before is one that was made, `null` after one that was taken away. */
export type AnnotationChange = {
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
};

/** What a person did at once, and takes back at once. */
export type NotesStep = {
  readonly kind: 'add' | 'edit' | 'remove' | 'import';
  readonly changes: readonly AnnotationChange[];
};

/** A person's annotations with what can be undone and redone, the last step last. */
export type NotesHistory = {
  /** By the time at which they were made, then by id. */
  readonly annotations: readonly Annotation[];
  readonly done: readonly NotesStep[];
  readonly undone: readonly NotesStep[];
};

/** What a store has to write so that it holds the second of two lists and no longer the first. */
export type Difference = { readonly put: readonly Annotation[]; readonly removed: readonly string[] };

const MOST_STEPS = 200;

/** Begins with the annotations that are stored. There is nothing to undo. */
export function openNotes(annotations: readonly Annotation[]): NotesHistory {
  return { annotations: annotations.toSorted(asMade), done: [], undone: [] };
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
  const changes = history.annotations.flatMap((before): readonly AnnotationChange[] => {
    if (!asked.has(before.id)) return [];
    const after = { ...before, ...wordsFor(before) };
    return saysTheSame(before, after) ? [] : [{ id: before.id, before, after: { ...after, modified } }];
  });
  return stepped(history, 'edit', changes);
}

/** Puts an annotation on other words, for example on those that a person confirmed. `placed` is made by `annotationOn` for the new place. */
export function moveNote(history: NotesHistory, id: string, placed: Annotation): NotesHistory {
  const before = history.annotations.find((one) => one.id === id);
  if (!before) return history;
  const { at, quote, start, checksum, whole, created: modified } = placed;
  const after = { ...before, at, quote, start, checksum, whole, modified };
  return stepped(history, 'edit', [{ id, before, after }]);
}

/** Takes annotations away. Of a group the others stay, so give all ids of a group to take it away. */
export function removeNotes(history: NotesHistory, ids: readonly string[]): NotesHistory {
  const changes = history.annotations
    .filter(({ id }) => ids.includes(id))
    .map((before) => ({ id: before.id, before, after: null }));
  return stepped(history, 'remove', changes);
}

/** Merges annotations of a file in one step (see `mergeAnnotations`), with the counts of what that did. */
export function importNotes(
  history: NotesHistory,
  theirs: readonly Annotation[],
): { readonly history: NotesHistory; readonly merged: MergedAnnotations } {
  const merged = mergeAnnotations(history.annotations, theirs);
  return { history: stepped(history, 'import', changesTo(history.annotations, merged.annotations)), merged };
}

/** Takes the last step back. An annotation that has changed since, for example in another window, is left as it is. */
export function undoNotes(history: NotesHistory): NotesHistory {
  const step = history.done.at(-1);
  if (!step) return history;
  const back = step.changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
  return {
    annotations: applied(history.annotations, back),
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  };
}

/** Does the step that was undone last once more, as `undoNotes` does. */
export function redoNotes(history: NotesHistory): NotesHistory {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    annotations: applied(history.annotations, step.changes),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}

/**
 * Makes the last two steps one, so that what is typed letter by letter is taken back at once. What comes to nothing, such as a note that was made and
 * taken away again, is no step at all.
 */
export function joinLastSteps(history: NotesHistory): NotesHistory {
  const [first, second] = history.done.slice(-2);
  if (!first || !second) return history;
  const ids = new Set([...first.changes, ...second.changes].map(({ id }) => id));
  const changes = [...ids].flatMap((id): readonly AnnotationChange[] => {
    const own = [...first.changes, ...second.changes].filter((change) => change.id === id);
    const [before, after] = [own[0]?.before ?? null, own.at(-1)?.after ?? null];
    return isStill(before ?? undefined, after) ? [] : [{ id, before, after }];
  });
  const joined = changes.length === 0 ? [] : [{ kind: first.kind, changes }];
  return { ...history, done: [...history.done.slice(0, -2), ...joined] };
}

/** Takes over what another window stored. What can be undone stays; it leaves alone what has changed there. */
export function reloadNotes(history: NotesHistory, stored: readonly Annotation[]): NotesHistory {
  return { ...history, annotations: stored.toSorted(asMade) };
}

/** What a store has to write after a change. */
export function differenceOf(before: readonly Annotation[], after: readonly Annotation[]): Difference {
  const changes = changesTo(before, after);
  return {
    put: changes.flatMap((change) => change.after ?? []),
    removed: changes.flatMap(({ id, after: kept }) => (kept === null ? [id] : [])),
  };
}

function stepped(
  history: NotesHistory,
  kind: NotesStep['kind'],
  changes: readonly AnnotationChange[],
): NotesHistory {
  if (changes.length === 0) return history;
  return {
    annotations: applied(history.annotations, changes),
    done: [...history.done, { kind, changes }].slice(-MOST_STEPS),
    undone: [],
  };
}

/** Replaces each annotation by what it became, where it is still as it was before. */
function applied(
  annotations: readonly Annotation[],
  changes: readonly AnnotationChange[],
): readonly Annotation[] {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  for (const { id, before, after } of changes) {
    if (!isStill(byId.get(id), before)) continue;
    if (after === null) byId.delete(id);
    else byId.set(id, after);
  }
  return [...byId.values()].sort(asMade);
}

function isStill(now: Annotation | undefined, before: Annotation | null): boolean {
  return now === undefined || before === null
    ? now === undefined && before === null
    : saysTheSame(now, before);
}

function changesTo(before: readonly Annotation[], after: readonly Annotation[]): readonly AnnotationChange[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((one) => ({ id: one.id, before: one, after: null })),
    ...after.flatMap((one) => {
      const was = old.get(one.id) ?? null;
      return was !== null && saysTheSame(was, one) ? [] : [{ id: one.id, before: was, after: one }];
    }),
  ];
}
