import * as z from 'zod/mini';
import { VIEW_ADDRESS } from './attach-view.ts';
import {
  COVER_KINDS,
  type LessonPlace,
  MOST_MINUTES,
  MOST_STOPS,
  MOST_TEXT,
  MOST_TITLE,
  QUIZ_DIFFICULTIES,
  type Shown,
} from './lesson.ts';

// The policy of the window allows no code that is made while it runs.
z.config({ jitless: true });

const LONGEST_NAME = 400;
const MOST_WORDS = 200;
const MOST_SEED = 4_294_967_295;
const MOST_QUESTIONS = 50;
const LONGEST_ADDRESS = 4_000;

/** Half of a character (a lone surrogate) has no form in a file or an address: it becomes the sign of what could not be read. */
const wellFormed = z.transform((text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd'));
const textOf = (most: number) => z.pipe(z.string().check(z.maxLength(most)), wellFormed);
// Minus nought is another number than nought, and is written as nought.
const whole = (least: number, most: number) =>
  z.pipe(
    z.int().check(z.gte(least), z.lte(most)),
    z.transform((value: number) => value + 0),
  );

/** What may be the id of a lesson or a stop: signs that an address and a file take as they are. */
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,99}$/u));
const name = textOf(LONGEST_NAME);
const text = textOf(MOST_TEXT);
const title = textOf(MOST_TITLE);
const instant = z.pipe(
  z.string().check(
    z.maxLength(40),
    z.refine((value) => /^\d{4}-\d\d-\d\dT/u.test(value) && !Number.isNaN(Date.parse(value))),
  ),
  z.transform((value: string) => new Date(value).toISOString()),
);

const place: z.ZodMiniType<LessonPlace> = z.object({
  at: name,
  quote: z.object({ exact: text, prefix: textOf(LONGEST_NAME), suffix: textOf(LONGEST_NAME) }),
  start: whole(0, Number.MAX_SAFE_INTEGER),
  checksum: z.string().check(z.regex(/^(?:[0-9a-f]{8})?$/u)),
  whole: z.boolean(),
});

const hunt = z.object({
  seed: whole(0, MOST_SEED),
  range: z.nullable(name),
  count: whole(1, MOST_QUESTIONS),
});
const quiz = z.object({
  ...hunt.shape,
  kinds: z.array(name).check(z.maxLength(MOST_QUESTIONS)),
  difficulty: z.enum(QUIZ_DIFFICULTIES),
});

const written = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('place'),
    place,
    around: z.boolean(),
    covers: z.object({
      kinds: z.array(z.enum(COVER_KINDS)).check(z.maxLength(COVER_KINDS.length)),
      words: z.array(place).check(z.maxLength(MOST_WORDS)),
    }),
  }),
  z.object({ kind: z.literal('view'), address: textOf(LONGEST_ADDRESS), title }),
  z.object({ kind: z.literal('slide'), text }),
  z.object({ kind: z.literal('question'), text, answer: text, place: z.nullable(place) }),
  z.object({ kind: z.literal('quiz'), setting: quiz }),
  z.object({ kind: z.literal('hunt'), setting: hunt }),
]);
const shown = z.pipe(
  written,
  z.transform((given: z.output<typeof written>) => ownAddress(given)),
);

/** An address that is none of Remit's is kept as words of a slide, so that nobody can ever follow it. */
function ownAddress(given: Shown): Shown {
  if (given.kind !== 'view' || given.address.startsWith(VIEW_ADDRESS)) return given;
  return { kind: 'slide', text: `${given.title}\n\n${given.address}` };
}

/** The form of a lesson as data. What it does not know is left out; anything else is refused. */
export const LESSON = z.object({
  id,
  title,
  about: text,
  author: title,
  plan: z.object({
    id: name,
    title: textOf(MOST_TEXT),
    version: whole(1, 1_000_000),
    sha256: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/u)),
  }),
  stops: z
    .array(
      z.object({
        id,
        shown,
        minutes: z.nullable(z.number().check(z.gt(0), z.lte(MOST_MINUTES))),
        notes: text,
      }),
    )
    .check(z.maxLength(MOST_STOPS)),
  created: instant,
  modified: instant,
});
