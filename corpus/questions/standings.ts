import { nodesOf } from '../graph.ts';
import type { Agency, Clause, Graph, Group, Role } from '../model.ts';
import { responsibilityOf } from './responsibility.ts';
import { ROLE_ORDER } from './roles.ts';

/** That a body or group stands in a clause, and with which role. */
export type Standing = { readonly clause: Clause; readonly body: Agency | Group; readonly role: Role };

/**
 * Every standing of a plan, in printed order of the clauses and, within a clause, of the names. A body that one clause names twice stands in
 * it once, with the stronger role: so counting standings is counting clauses.
 */
export function standingsOf(graph: Graph): readonly Standing[] {
  return nodesOf(graph, 'clause').flatMap((clause) => {
    const standings = new Map<string, Standing>();
    for (const { body, role } of responsibilityOf(graph, clause).bodies) {
      const known = standings.get(body.id);
      if (!known || ROLE_ORDER.indexOf(role) < ROLE_ORDER.indexOf(known.role))
        standings.set(body.id, { clause, body, role });
    }
    return [...standings.values()];
  });
}
