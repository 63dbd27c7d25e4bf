import { pathTo } from '../../graph.ts';
import type { Graph, PlanNode } from '../../model.ts';
import type { QuizDifficulty } from '../lesson.ts';
import type { QuizRange } from './quiz.ts';

/**
 * Places as wrong answers beside a right one, in pools: those that a question of this difficulty draws from first. Easy ones come from other chapters, hard ones from the
 * same section and then the same chapter. In a range that is asked about, what stands outside of it would be no answer, so it comes last.
 */
export function placesNear<T extends PlanNode>(
  graph: Graph,
  to: PlanNode,
  others: readonly T[],
  difficulty: QuizDifficulty,
  range: QuizRange,
): readonly (readonly T[])[] {
  const [chapter, section] = [partOf(graph, to, 'chapter'), partOf(graph, to, 'section')];
  const rank = (node: T): number => {
    const isNear = chapter !== undefined && partOf(graph, node, 'chapter') === chapter;
    const isNext = section !== undefined && section !== to.id && partOf(graph, node, 'section') === section;
    return isNext ? 2 : isNear ? 1 : 0;
  };
  const ranks = difficulty === 'easy' ? [0, 1, 2] : [2, 1, 0];
  const pools =
    difficulty === 'medium' ? [others] : ranks.map((one) => others.filter((node) => rank(node) === one));
  const inside = pools.map((pool) => pool.filter(({ id }) => range.holds(id)));
  const outside = pools.map((pool) => pool.filter(({ id }) => !range.holds(id)));
  return [...inside, ...outside];
}

function partOf(graph: Graph, node: PlanNode, kind: 'chapter' | 'section'): string | undefined {
  return pathTo(graph, node.id).find((step) => step.kind === kind)?.id;
}
