import { idFrom } from '../notes/hash.ts';
import { canonical, type Json } from '../notes/json.ts';
import { type Lesson, type LessonPlan, MOST_STOPS, MOST_TITLE, type Stop } from './lesson.ts';

/** What a lesson is begun with; what is not said is empty. */
export type NewLesson = Pick<Lesson, 'id' | 'plan' | 'created'> &
  Partial<Pick<Lesson, 'title' | 'about' | 'author' | 'stops'>>;

/** The part of a stop that a person changes. */
export type StopWords = Partial<Pick<Stop, 'shown' | 'minutes' | 'notes'>>;

/** Begins a lesson. */
export function newLesson({ id, plan, created, title, about, author, stops }: NewLesson): Lesson {
  const empty = { title: title ?? '', about: about ?? '', author: author ?? '' };
  const begun = { id, ...empty, plan, stops: [], created, modified: created };
  return stops ? addStops(begun, stops) : begun;
}

/** A stop that shows something, with no time planned and nothing to say. */
export function newStop(id: string, shown: Stop['shown']): Stop {
  return { id, shown, minutes: null, notes: '' };
}

/** Adds stops before the one at `index`, at the end when it is left out. Those whose id is there already, and those beyond `MOST_STOPS`, are left out. */
export function addStops(lesson: Lesson, added: readonly Stop[], index = lesson.stops.length): Lesson {
  const known = new Set(lesson.stops.map(({ id }) => id));
  const fresh = added.filter(({ id }) => !known.has(id) && known.add(id));
  return withStops(lesson, lesson.stops.toSpliced(index, 0, ...fresh.slice(0, room(lesson))));
}

/** Moves stops, which keep their order among themselves, before or behind another one. One that is unknown moves nothing. */
export function moveStops(
  lesson: Lesson,
  ids: readonly string[],
  target: { readonly id: string; readonly side: 'before' | 'behind' },
): Lesson {
  const moved = lesson.stops.filter(({ id }) => ids.includes(id));
  const others = lesson.stops.filter(({ id }) => !ids.includes(id));
  const at = others.findIndex(({ id }) => id === target.id);
  if (at < 0 || moved.length === 0) return lesson;
  return withStops(lesson, others.toSpliced(at + Number(target.side === 'behind'), 0, ...moved));
}

/** Moves a stop by one place; at the end of the lesson it stays. */
export function stepStop(lesson: Lesson, id: string, by: 1 | -1): Lesson {
  const next = lesson.stops[lesson.stops.findIndex((stop) => stop.id === id) + by];
  const isThere = lesson.stops.some((stop) => stop.id === id);
  return next && isThere
    ? moveStops(lesson, [id], { id: next.id, side: by > 0 ? 'behind' : 'before' })
    : lesson;
}

/** Puts a copy of a stop behind it. */
export function duplicateStop(lesson: Lesson, id: string, newId: string): Lesson {
  const at = lesson.stops.findIndex((stop) => stop.id === id);
  const stop = lesson.stops[at];
  return stop ? addStops(lesson, [{ ...stop, id: newId }], at + 1) : lesson;
}

/** Takes stops away. */
export function removeStops(lesson: Lesson, ids: readonly string[]): Lesson {
  return withStops(
    lesson,
    lesson.stops.filter(({ id }) => !ids.includes(id)),
  );
}

/** Changes a stop; what is not said stays. */
export function editStop(lesson: Lesson, id: string, words: StopWords): Lesson {
  return withStops(
    lesson,
    lesson.stops.map((stop) => (stop.id === id ? { ...stop, ...words } : stop)),
  );
}

/** A copy of a lesson that its owner may change. */
export function copyOfLesson(lesson: Lesson, { id, created }: Pick<Lesson, 'id' | 'created'>): Lesson {
  return { ...lesson, id, title: copied(lesson.title, ' (copy)'), created, modified: created };
}

/**
 * A lesson of a file that is to stand beside another one with its id. Its own id is made from what it says, so that the same file gives the same
 * lesson again.
 */
export function besideOther(lesson: Lesson): Lesson {
  return { ...lesson, id: idFromWords(lesson), title: copied(lesson.title, ' (from the file)') };
}

/** An id that depends on nothing but what a lesson says. */
export function idFromWords({ id: _, created: __, modified: ___, ...words }: Lesson): string {
  return idFrom(canonical(words as unknown as Json));
}

/** Whether two lessons say the same, whenever they were made. */
export function isSameLesson(a: Lesson, b: Lesson): boolean {
  if (a === b) return true;
  if (a.title !== b.title || a.about !== b.about || a.author !== b.author) return false;
  if (a.stops.length !== b.stops.length || textOf(a.plan) !== textOf(b.plan)) return false;
  // What was not touched is the same object, so that a key press compares one stop.
  return a.stops.every((stop, at) => stop === b.stops[at] || textOf(stop) === textOf(b.stops[at]));
}

function textOf(value: Stop | LessonPlan | undefined): string {
  return canonical(value as unknown as Json);
}

function copied(title: string, mark: string): string {
  return `${title.slice(0, MOST_TITLE - mark.length)}${mark}`;
}

function room({ stops }: Lesson): number {
  return Math.max(0, MOST_STOPS - stops.length);
}

/** The same lesson where its stops are the same ones. */
function withStops(lesson: Lesson, stops: readonly Stop[]): Lesson {
  const isSame = stops.length === lesson.stops.length && stops.every((stop, at) => stop === lesson.stops[at]);
  return isSame ? lesson : { ...lesson, stops };
}
