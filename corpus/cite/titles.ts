import { pathTo } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';
import { labelOf } from './labels.ts';

/** The title of a node where it has one, and otherwise its words. */
export function titleOf(node: PlanNode): string {
  return 'title' in node ? node.title : node.text;
}

/** Where a node stands, in words: the titles of what contains it, from the chapter down. Empty for what stands in nothing. */
export function pathInWords(graph: Graph, node: PlanNode): string {
  return pathTo(graph, node.id)
    .slice(1, -1)
    .map((step) => `${labelOf(graph, step)} ${titleOf(step)}`)
    .join(' › ');
}
