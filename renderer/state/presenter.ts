/** What the window of the audience and that of the speaker tell each other. */

/** The part of the address by which a window is that of the speaker. */
export const PRESENTER_HASH = '#/presenter';
/** The name of that window, so that asking for it again brings the same one to the front. */
export const PRESENTER_NAME = 'remit-presenter';

/** A stop as the speaker sees it. */
export type SpokenStop = {
  readonly title: string;
  /** The words that the class sees, also those that are covered. */
  readonly words: string;
  /** Whether the words are the trainer's own, in the Markdown of notes. */
  readonly isOwn: boolean;
  /** The question of a quiz or the task of a hunt that stands there; `null` where none does. */
  readonly asked: SpokenQuestion | null;
  /** The speaker's notes, in the Markdown of notes. */
  readonly notes: string;
  readonly minutes: number | null;
};

/** A question of a quiz or a task of a hunt as the speaker sees it: with its answer, before the class does. */
export type SpokenQuestion = {
  /** "Question 3 of 10". */
  readonly heading: string;
  readonly prompt: string;
  /** What is to be kept in mind, and how it is answered; empty for nothing. */
  readonly hint: string;
  /** The printed words that it speaks of, whole; empty for none. */
  readonly words: string;
  readonly options: readonly SpokenOption[];
  /** The answer in lines where marks at the options cannot say it: what belongs together, what comes first, or where it stands. */
  readonly answers: readonly string[];
  readonly explanation: string;
  /** Whether the class sees the answer. */
  readonly isShown: boolean;
};

/** What can be answered, with the sign that it has on the stage. */
export type SpokenOption = { readonly sign: string; readonly text: string; readonly isRight: boolean };

/** Something that is covered on the stage, in words. */
export type SpokenCover = { readonly words: string; readonly isShown: boolean };

/** A stop that a list of all stops names. `rank` says how deep it stands; the title page and the end have no number. */
export type ListedStop = {
  readonly at: number;
  readonly rank: number;
  readonly number: number | null;
  readonly title: string;
};

/** What is on the stage. */
export type StageState = {
  readonly title: string;
  readonly at: number;
  /** Where that is, in words: "14 of 21". */
  readonly place: string;
  readonly stop: SpokenStop;
  /** `null` at the last stop. */
  readonly next: SpokenStop | null;
  /** What is or was covered at this stop, in the order in which it comes off. */
  readonly covers: readonly SpokenCover[];
  readonly overview: readonly ListedStop[];
  readonly isBlank: boolean;
  /** When the time began, in milliseconds of Unix time. */
  readonly began: number;
  /** When this stop came, in milliseconds of Unix time. */
  readonly came: number;
  /** The planned time of all stops in minutes, and that of the stops up to the end of this one; `null` where none is planned. */
  readonly minutes: number | null;
  readonly due: number | null;
};

/** What the speaker's window asks of the stage: to tell how it stands, to do what a key does, or to go to a stop, by its number as it is typed there or by its place among all, from 0. */
export type SpeakerAsks =
  | { readonly kind: 'hello' }
  | { readonly kind: 'act'; readonly action: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'stop'; readonly at: number };

/** How the time stands against the plan, in words, once the stops up to the end of this one have had theirs; empty where none is planned. */
export function paceInWords(due: number | null, seconds: number): string {
  if (due === null) return '';
  const late = Math.round((seconds - due * 60) / 60);
  if (late >= 1) return `${late} min behind`;
  return '';
}
