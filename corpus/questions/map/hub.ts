import type { Graph } from '../../model.ts';
import { matrixOf } from '../matrix.ts';
import { hubOf } from '../matrix-view.ts';

/** The bodies that stand nearly everywhere in a plan, by id: see `hubOf`. */
export function hubsOf(graph: Graph): readonly string[] {
  return hubOf(matrixOf(graph, { columns: 'section' })).map(({ body }) => body.id);
}
