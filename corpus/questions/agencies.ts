import { edgesTo, nodesOf } from '../graph.ts';
import type { Agency, Graph, Group, Role } from '../model.ts';

/** How often a body stands in the clauses, by role. `total` is the number of clauses that name it. */
export type RoleCounts = Readonly<Record<Role, number>> & { readonly total: number };

/** A body or group with its counts. */
export type AgencyRow = { readonly body: Agency | Group; readonly counts: RoleCounts };

/** Counts the clauses that name a body, by role. */
export function roleCounts(graph: Graph, id: string): RoleCounts {
  const counts = { lead: 0, participant: 0, sole: 0, joint: 0, total: 0 };
  for (const edge of edgesTo(graph, id, 'assigns')) {
    counts[edge.role] += 1;
    counts.total += 1;
  }
  return counts;
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
