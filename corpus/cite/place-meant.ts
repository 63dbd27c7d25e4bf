import type { Graph, PlanNode } from '../model.ts';
import { matchAgencies } from '../questions/find-agency.ts';
import { citedNode } from './go-to.ts';
import { nodeNamed } from './names.ts';

/**
 * The one place, body or name that a text certainly means: a citation or a link, a whole name, or a part of a name that only one body has. `undefined` where nothing
 * or more than one thing may be meant, so that what is done with it is never done with something else.
 */
export function placeMeant(graph: Graph, text: string): PlanNode | undefined {
  const certain = citedNode(graph, text) ?? nodeNamed(graph, text);
  if (certain) return certain;
  const [body, ...others] = matchAgencies(graph, text).filter(({ kind }) => kind === 'agency');
  return others.length === 0 ? body : undefined;
}
