import type { HistoryOf } from '../history.ts';
import { isObject, isShallow, type Json, listOf, member } from '../notes/json.ts';
import { counted } from '../questions/in-words.ts';
import { isSameLesson } from './edit-lesson.ts';
import type { Lesson } from './lesson.ts';
import { LESSON_FORMAT, lessonFrom } from './lesson-file.ts';

/** A person's lessons on a plan as they are kept. */
export type KeptLessons = {
  readonly lessons: readonly Lesson[];
  /** What stands among them and could not be read, as it was. */
  readonly unread: readonly Json[];
};

/** Lessons as they were kept. Unless `canSave` they must not be written over. `problems` are plain sentences. */
export type ReadKeptLessons = KeptLessons & {
  readonly canSave: boolean;
  readonly problems: readonly string[];
};

const KIND = 'lessons';
const DEEPEST = 100;

/** What makes a history one of lessons: they stand by the time at which they were made, then by id. */
export const OF_LESSONS: HistoryOf<Lesson> = {
  order: (a, b) => compared(a.created, b.created) || compared(a.id, b.id),
  isSame: isSameLesson,
};

/** Writes the lessons on a plan as the text of one file. */
export function writeLessons(plan: string, { lessons, unread }: KeptLessons): string {
  const file = {
    'remit:kind': KIND,
    'remit:format': LESSON_FORMAT,
    plan,
    lessons: [...lessons.toSorted(OF_LESSONS.order), ...unread],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** One lesson as a store keeps it that stores them one by one; `readLessonRecords` reads it back. */
export function lessonRecord(lesson: Lesson): { readonly id: string; readonly json: string } {
  return { id: lesson.id, json: JSON.stringify(lesson) };
}

/** Reads what `writeLessons` wrote. Never throws; what cannot be read is kept as it was. */
export function readLessons(text: string): ReadKeptLessons {
  const value = parsed(text);
  const isKept = isObject(value) && member(value, 'remit:kind') === KIND;
  if (!isKept || !isShallow(value, DEEPEST))
    return {
      lessons: [],
      unread: [],
      canSave: false,
      problems: ['The file with your lessons is none that Remit can read. It is left as it is.'],
    };
  return readAll(listOf(member(value, 'lessons')));
}

/** Reads lessons that are stored one by one. Those that are not read stay where they are stored. */
export function readLessonRecords(records: readonly string[]): ReadKeptLessons {
  return readAll(records.map((record) => parsed(record) ?? record));
}

function readAll(items: readonly Json[]): ReadKeptLessons {
  const byId = new Map<string, Lesson>();
  const unread: Json[] = [];
  for (const item of items) {
    const one = lessonFrom(item);
    if (one.kind === 'read' && !byId.has(one.lesson.id)) byId.set(one.lesson.id, one.lesson);
    else unread.push(item);
  }
  const problems =
    unread.length === 0
      ? []
      : [
          `${unread.length} of ${counted(items.length, 'lesson')} could not be read and ${unread.length === 1 ? 'is kept as it was' : 'are kept as they were'}.`,
        ];
  return { lessons: [...byId.values()], unread, canSave: true, problems };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
