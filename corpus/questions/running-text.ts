import { edgesFrom, isBlock } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';

/** The words of a plan without its clauses and without the names of bodies, one entry a block, ready to be asked by `isSaid`. */
export type RunningText = readonly string[];

/** Reads the running text of a plan: what it says besides who is to do it. */
export function runningText(graph: Graph): RunningText {
  return graph.plan.nodes
    .filter((node) => isBlock(node) && node.kind !== 'clause')
    .map((node) => ` ${wordsOf(withoutBodies(graph, node)).join(' ')} `);
}

/**
 * Whether one block of the running text says all the words of a text: what a person who types them might be looking for. The last word may be
 * the beginning of one, because it may be on its way. False for a text without words.
 */
export function isSaid(running: RunningText, text: string): boolean {
  const words = wordsOf(text);
  const wanted = words.map((word, at) => (at < words.length - 1 ? ` ${word} ` : ` ${word}`));
  return words.length > 0 && running.some((block) => wanted.every((word) => block.includes(word)));
}

function withoutBodies(graph: Graph, { id, text }: PlanNode): string {
  const ranges = edgesFrom(graph, id, 'mentions').flatMap(({ to, range }) =>
    range && /^(?:agency|group)\//.test(to) ? [range] : [],
  );
  return ranges
    .toSorted((a, b) => b[0] - a[0])
    .reduce((left, [from, to]) => `${left.slice(0, from)} ${left.slice(to)}`, text);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
