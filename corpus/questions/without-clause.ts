import { childrenOf, edgesTo, nodesOf } from '../graph.ts';
import type { Graph, NodeKind, PlanNode } from '../model.ts';

/**
 * The places that no responsibility clause governs, in printed order, each the highest that has no clause above, on or below it: a section,
 * topic, box or project, a chapter without sections, or a block beside governed ones. The front matter and footnotes are not among them.
 */
export function placesWithoutClause(graph: Graph): readonly PlanNode[] {
  const [root] = nodesOf(graph, 'plan');
  const parts = root ? childrenOf(graph, root.id) : [];
  return parts
    .filter(({ kind }) => kind !== 'paragraph' && kind !== 'footnote')
    .flatMap((part) => bare(graph, part));
}

function bare(graph: Graph, node: PlanNode): readonly PlanNode[] {
  if (isGoverned(graph, node)) return [];
  const parts = partsOf(graph, node);
  const whole = parts.length === 0 || parts.every((part) => isBare(graph, part));
  const hasSections = node.kind === 'chapter' && parts.some(({ kind }) => kind === 'section');
  return whole && !hasSections ? [node] : parts.flatMap((part) => bare(graph, part));
}

function isBare(graph: Graph, node: PlanNode): boolean {
  return !isGoverned(graph, node) && partsOf(graph, node).every((part) => isBare(graph, part));
}

function isGoverned(graph: Graph, node: PlanNode): boolean {
  return edgesTo(graph, node.id, 'governs').length > 0;
}

function partsOf(graph: Graph, node: PlanNode): readonly PlanNode[] {
  return childrenOf(graph, node.id).filter(({ kind }) => PLACES.has(kind));
}

/** What can be governed: headed parts and blocks, and not what their own words state. */
const PLACES: ReadonlySet<NodeKind> = new Set([
  'chapter',
  'section',
  'topic',
  'measure',
  'box',
  'project',
  'paragraph',
  'item',
  'table',
]);
