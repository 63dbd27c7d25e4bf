import type { Role } from '../model.ts';

/** How often a body stands in clauses, by role. `total` is the number of clauses. */
export type RoleCounts = Readonly<Record<Role, number>> & { readonly total: number };

/** The order in which roles are listed, the one that binds most first: who leads, who is alone, who takes part, who is one of several. */
export const ROLE_ORDER: readonly Role[] = ['lead', 'sole', 'participant', 'joint'];

/** The letter of a role in a cell of the matrix. */
export const ROLE_LETTER: Readonly<Record<Role, string>> = {
  lead: 'L',
  sole: 'S',
  participant: 'P',
  joint: 'J',
};

/** Counts roles; one role is one clause. */
export function countRoles(roles: Iterable<Role>): RoleCounts {
  const counts = { lead: 0, participant: 0, sole: 0, joint: 0, total: 0 };
  for (const role of roles) {
    counts[role] += 1;
    counts.total += 1;
  }
  return counts;
}

/** The role among those counted that comes first in `ROLE_ORDER`; `undefined` where nothing was counted. */
export function strongestRole(counts: RoleCounts): Role | undefined {
  return ROLE_ORDER.find((role) => counts[role] > 0);
}
