import { type AgencyRow, type Graph, matchAgencies } from '../../../corpus/index.ts';

/** The rows whose body has what was typed in any of its names; all of them while nothing is typed. */
export function narrowed<T extends AgencyRow>(
  graph: Graph,
  rows: readonly T[],
  filter: string,
): readonly T[] {
  if (!filter.trim()) return rows;
  const matched = new Set(matchAgencies(graph, filter).map(({ id }) => id));
  return rows.filter(({ body }) => matched.has(body.id));
}
