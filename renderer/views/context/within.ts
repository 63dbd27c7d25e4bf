import { childrenOf, type EditorialNote, type Graph, type PlanNode } from '../../../corpus/index.ts';

const CONTAINERS: ReadonlySet<PlanNode['kind']> = new Set(['topic', 'measure', 'box', 'project', 'table']);

/**
 * The nodes whose ties are shown at a place: itself, and for a small part all that stands in it. A chapter or a section
 * shows only itself, because all that it holds would be too much to read.
 */
export function shownAt(graph: Graph, id: string): readonly PlanNode[] {
  const node = graph.nodes.get(id);
  if (!node) return [];
  const below = CONTAINERS.has(node.kind) ? everythingIn(graph, id) : childrenOf(graph, id);
  return [node, ...below.filter(({ kind }) => kind !== 'clause')];
}

/** The notes on what is shown at a place. */
export function notesAt(graph: Graph, id: string): readonly EditorialNote[] {
  const ids = new Set(shownAt(graph, id).map((node) => node.id));
  return graph.plan.notes.filter(({ at }) => ids.has(at));
}

function everythingIn(graph: Graph, id: string): readonly PlanNode[] {
  return childrenOf(graph, id).flatMap((child) =>
    child.kind === 'box' ? [] : [child, ...everythingIn(graph, child.id)],
  );
}
