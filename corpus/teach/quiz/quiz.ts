import type { Graph, PlanNode, TextRange } from '../../model.ts';
import type { QuizDifficulty, QuizSetting } from '../lesson.ts';
import type { AskedClause } from './clauses.ts';
import type { Random } from './random.ts';

/** Printed words with the label of their place and its id. */
export type QuizQuote = { readonly text: string; readonly label: string; readonly place: string };

/** Printed words that a question asks about. What stands at `gap` is covered until the answer is known; `null` where nothing is. */
export type QuizWords = { readonly text: string; readonly gap: TextRange | null };

/**
 * How a question is answered. `one`: one of the options. `set`: all of them that are right. `match`: an option for each stem. `order`: all options,
 * put in order.
 */
export type QuizForm = QuizItem['form'];

type ItemBase = {
  /** Unique in its quiz. */
  readonly id: string;
  /** The name of its kind; see `QUIZ_KINDS`. */
  readonly kind: string;
  readonly prompt: string;
  /** What is to be kept in mind when it is answered, in one sentence; `null` for nothing. */
  readonly hint: string | null;
  /** The printed words that the prompt speaks of; `null` for none. */
  readonly words: QuizWords | null;
  /** What can be chosen, as it is shown: no two are equal. */
  readonly options: readonly string[];
  /**
   * The right answer, as indexes of `options`. `one`: the right one. `set`: all right ones, in ascending order. `match`: for each stem its
   * option. `order`: all options in the right order.
   */
  readonly key: readonly number[];
  /** Why this is the answer, in plain words. */
  readonly explanation: string;
  /** The printed words that show it; none where no words of the plan do. */
  readonly quotes: readonly QuizQuote[];
  /** The place of the plan that it is about. */
  readonly about: string;
  readonly difficulty: QuizDifficulty;
};

/** One question with its key. The key rests on the graph alone and never on a guess. */
export type QuizItem =
  | (ItemBase & { readonly form: 'one' })
  | (ItemBase & { readonly form: 'set' })
  /** `stems` are what an option is to be found for. Not every option needs to be used. */
  | (ItemBase & { readonly form: 'match'; readonly stems: readonly string[] })
  | (ItemBase & { readonly form: 'order' });

/** A kind of question that a quiz does not ask, and why not, in one sentence. */
export type NotAsked = { readonly kind: string; readonly reason: string };

/** Questions made from a plan. The same plan and the same setting give the same quiz. */
export type Quiz = {
  readonly setting: QuizSetting;
  readonly items: readonly QuizItem[];
  readonly notAsked: readonly NotAsked[];
  /** One sentence where there are fewer questions than were asked for; `null` otherwise. */
  readonly sentence: string | null;
};

/** An item before its place in a quiz, its kind and difficulty are written on it, with its options in the order in which they were made. */
export type Draft = {
  readonly prompt: string;
  readonly hint?: string;
  readonly words?: QuizWords;
  readonly explanation: string;
  readonly quotes: readonly QuizQuote[];
} & (
  | { readonly form: 'one'; readonly right: string; readonly wrong: readonly string[] }
  | { readonly form: 'set'; readonly right: readonly string[]; readonly wrong: readonly string[] }
  | {
      readonly form: 'match';
      readonly pairs: readonly (readonly [stem: string, option: string])[];
      readonly spare: readonly string[];
    }
  | { readonly form: 'order'; readonly inOrder: readonly string[] }
);

/** A question that could be asked. It is worked out only when it is drawn; `undefined` where too few wrong answers stand beside the right one. */
export type Candidate = { readonly about: string; readonly draft: () => Draft | undefined };

/** Where questions may be asked about: the whole plan (`node` is `null`), or a part of it. */
export type QuizRange = {
  readonly node: PlanNode | null;
  readonly holds: (id: string) => boolean;
};

/** All that a maker is told. */
export type MakerInput = {
  readonly graph: Graph;
  readonly range: QuizRange;
  /** The clauses of the whole plan that can be asked about. They are read once for all kinds. */
  readonly clauses: readonly AskedClause[];
  readonly random: Random;
  readonly difficulty: QuizDifficulty;
};

/** What a maker finds. `left` is a sentence about what it left out on purpose, or why it found nothing. */
export type Candidates = { readonly candidates: readonly Candidate[]; readonly left?: string };

/** Makes the questions of one kind. */
export type Maker = (input: MakerInput) => Candidates;

/** A kind of question: what people read of it, and who makes it. */
export type QuizKind = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly make: Maker;
};
