import { assertNever, type Graph } from '../model.ts';
import {
  answerLedBy,
  answerNamedOnce,
  answerNoLead,
  answerShared,
  answerUnassigned,
  type LedByAnswer,
  type NamedOnceAnswer,
  type NoLeadAnswer,
  type SharedAnswer,
  type UnassignedAnswer,
} from './ready-answers.ts';

/** A question that is ready to be asked. Parameters are ids of bodies or groups. */
export type ReadyQuestion =
  | { readonly kind: 'led-by'; readonly body: string }
  | { readonly kind: 'shared'; readonly bodies: readonly [string, string] }
  | { readonly kind: 'no-lead' }
  | { readonly kind: 'named-not-assigned' }
  | { readonly kind: 'named-once' };

export type ReadyKind = ReadyQuestion['kind'];

/** The answer to the question of the same kind. Each has a sentence that states the count, remarks on what was counted, and rows with evidence. */
export type ReadyAnswer = LedByAnswer | SharedAnswer | NoLeadAnswer | UnassignedAnswer | NamedOnceAnswer;

/** A question as a form to fill in: `pieces` are its words, with a choice of a body between each two of them. */
export type ReadyForm = { readonly kind: ReadyKind; readonly pieces: readonly [string, ...string[]] };

/** The ready questions in the order in which they are offered. */
export const READY_QUESTIONS: readonly ReadyForm[] = [
  { kind: 'led-by', pieces: ['Which sections does ', ' lead?'] },
  { kind: 'shared', pieces: ['What do ', ' and ', ' share?'] },
  { kind: 'no-lead', pieces: ['Which places name no lead?'] },
  { kind: 'named-not-assigned', pieces: ['Who is named in the text of a place but not in its clause?'] },
  { kind: 'named-once', pieces: ['Which bodies appear only once?'] },
];

/** Answers a ready question; `undefined` when an id in it is of no body or group, or the two bodies are one. */
export function answerReady(graph: Graph, question: ReadyQuestion): ReadyAnswer | undefined {
  switch (question.kind) {
    case 'led-by':
      return answerLedBy(graph, question.body);
    case 'shared':
      return answerShared(graph, question.bodies);
    case 'no-lead':
      return answerNoLead(graph);
    case 'named-not-assigned':
      return answerUnassigned(graph);
    case 'named-once':
      return answerNamedOnce(graph);
    default:
      return assertNever(question);
  }
}
