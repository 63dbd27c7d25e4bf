import { childrenOf, edgesTo, nodeAt } from '../graph.ts';
import type { Graph, NodeKind, PlanNode } from '../model.ts';

/** The blocks of running text inside a place, in printed order: what a clause that governs it is about. Clauses are left out. */
export function governedBlocks(graph: Graph, id: string): readonly PlanNode[] {
  return childrenOf(graph, id).flatMap((child) => {
    if (child.kind === 'paragraph' || child.kind === 'item') return [child];
    // A box in a section is governed by its own clause.
    return child.kind === 'box' || child.kind === 'clause' ? [] : governedBlocks(graph, child.id);
  });
}

/**
 * Every node inside a place whose words the clause that governs it is about, in printed order: the place itself with its heading, the
 * headings, blocks, tables and rows in it. Clauses are left out, and so is what another clause governs.
 */
export function governedNodes(graph: Graph, id: string): readonly PlanNode[] {
  const inside = childrenOf(graph, id).filter(
    ({ id: child, kind }) => HAS_WORDS.has(kind) && edgesTo(graph, child, 'governs').length === 0,
  );
  return [nodeAt(graph, id), ...inside.flatMap((child) => governedNodes(graph, child.id))];
}

const HAS_WORDS: ReadonlySet<NodeKind> = new Set([
  'section',
  'topic',
  'measure',
  'project',
  'paragraph',
  'item',
  'table',
  'indicator',
]);
