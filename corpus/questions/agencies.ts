import { edgesTo, nodesOf } from '../graph.ts';
import type { Agency, Graph, Group } from '../model.ts';
import { countRoles, type RoleCounts } from './roles.ts';

/** A body or group with its counts. */
export type AgencyRow = { readonly body: Agency | Group; readonly counts: RoleCounts };

/** Counts the clauses that name a body, by role. */
export function roleCounts(graph: Graph, id: string): RoleCounts {
  return countRoles(edgesTo(graph, id, 'assigns').map((edge) => edge.role));
}

/** All bodies, most clauses first and then by name, and after them the groups: a group is never counted as a body. */
export function agencyRows(graph: Graph): readonly AgencyRow[] {
  const byCount = (a: AgencyRow, b: AgencyRow) =>
    b.counts.total - a.counts.total || a.body.title.localeCompare(b.body.title, 'en');
  const rows = (kind: 'agency' | 'group') =>
    nodesOf(graph, kind)
      .map((body) => ({ body, counts: roleCounts(graph, body.id) }))
      .sort(byCount);
  return [...rows('agency'), ...rows('group')];
}
