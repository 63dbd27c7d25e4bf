import { z } from 'zod';
import {
  COVER_KINDS,
  type CoverKind,
  MOST_MINUTES,
  MOST_STOPS,
  MOST_TEXT,
  QUIZ_DIFFICULTIES,
} from '../lesson.ts';

const LONGEST_LINE = 200;

/** A value with the words that say what it must be: they follow "must be" in the sentence about a mistake. */
function value<T>(what: string, isOne: (given: unknown) => boolean) {
  return z.custom<T>(isOne, { error: what });
}

const isText = (given: unknown, longest: number): given is string =>
  typeof given === 'string' && given.trim() !== '' && given.length <= longest;
const isWhole = (given: unknown, from: number, to: number): given is number =>
  Number.isInteger(given) && (given as number) >= from && (given as number) <= to;
const isDay = (given: unknown): boolean =>
  typeof given === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(given) &&
  !Number.isNaN(Date.parse(given)) &&
  new Date(given).toISOString().startsWith(given);

const line = value<string>(`words, at most ${LONGEST_LINE} characters`, (given) =>
  isText(given, LONGEST_LINE),
);
const text = value<string>(`words, at most ${MOST_TEXT} characters`, (given) => isText(given, MOST_TEXT));
const id = value<string>('the id of a place', (given) => isText(given, LONGEST_LINE));
const yesOrNo = value<boolean>('true or false', (given) => typeof given === 'boolean');
const seed = value<number>('a whole number from 0 to 4294967295', (given) => isWhole(given, 0, 0xffffffff));
const count = value<number>('a whole number from 1 to 50', (given) => isWhole(given, 1, 50));
const minutes = value<number>(
  `a number of minutes above 0 and at most ${MOST_MINUTES}`,
  (given) => typeof given === 'number' && given > 0 && given <= MOST_MINUTES,
);

/** The kinds of cover that need no words beside them. */
export const PLAIN_COVERS = COVER_KINDS.filter((kind) => kind !== 'words');

const cover = value<CoverKind | { readonly words: string }>(
  `${PLAIN_COVERS.join(', ')} or “words: …”`,
  (given) =>
    PLAIN_COVERS.some((kind) => kind === given) ||
    (isRecord(given) && Object.keys(given).join() === 'words' && isText(given.words, MOST_TEXT)),
);

const ofEveryStop = {
  minutes: minutes.optional(),
  notes: text.optional(),
  /** The numbers of this stop that Remit counted, each by the name of what is counted; see counted.ts. */
  counted: z
    .record(
      z.string(),
      value<number>('a whole number', (given) => isWhole(given, 0, 1_000_000)),
      {
        error: 'names of what is counted, each with its number',
      },
    )
    .optional(),
  /** Further places whose printed words and numbers this stop repeats. */
  prints: z.array(id, { error: 'a list of ids' }).optional(),
};

const quiz = z.strictObject(
  {
    kinds: z.array(line, { error: 'a list of kinds of questions' }).default([]),
    range: id.nullable().default(null),
    count,
    difficulty: z.enum(QUIZ_DIFFICULTIES, { error: QUIZ_DIFFICULTIES.join(', ') }).default('medium'),
    seed,
  },
  { error: 'what a quiz needs: a count and a seed' },
);

const hunt = z.strictObject(
  { range: id.nullable().default(null), count, seed },
  { error: 'what a hunt needs: a count and a seed' },
);

/** The forms of a stop by the key that makes it one. A question may have a place beside it, so it stands before the place. */
export const STOP_FORMS = {
  view: z.strictObject({ view: line, title: line, ...ofEveryStop }),
  slide: z.strictObject({ slide: text, ...ofEveryStop }),
  question: z.strictObject({
    question: text,
    answer: text,
    place: id.optional(),
    words: text.optional(),
    ...ofEveryStop,
  }),
  quiz: z.strictObject({ quiz, ...ofEveryStop }),
  hunt: z.strictObject({ hunt, ...ofEveryStop }),
  place: z.strictObject({
    place: id,
    words: text.optional(),
    around: yesOrNo.default(true),
    covers: z.array(cover, { error: 'a list of what is covered' }).default([]),
    ...ofEveryStop,
  }),
} as const;

/** What makes a stop what it is. */
export type StopKey = keyof typeof STOP_FORMS;

export const STOP_KEYS = Object.keys(STOP_FORMS) as readonly StopKey[];

/** A stop as a person wrote it, with the key that makes it what it is. */
export type WrittenStop = { [K in StopKey]: { readonly key: K } & z.infer<(typeof STOP_FORMS)[K]> }[StopKey];

/** A lesson as a person wrote it; the stops are read one by one. */
export const lessonForm = z.strictObject(
  {
    title: line,
    about: value<string>(`words, at most ${MOST_TEXT} characters`, (given) => isText(given, MOST_TEXT)),
    author: line,
    written: value<string>('a day as 2026-01-31', isDay),
    stops: value<readonly unknown[]>(
      `a list of 1 to ${MOST_STOPS} stops`,
      (given) => Array.isArray(given) && given.length > 0 && given.length <= MOST_STOPS,
    ),
  },
  { error: 'a title, about, author, written and stops' },
);

/** Whether a value is an object with names. */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
