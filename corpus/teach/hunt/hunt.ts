import type { Graph } from '../../model.ts';
import type { QuantityRow } from '../../questions/quantities.ts';
import type { Responsibility } from '../../questions/responsibility.ts';
import type { HuntSetting } from '../lesson.ts';
import type { NotAsked, QuizQuote, QuizWords } from '../quiz/quiz.ts';
import type { SearchedBlock } from './whole-words.ts';

/** What helps to find a place. `search` is what can be typed into the search; `null` where the words say another way. */
export type HuntHint = { readonly words: string; readonly search: string | null };

/** A place to be found. It says in plain words what is looked for and never what the place is called. */
export type HuntTask = {
  /** Unique in its hunt. */
  readonly id: string;
  /** The name of its kind; see `HUNT_KINDS`. */
  readonly kind: string;
  readonly task: string;
  /** Printed words that the task speaks of; `null` for none. */
  readonly words: QuizWords | null;
  /** All right answers, by id, in the order of the text: a block counts with all that stands in it, a body with its dossier. */
  readonly answers: readonly string[];
  /** The first says which kind of thing it is and how to search for it, the second in which chapter it stands. */
  readonly hints: readonly HuntHint[];
  /** Why this is the answer, in plain words. */
  readonly explanation: string;
  /** The printed words that show it. */
  readonly quotes: readonly QuizQuote[];
};

/** Places to be found with the app's own search. The same plan and the same setting give the same hunt. */
export type Hunt = {
  readonly setting: HuntSetting;
  readonly tasks: readonly HuntTask[];
  readonly notAsked: readonly NotAsked[];
  /** One sentence where there are fewer tasks than were asked for; `null` otherwise. */
  readonly sentence: string | null;
};

/** A task before its hunt. `about` is the block that it is about, which for a body is none of the answers. */
export type HuntDraft = {
  readonly about: string;
  readonly task: string;
  readonly words?: QuizWords;
  readonly answers: readonly string[];
  readonly hint: HuntHint;
  readonly explanation: string;
  readonly quotes: readonly QuizQuote[];
};

/**
 * All that a maker is told: the plan, and what several of them read of it, read once. The answers are those of the whole plan; tasks that lead out of the range are left out
 * behind the makers.
 */
export type HuntInput = {
  readonly graph: Graph;
  readonly clauses: readonly Responsibility[];
  readonly quantities: readonly QuantityRow[];
  readonly blocks: readonly SearchedBlock[];
};

/** A kind of task: what people read of it, and who makes it. */
export type HuntKind = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly make: (input: HuntInput) => readonly HuntDraft[];
};

/** With more right answers than this a place is no longer to be found: it is everywhere. */
export const MOST_ANSWERS = 4;
