import type { AnnotationPlace } from '../notes/annotation.ts';

/** A place of a lesson: a block, or words in it, with what is needed to find it again in another version of the plan. */
export type LessonPlace = AnnotationPlace;

/** What is covered at a stop until it is revealed. */
export type CoverKind = (typeof COVER_KINDS)[number];

/** `agencies`: names of bodies and groups. `roles`: who leads. `numbers`: quantities and dates. `words`: those that the trainer chose. */
export const COVER_KINDS = ['agencies', 'roles', 'numbers', 'words'] as const;

/** The covers of a stop. `words` are the chosen words, of the kind `words`; without that kind they are kept and not covered. */
export type Covers = { readonly kinds: readonly CoverKind[]; readonly words: readonly LessonPlace[] };

/** What kinds of questions a quiz asks; see `QUIZ_KINDS` for the kinds there are. */
export type QuizSetting = {
  /** The same seed gives the same quiz of the same plan. A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  /** Kinds of questions, by name; an empty list means all of them. */
  readonly kinds: readonly string[];
  /** The chapter, section or box that is asked about, by id; `null` for the whole plan. */
  readonly range: string | null;
  /** How many questions, from 1 to 50. Where the range yields fewer, there are fewer. */
  readonly count: number;
  readonly difficulty: QuizDifficulty;
};

/** How near the wrong answers stand to the right one. */
export type QuizDifficulty = (typeof QUIZ_DIFFICULTIES)[number];

export const QUIZ_DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

/** A search of the class for places: the same seed gives the same tasks of the same plan. */
export type HuntSetting = Pick<QuizSetting, 'seed' | 'range' | 'count'>;

/** What a stop shows to the class. */
export type Shown =
  /** A place of the plan; `around` says whether its neighbours are seen dimmed. */
  | {
      readonly kind: 'place';
      readonly place: LessonPlace;
      readonly around: boolean;
      readonly covers: Covers;
    }
  /** A view with its filters: the part of its address from `#` on, and what it is called. */
  | { readonly kind: 'view'; readonly address: string; readonly title: string }
  /** A slide of the trainer's own, in the Markdown of notes. */
  | { readonly kind: 'slide'; readonly text: string }
  /** A question of the trainer's own, with its answer, in the Markdown of notes; `place` is where the plan answers it. */
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly answer: string;
      readonly place: LessonPlace | null;
    }
  | { readonly kind: 'quiz'; readonly setting: QuizSetting }
  | { readonly kind: 'hunt'; readonly setting: HuntSetting };

/** The most stops of a lesson. */
export const MOST_STOPS = 500;

/** The most characters of a text of a lesson: a slide, an answer, speaker's notes. */
export const MOST_TEXT = 20_000;

/** The most characters of a title, of a lesson or of a view. */
export const MOST_TITLE = 300;

/** The longest planned time of a stop, in minutes. */
export const MOST_MINUTES = 600;

/** One stop of a lesson. */
export type Stop = {
  /** Unique in its lesson. */
  readonly id: string;
  readonly shown: Shown;
  /** Planned time in minutes, above 0 and at most 600; `null` where none is planned. */
  readonly minutes: number | null;
  /** What only the speaker sees, in the Markdown of notes. At most `MOST_TEXT` characters, as every text of a lesson. */
  readonly notes: string;
};

/** The text that a lesson was made on: the plan, its version in Remit (1 for the first) and the SHA-256 of its printed text, in hexadecimal. */
export type LessonPlan = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly sha256: string;
};

/** A trail of stops through a plan, made by a person (or by the makers of Remit) to teach from. Its first page is made of `title` and `about`. */
export type Lesson = {
  /** "urn:uuid:…"; of a lesson that comes with the plan, its name. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in the Markdown of notes; may be empty. */
  readonly about: string;
  /** Who made it; may be empty. */
  readonly author: string;
  readonly plan: LessonPlan;
  readonly stops: readonly Stop[];
  /** Instants, ISO 8601 in UTC. */
  readonly created: string;
  readonly modified: string;
};

/** The planned time of a lesson in minutes, of the stops that have one; `null` where none has. */
export function plannedMinutes({ stops }: Pick<Lesson, 'stops'>): number | null {
  const planned = stops.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return planned.length === 0 ? null : planned.reduce((sum, minutes) => sum + minutes, 0);
}
