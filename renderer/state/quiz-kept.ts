import type { Graph } from '../../corpus/index.ts';
import type { QuizPlay } from './quiz-play.ts';

const last = new WeakMap<Graph, { readonly address: string; readonly play: QuizPlay }>();

/** How far the quiz of an address was when it was left; `undefined` when another was played since. Who follows a link to the text comes back to the same question. */
export function keptPlay(graph: Graph, address: string): QuizPlay | undefined {
  const kept = last.get(graph);
  return kept?.address === address ? kept.play : undefined;
}

/** Keeps how far a quiz is, instead of the one before. It ends with the window. */
export function keepPlay(graph: Graph, address: string, play: QuizPlay): void {
  last.set(graph, { address, play });
}
