import { pathTo } from '../graph.ts';
import { assertNever, type Graph, type Item, type Paragraph, type PlanNode } from '../model.ts';

/**
 * The short label of a place, as people write it in a margin or a citation: `§4`, `§4 m1`, `§4 ¶2`, `Box 6 p4`, `Ch. III`,
 * `Ind. 3`, `Fn. 2`, `Clause 17`, `§4 ¶2, sentence 3`. Paragraphs are counted within their section, box or chapter.
 */
export function labelOf(graph: Graph, node: PlanNode): string {
  switch (node.kind) {
    case 'plan':
      return 'Plan';
    case 'chapter':
      return `Ch. ${node.label.replace(/[.\s]+$/, '')}`;
    case 'section':
      return `§${node.number}`;
    case 'topic':
      return `${parentLabel(graph, node)} t${node.number}`;
    case 'measure':
      return `${parentLabel(graph, node)} m${node.number}`;
    case 'box':
      return node.label;
    case 'project':
      return `${parentLabel(graph, node)} p${node.number}`;
    case 'paragraph':
      return blockLabel(graph, node, '¶');
    case 'item':
      return blockLabel(graph, node, 'item ');
    case 'table':
      return `${parentLabel(graph, node)} table`;
    case 'indicator':
      return `Ind. ${node.number}`;
    case 'footnote':
      return `Fn. ${node.number}`;
    case 'clause':
      return `Clause ${node.number}`;
    case 'agency':
    case 'group':
      return node.abbreviation ?? node.title;
    case 'commitment':
      return `${parentLabel(graph, node)}, sentence ${node.number}`;
    case 'quantity':
    case 'mark':
      return parentLabel(graph, node);
    case 'instrument':
    case 'organisation':
    case 'place':
      return node.title;
    default:
      return assertNever(node);
  }
}

function parentLabel(graph: Graph, node: PlanNode): string {
  const parent = node.parent === null ? undefined : graph.nodes.get(node.parent);
  return parent ? labelOf(graph, parent) : '';
}

function blockLabel(graph: Graph, node: Paragraph | Item, sign: string): string {
  const owner = pathTo(graph, node.id).findLast(
    ({ kind }) => kind === 'box' || kind === 'section' || kind === 'chapter',
  );
  return `${owner ? labelOf(graph, owner) : 'Front'} ${sign}${node.rank}`;
}
