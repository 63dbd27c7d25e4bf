import { type Agency, type Graph, nodesOf, roleCounts } from '../../../corpus/index.ts';

/** The body that stands for the others in a picture of duties: with most clauses, of several the one named first in the list. `undefined` where no clause names a body. */
export function leadingBody(graph: Graph): Agency | undefined {
  const [first] = nodesOf(graph, 'agency')
    .map((body) => ({ body, total: roleCounts(graph, body.id).total }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  return first?.body;
}
