import { pathTo } from '../../graph.ts';
import type { Graph } from '../../model.ts';
import type { QuizRange } from './quiz.ts';

const MOST = 50;
const LARGEST_SEED = 0xffff_ffff;

/** Where may be asked: the whole plan for `null`, otherwise the part of that id. `undefined` where the plan has no such part. */
export function rangeOf(graph: Graph, id: string | null): QuizRange | undefined {
  if (id === null) return { node: null, holds: () => true };
  const node = graph.nodes.get(id);
  if (!node) return undefined;
  return { node, holds: (inner) => pathTo(graph, inner).some((step) => step.id === id) };
}

/** A seed within its bounds: a whole number from 0 to 4,294,967,295. */
export function seedWithin(seed: number): number {
  return Math.min(Math.max(whole(seed, 0), 0), LARGEST_SEED);
}

/** How many questions or tasks, within the bounds: a whole number from 1 to 50. */
export function countWithin(count: number): number {
  return Math.min(Math.max(whole(count, 1), 1), MOST);
}

function whole(value: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.trunc(value) : otherwise;
}
