import { childrenOf } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';

/** The blocks of running text inside a place, in printed order: what a clause that governs it is about. Clauses are left out. */
export function governedBlocks(graph: Graph, id: string): readonly PlanNode[] {
  return childrenOf(graph, id).flatMap((child) => {
    if (child.kind === 'paragraph' || child.kind === 'item') return [child];
    // A box in a section is governed by its own clause.
    return child.kind === 'box' || child.kind === 'clause' ? [] : governedBlocks(graph, child.id);
  });
}
