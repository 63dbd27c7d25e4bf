import type { Agency, Group, Role } from '../../model.ts';
import { type CommitmentRow, hasNumber } from '../commitments.ts';
import { ROLE_ORDER } from '../roles.ts';

/** How many commitments have a value. */
export type CommitmentCount<T> = { readonly value: T; readonly count: number };

/** What a list of commitments can be narrowed to, each with the number of commitments that would be left. */
export type CommitmentFacets = {
  /** Most commitments first, then by name; groups behind the bodies. */
  readonly bodies: readonly CommitmentCount<Agency | Group>[];
  /** In the order of `ROLE_ORDER`: commitments for which some body has the role. */
  readonly roles: readonly CommitmentCount<Role>[];
  /** Numbers of chapters, in order. */
  readonly chapters: readonly CommitmentCount<number>[];
  /** Most commitments first, then by the alphabet. A commitment counts once for each of its verbs. */
  readonly verbs: readonly CommitmentCount<string>[];
  readonly withNumber: number;
  readonly withDeadline: number;
  readonly unassigned: number;
};

/** Counts commitments by what they can be narrowed to. */
export function commitmentFacets(rows: readonly CommitmentRow[]): CommitmentFacets {
  const bodies = new Map(
    rows.flatMap(({ assignments }) => assignments.map(({ body }) => [body.id, body] as const)),
  );
  const byBody = counted(rows, ({ assignments }) => assignments.map(({ body }) => body.id));
  const byRole = counted(rows, ({ assignments }) => assignments.map(({ role }) => role));
  return {
    bodies: [...bodies.values()]
      .map((value) => ({ value, count: byBody.get(value.id) ?? 0 }))
      .sort(
        (a, b) =>
          Number(a.value.kind === 'group') - Number(b.value.kind === 'group') ||
          b.count - a.count ||
          a.value.title.localeCompare(b.value.title, 'en'),
      ),
    roles: ROLE_ORDER.flatMap((value) => {
      const count = byRole.get(value) ?? 0;
      return count > 0 ? [{ value, count }] : [];
    }),
    chapters: [...counted(rows, ({ chapter }) => (chapter === null ? [] : [chapter]))]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => a.value - b.value),
    verbs: [...counted(rows, ({ commitment }) => commitment.promises.map(({ verb }) => verb))]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en')),
    withNumber: rows.filter(hasNumber).length,
    withDeadline: rows.filter(({ commitment }) => commitment.deadline !== null).length,
    unassigned: rows.filter(({ assignments }) => assignments.length === 0).length,
  };
}

/** How many rows have each value; a row counts once for a value however often it has it. */
function counted<T>(
  rows: readonly CommitmentRow[],
  valuesOf: (row: CommitmentRow) => readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
