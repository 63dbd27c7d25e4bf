import { edgesFrom, statedIn } from '../graph.ts';
import type { EditorialNote, Graph, PlanNode, Role, TextRange } from '../model.ts';

/** What a run of characters in a block is tied to. */
export type SegmentTie =
  | { readonly kind: 'names'; readonly to: string; readonly role: Role | null }
  | { readonly kind: 'refers'; readonly to: string; readonly isList: boolean }
  | { readonly kind: 'states'; readonly to: string }
  | { readonly kind: 'mark'; readonly to: string; readonly mark: string }
  | { readonly kind: 'note'; readonly note: EditorialNote };

/** A run of characters with the same ties. Put together in order, the texts of the segments are the text of the node. */
export type Segment = { readonly text: string; readonly start: number; readonly ties: readonly SegmentTie[] };

/**
 * Cuts the text of a node where a name, words that point to a place, a quantity, a footnote mark or a noted passage begins or ends, so that a view can
 * set each run as it needs. Notes are left out when `withNotes` is false.
 */
export function segmentsOf(graph: Graph, node: PlanNode, withNotes: boolean): readonly Segment[] {
  const ties = tiesOf(graph, node, withNotes);
  const cuts = new Set([0, node.text.length, ...ties.flatMap(([range]) => range)]);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? node.text.length;
    return {
      text: node.text.slice(start, end),
      start,
      ties: ties.filter(([range]) => range[0] <= start && end <= range[1]).map(([, tie]) => tie),
    };
  });
}

function tiesOf(
  graph: Graph,
  node: PlanNode,
  withNotes: boolean,
): readonly (readonly [TextRange, SegmentTie])[] {
  const ties: (readonly [TextRange, SegmentTie])[] = [];
  for (const edge of edgesFrom(graph, node.id, 'assigns')) {
    if (edge.range) ties.push([edge.range, { kind: 'names', to: edge.to, role: edge.role }]);
  }
  for (const edge of edgesFrom(graph, node.id, 'mentions')) {
    if (edge.range) ties.push([edge.range, { kind: 'names', to: edge.to, role: null }]);
  }
  for (const { to, range } of edgesFrom(graph, node.id, 'refers')) {
    const isList = graph.nodes.get(to)?.kind === 'item';
    if (range) ties.push([range, { kind: 'refers', to, isList }]);
  }
  for (const { edge } of statedIn(graph, node.id, 'quantity')) {
    if (edge.range) ties.push([edge.range, { kind: 'states', to: edge.to }]);
  }
  for (const { to } of edgesFrom(graph, node.id, 'contains')) {
    const mark = graph.nodes.get(to);
    if (mark?.kind !== 'mark') continue;
    const cited = edgesFrom(graph, mark.id, 'cites')[0];
    if (cited) ties.push([mark.range, { kind: 'mark', to: cited.to, mark: mark.id }]);
  }
  if (withNotes) {
    for (const note of graph.plan.notes) {
      if (note.at === node.id && note.range) ties.push([note.range, { kind: 'note', note }]);
    }
  }
  return ties;
}
