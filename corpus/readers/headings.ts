import type { Edge, PlanNode } from '../model.ts';
import type { Entry } from '../outline.ts';
import { placeOf } from '../source.ts';
import type { Reader } from './reader.ts';

/** Reads the plan itself and all that has a heading: chapters, sections, topics, measures, boxes and their projects. */
export const readHeadings: Reader = ({ outline, meta }) => {
  const first = outline.entries[0];
  const base = (entry: Entry) => ({
    id: entry.id,
    text: entry.printed.text,
    parent: entry.parent,
    place: placeOf(outline.source, entry.printed),
    number: entry.number,
    title: entry.title,
  });
  const nodes: PlanNode[] = [];
  if (first) {
    const place = placeOf(outline.source, first.printed);
    nodes.push({
      kind: 'plan',
      id: 'plan',
      text: first.printed.text,
      title: meta.title,
      parent: null,
      place,
    });
  }
  for (const entry of outline.entries) {
    switch (entry.kind) {
      case 'chapter':
      case 'section':
      case 'box':
        nodes.push({ ...base(entry), kind: entry.kind, label: entry.label });
        break;
      case 'topic':
      case 'measure':
      case 'project':
        nodes.push({ ...base(entry), kind: entry.kind });
        break;
      default:
        break;
    }
  }
  return { nodes, edges: elaborations(nodes), problems: [] };
};

/** A box elaborates the measure that it stands after; a box behind another box elaborates the same measure. */
function elaborations(nodes: readonly PlanNode[]): readonly Edge[] {
  const edges: Edge[] = [];
  let last: PlanNode | undefined;
  for (const node of nodes) {
    if (node.kind === 'measure') last = node;
    if (node.kind === 'section' || node.kind === 'chapter' || node.kind === 'topic') last = undefined;
    if (node.kind !== 'box' || !last) continue;
    edges.push({ kind: 'follows', from: node.id, to: last.id, place: node.place });
  }
  return edges;
}
