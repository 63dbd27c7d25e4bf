import {
  type Annotation,
  type AnnotationKind,
  type AnnotationWords,
  type AttachedAnnotation,
  addNotes,
  annotationOn,
  annotationsOn,
  editNotes,
  type Graph,
  importNotes,
  joinLastSteps,
  moveNote,
  type NotesStep,
  readNotes,
  redoNotes,
  removeNotes,
  type Selected,
  undoNotes,
} from '../../corpus/index.ts';
import type { Keeper } from '../keeper.ts';
import type { KeepQueue } from './keep-queue.ts';
import { type KeptList, openKept, type Steps } from './kept-list.ts';
import { formOfNotes } from './notes-kept.ts';
import { createPlacing } from './notes-placed.ts';
import { createStore, type Watched } from './store.ts';

/** What reading a colleague's file did: counts, or why it is no notes file. */
export type ImportEnd =
  | {
      readonly kind: 'read';
      readonly added: number;
      readonly changed: number;
      readonly same: number;
      readonly unread: number;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** What a person does at once: the same as one step, however many notes it is about. */
export type NotesActions = {
  /** Makes an annotation on a block or on words; of a selection over several blocks one a block. Gives those that were made. `reading` is for a place that only a fuller graph has, such as a commitment. */
  readonly add: (
    parts: readonly Selected[],
    words: Partial<AnnotationWords> & Pick<AnnotationWords, 'kind'>,
    reading?: Graph,
  ) => readonly Annotation[];
  /** Adds annotations as they are; those whose id is there are left out. */
  readonly put: (annotations: readonly Annotation[]) => void;
  readonly edit: (
    ids: readonly string[],
    words: Partial<AnnotationWords> | ((annotation: Annotation) => Partial<AnnotationWords>),
  ) => void;
  /** Changes words as they are typed: all text that is typed into one annotation until something else happens is one step, also with its making. A tag or a colour is a step of its own. */
  readonly type: (id: string, words: Partial<AnnotationWords>) => void;
  /** Puts an annotation on other words. False where they are no words of the plan. */
  readonly move: (id: string, to: Selected) => boolean;
  readonly remove: (ids: readonly string[]) => void;
  /** Takes annotations away that somebody began and wrote nothing in, as though they had never been made. */
  readonly discard: (ids: readonly string[]) => void;
  /** Takes the last step back; gives it, or `null` where there is none. */
  readonly undo: () => NotesStep | null;
  readonly redo: () => NotesStep | null;
  /** Reads a file of notes into these. Never throws. */
  readonly take: (text: string) => ImportEnd;
};

/** A person's notes on a plan. */
export type Notes = NotesActions & {
  /** In the order in which they were made, each with where it stands in the text. */
  readonly attached: Watched<readonly AttachedAnnotation[]>;
  readonly steps: Watched<Steps<NotesStep>>;
  readonly queue: KeepQueue;
  /** What a person should know of what was kept, as sentences. */
  readonly problems: readonly string[];
  /** False where notes end with the window. */
  readonly lasts: boolean;
};

/** What the notes take from outside: the time as an ISO instant, and ids as "urn:uuid:…". */
export type NotesSources = { readonly now: () => string; readonly newId: () => string };

const SOURCES: NotesSources = {
  now: () => new Date().toISOString(),
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
};

/** Loads the notes on a plan and opens them. What another tab keeps comes in by itself. Never rejects. */
export async function loadNotes(
  graph: Graph,
  keeper: Keeper,
  { now, newId }: NotesSources = SOURCES,
): Promise<Notes> {
  const { meta } = graph.plan;
  const { all, steps, queue, problems, lasts, history, become }: KeptList<Annotation, NotesStep['kind']> =
    await openKept(keeper, meta.id, formOfNotes(meta, now));
  let typed: { readonly id: string; readonly last: NotesStep | undefined } | null = null;
  const placed = createPlacing(graph);
  const attached = createStore(placed(all.get()));
  all.subscribe(() => attached.set(placed(all.get())));

  return {
    attached,
    steps,
    queue,
    problems,
    lasts,
    add: (parts, words, reading = graph) => {
      const given = { ...words, created: now() };
      const [part] = parts;
      const alone = parts.length === 1 && part && annotationOn(reading, { ...given, ...part, id: newId() });
      const made = alone ? [alone] : oneBehindTheOther(annotationsOn(reading, { ...given, parts, newId }));
      become(addNotes(history(), made));
      return made;
    },
    put: (annotations) => {
      const known = new Set(all.get().map(({ id }) => id));
      become(
        addNotes(
          history(),
          annotations.filter(({ id }) => !known.has(id)),
        ),
      );
    },
    edit: (ids, words) =>
      become(editNotes(history(), ids, typeof words === 'function' ? words : () => words, now())),
    type: (id, words) => {
      const last = history().done.at(-1);
      // A tag or a colour is chosen and not typed: it is a step of its own.
      const isTyped = words.tags === undefined && words.colour === undefined;
      const goesOn = isTyped && ((typed?.id === id && typed.last === last) || isMaking(last, id, 'note'));
      const next = editNotes(history(), [id], () => words, now());
      if (next === history()) return;
      become(goesOn ? joinLastSteps(next) : next);
      typed = isTyped ? { id, last: history().done.at(-1) } : null;
    },
    move: (id, to) => {
      const made = annotationOn(graph, { ...to, id, kind: 'note', created: now() });
      if (made) become(moveNote(history(), id, made));
      return made !== undefined;
    },
    remove: (ids) => become(removeNotes(history(), ids)),
    discard: (ids) => {
      const last = history().done.at(-1);
      const next = removeNotes(history(), ids);
      become(ids.every((id) => isMaking(last, id)) ? joinLastSteps(next) : next);
    },
    undo: () => {
      const step = history().done.at(-1) ?? null;
      become(undoNotes(history()));
      return step;
    },
    redo: () => {
      const step = history().undone.at(-1) ?? null;
      become(redoNotes(history()));
      return step;
    },
    take: (text) => {
      const theirs = readNotes(text, { plan: meta.id, now: now() });
      if (!theirs.isNotesFile) return { kind: 'refused', why: theirs.problems.join(' ') };
      const { history: next, merged } = importNotes(history(), theirs.annotations);
      const { added, changed, same } = merged;
      // What says nothing new is no step, also where another program gives no dates.
      if (added + changed > 0) become(next);
      return { kind: 'read', added, changed, same, unread: theirs.unread.length };
    },
  };
}

/** Annotations stand by the time at which they were made: so the parts of a selection stay in the order of the text. */
function oneBehindTheOther(made: readonly Annotation[]): readonly Annotation[] {
  return made.map((one, index) => {
    const instant = new Date(Date.parse(one.created) + index).toISOString();
    return { ...one, created: instant, modified: instant };
  });
}

/** Whether a step is the one that made an annotation, of this kind where one is asked for. */
function isMaking(step: NotesStep | undefined, id: string, kind?: AnnotationKind): boolean {
  return (
    step?.kind === 'add' &&
    step.changes.some((change) => change.id === id && (kind === undefined || kind === change.after?.kind))
  );
}
