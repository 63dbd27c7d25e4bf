import type { PlanNode } from '../../model.ts';
import type { Block, PlainBlock } from '../report.ts';
import type { BlankAnswer } from './blanks.ts';

/** A part of a handout: a stop of a lesson, or what stands below a heading of the plan. */
export type HandoutPart = {
  /** What it is, in a word for people: "Place", "Quiz". */
  readonly kind: string;
  readonly title: string;
  /** How deep its heading stands; `null` for a part without one. */
  readonly level: 1 | 2 | 3 | null;
  /** The place of the plan that it is about; `null` for none. */
  readonly place: PlanNode | null;
  readonly blocks: readonly Block[];
  /** What its blanks stand for, in their order. */
  readonly answers: readonly BlankAnswer[];
  /** The rest of its key: the answer of a question, the key of a quiz or of a hunt. */
  readonly key: readonly PlainBlock[];
  /** How many questions it asks beside its blanks. */
  readonly questions: number;
  /** How many places are to be hunted for. */
  readonly tasks: number;
  /** Whether room for notes behind it makes sense: not where it is filled in anyway. */
  readonly hasSpace: boolean;
};
