import {
  besideOther,
  copyOfLesson,
  doStep,
  idFromWords,
  isSameLesson,
  joinSteps,
  type Lesson,
  type LessonPlan,
  newLesson,
  OF_LESSONS,
  redoStep,
  type Step,
  undoStep,
} from '../../corpus/index.ts';
import type { Keeper } from '../keeper.ts';
import type { KeepQueue } from './keep-queue.ts';
import { type KeptList, openKept, type Steps } from './kept-list.ts';
import { formOfLessons } from './lessons-kept.ts';
import type { Watched } from './store.ts';

/** What a person did to their lessons at once. Its kind says what that was, in words: "the new stop". */
export type LessonsStep = Step<Lesson, string>;

/** What became of a lesson of a file: it is new, it is here already, or one with its id says something else. */
export type TakeEnd =
  | { readonly kind: 'added' | 'same'; readonly id: string }
  | { readonly kind: 'other'; readonly mine: Lesson; readonly theirs: Lesson };

/** A person's lessons on a plan, and those that come with it. */
export type Lessons = {
  /** By the time at which they were made. */
  readonly own: Watched<readonly Lesson[]>;
  readonly shipped: readonly Lesson[];
  readonly steps: Watched<Steps<LessonsStep>>;
  readonly queue: KeepQueue;
  /** What a person should know of what was kept, as sentences. */
  readonly problems: readonly string[];
  /** False where lessons end with the window. */
  readonly lasts: boolean;
  /** A lesson of either kind. */
  readonly find: (id: string) => Lesson | undefined;
  readonly isOwn: (id: string) => boolean;
  /** Begins a lesson. */
  readonly begin: (given?: Partial<Pick<Lesson, 'title' | 'stops'>>) => Lesson;
  /** Makes a copy of any lesson, which is the person's own. `undefined` where there is no such lesson. */
  readonly copy: (id: string) => Lesson | undefined;
  /** Changes an own lesson in one step. `what` says in words what was done. */
  readonly change: (id: string, what: string, by: (lesson: Lesson) => Lesson) => void;
  /** Changes it as somebody types: all that is typed into one field until something else happens is one step. */
  readonly type: (id: string, field: string, by: (lesson: Lesson) => Lesson) => void;
  readonly remove: (id: string) => void;
  /** Takes in a lesson of a file. Where another one has its id, nothing is done yet: `replace` or `keepBoth` follow. */
  readonly take: (theirs: Lesson) => TakeEnd;
  /** Puts the lesson of a file in the place of the own one with its id. */
  readonly replace: (theirs: Lesson) => string;
  /** Keeps the lesson of a file beside the own one with its id, under an id of its own, which it gives. */
  readonly keepBoth: (theirs: Lesson) => string;
  /** Takes the last step back; gives it, or `null` where there is none. */
  readonly undo: () => LessonsStep | null;
  readonly redo: () => LessonsStep | null;
};

/** What lessons take from outside: the time as an ISO instant, and ids as "urn:uuid:…". */
export type LessonSources = { readonly now: () => string; readonly newId: () => string };

const SOURCES: LessonSources = {
  now: () => new Date().toISOString(),
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
};

const OWN_ID = /^urn:uuid:/u;

/** Loads the lessons on a plan and opens them. What another tab keeps comes in by itself. Never rejects. */
export async function loadLessons(
  plan: LessonPlan,
  keeper: Keeper,
  shipped: readonly Lesson[] = [],
  { now, newId }: LessonSources = SOURCES,
): Promise<Lessons> {
  const { all, steps, queue, problems, lasts, history, become }: KeptList<Lesson, string> = await openKept(
    keeper,
    plan.id,
    formOfLessons(plan.id),
  );
  let typed: { readonly field: string; readonly last: LessonsStep | undefined } | null = null;
  const ownOf = (id: string) => all.get().find((one) => one.id === id);
  const step = (what: string, before: Lesson | null, after: Lesson | null) => {
    const id = (after ?? before)?.id ?? '';
    return doStep(OF_LESSONS, history(), what, [{ id, before, after }]);
  };
  const put = (lesson: Lesson, what: string): Lesson => {
    become(step(what, null, lesson));
    return lesson;
  };
  const changed = (id: string, what: string, by: (lesson: Lesson) => Lesson) => {
    const before = ownOf(id);
    const after = before && by(before);
    if (!before || !after || isSameLesson(before, after)) return undefined;
    return step(what, before, { ...after, id, modified: now() });
  };
  return {
    own: all,
    shipped,
    steps,
    queue,
    problems,
    lasts,
    find: (id) => ownOf(id) ?? shipped.find((one) => one.id === id),
    isOwn: (id) => ownOf(id) !== undefined,
    begin: (given = {}) => put(newLesson({ id: newId(), plan, created: now(), ...given }), 'the new lesson'),
    copy: (id) => {
      const lesson = ownOf(id) ?? shipped.find((one) => one.id === id);
      return lesson && put(copyOfLesson(lesson, { id: newId(), created: now() }), 'the copy of a lesson');
    },
    change: (id, what, by) => {
      const next = changed(id, what, by);
      if (next) become(next);
    },
    type: (id, field, by) => {
      const name = `${id} ${field}`;
      const next = changed(id, `what was typed (${field})`, by);
      if (!next) return;
      const goesOn = typed?.field === name && typed.last === history().done.at(-1);
      become(goesOn ? joinSteps(OF_LESSONS, next) : next);
      typed = { field: name, last: history().done.at(-1) };
    },
    remove: (id) => {
      const lesson = ownOf(id);
      if (lesson) become(step('the lesson that was deleted', lesson, null));
    },
    take: (given) => {
      // The name of a lesson that came with a plan is no id of an own one.
      const theirs = OWN_ID.test(given.id) ? given : { ...given, id: idFromWords(given) };
      const mine = ownOf(theirs.id);
      if (!mine) return { kind: 'added', id: put(theirs, 'the lesson of the file').id };
      const isHere = isSameLesson(mine, theirs);
      const beside = besideOther(theirs).id;
      if (isHere || ownOf(beside)) return { kind: 'same', id: isHere ? theirs.id : beside };
      return { kind: 'other', mine, theirs };
    },
    replace: (theirs) => {
      const mine = ownOf(theirs.id) ?? null;
      become(step('the lesson of the file', mine, theirs));
      return theirs.id;
    },
    keepBoth: (theirs) => put(besideOther(theirs), 'the lesson of the file').id,
    undo: () => {
      const last = history().done.at(-1) ?? null;
      become(undoStep(OF_LESSONS, history()));
      return last;
    },
    redo: () => {
      const next = history().undone.at(-1) ?? null;
      become(redoStep(OF_LESSONS, history()));
      return next;
    },
  };
}
