import type * as z from 'zod/mini';
import { isObject, isShallow, type Json, type JsonObject, member, sorted } from '../notes/json.ts';
import { counted } from '../questions/in-words.ts';
import { type Lesson, MOST_STOPS, MOST_TEXT, type Stop } from './lesson.ts';
import { LESSON } from './lesson-schema.ts';

/** The form of a lesson file that this version of Remit writes, as its member `remit:format` says. */
export const LESSON_FORMAT = 1;

/** The kind that a lesson file names in its member `remit:kind`. */
export const LESSON_KIND = 'lesson';

/** A lesson as read, or one plain sentence that says why there is none. */
export type ReadLesson =
  | { readonly kind: 'read'; readonly lesson: Lesson }
  | { readonly kind: 'refused'; readonly problem: string };

/** The most characters of a lesson file. */
export const LONGEST_LESSON = 5_000_000;

const DEEPEST = 30;

/** Writes a lesson as the text of a file. Equal lessons give equal text. */
export function writeLesson(lesson: Lesson): string {
  const { id, title, ...rest } = sorted(lesson as unknown as Json) as JsonObject;
  const file = { 'remit:kind': LESSON_KIND, 'remit:format': LESSON_FORMAT, id, title, ...rest };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a lesson file, which may come from anywhere. Never throws. What the form of a lesson does not know is left out, a second stop with the id
 * of another gets one of its own, and an address that is none of Remit's is kept as words. Nothing of it is ever run.
 */
export function readLesson(text: string): ReadLesson {
  if (text.length > LONGEST_LESSON) return refused('The file is larger than 5 MB, which no lesson is.');
  const value = parsed(text);
  if (value === undefined) return refused('The file is not JSON, so it is no lesson.');
  if (!isShallow(value, DEEPEST)) return refused('The file is nested too deeply for a lesson.');
  if (!isObject(value) || member(value, 'remit:kind') !== LESSON_KIND)
    return refused('The file is no lesson of Remit.');
  const format = member(value, 'remit:format');
  if (typeof format === 'number' && format > LESSON_FORMAT)
    return refused('The lesson was written by a newer version of Remit: get that first.');
  return lessonFrom(value);
}

/** Reads one lesson from a value of JSON that is nested no deeper than a lesson may be. */
export function lessonFrom(value: Json): ReadLesson {
  if (!isShallow(value, DEEPEST)) return refused('A lesson is nested too deeply.');
  const { data, error } = LESSON.safeParse(value);
  if (data) return { kind: 'read', lesson: { ...data, stops: distinct(data.stops) } };
  return refused(whatIsWrong(error?.issues[0]));
}

/** Of two stops with one id the second gets an id of its own, which depends on the others alone. */
function distinct(stops: readonly Stop[]): readonly Stop[] {
  const all = new Set(stops.map(({ id }) => id));
  const taken = new Set<string>();
  return stops.map((stop) => {
    let { id } = stop;
    // Ids are at most 100 characters long, and so are those that are made.
    for (let number = 2; taken.has(id) || (id !== stop.id && all.has(id)); number += 1)
      id = `${stop.id.slice(0, 90)}~${number}`;
    taken.add(id);
    return id === stop.id ? stop : { ...stop, id };
  });
}

function whatIsWrong(issue: z.core.$ZodIssue | undefined): string {
  const [part, index, ...inner] = issue?.path ?? [];
  const isTooBig = issue?.code === 'too_big';
  if (part === 'stops' && index === undefined && isTooBig)
    return `The lesson has more than ${counted(MOST_STOPS, 'stop')}, which is more than Remit takes.`;
  const where = part === 'stops' && typeof index === 'number' ? `Stop ${index + 1}` : 'The lesson';
  if (isTooBig && issue.origin === 'string')
    return `${where} has a text that is too long; the longest may have ${MOST_TEXT.toLocaleString('en')} characters.`;
  const what = (part === 'stops' ? inner : [part]).filter((one) => typeof one === 'string').join(', ');
  return `${where} says something that this version of Remit does not understand${what === '' ? '' : ` (${what})`}.`;
}

function refused(problem: string): ReadLesson {
  return { kind: 'refused', problem: `${problem} Nothing was read from it.` };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
