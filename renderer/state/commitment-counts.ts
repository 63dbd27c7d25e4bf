import {
  type Agency,
  type CommitmentRow,
  commitmentFacets,
  type Group,
  type Role,
} from '../../corpus/index.ts';
import { narrowed } from './commitment-list.ts';
import type { CommitmentPicks, Mine } from './commitment-picks.ts';
import { type AttachedMarks, OWN_STATUSES } from './own-marks.ts';

/** A value to narrow to, with the number of commitments that picking it alone among its kind would leave; all else that is picked holds. */
export type Counted<T> = { readonly value: T; readonly count: number };

/** Every value of the whole plan, also those that nothing is left of. Bodies and verbs: most first. */
export type CommitmentCounts = {
  readonly bodies: readonly Counted<Agency | Group>[];
  readonly roles: readonly Counted<Role>[];
  readonly chapters: readonly Counted<number>[];
  readonly verbs: readonly Counted<string>[];
  readonly withNumber: number;
  readonly withDeadline: number;
  readonly unassigned: number;
  readonly mine: readonly Counted<Mine>[];
};

/** Counts what each value would leave. A role counts for the bodies that are picked, and a body for the roles. */
export function countCommitments(
  rows: readonly CommitmentRow[],
  { filter, mine }: Pick<CommitmentPicks, 'filter' | 'mine'>,
  marks: AttachedMarks,
): CommitmentCounts {
  const left = (part: Partial<CommitmentPicks['filter']>, own = mine) =>
    narrowed(rows, { filter: { ...filter, ...part }, mine: own }, marks);
  const whole = commitmentFacets(rows);
  const byVerb = numberBy(commitmentFacets(left({ verbs: [] })).verbs);
  const byChapter = numberBy(commitmentFacets(left({ chapters: [] })).chapters);
  const withoutBodies = left({ bodies: [], roles: [] });
  const ofBodies = (bodies: readonly string[], roles: readonly Role[]) =>
    narrowed(withoutBodies, { filter: { ...filter, bodies, roles }, mine: [] }, marks).length;
  const own = left({}, []);
  return {
    bodies: mostFirst(
      whole.bodies.map(({ value }) => ({ value, count: ofBodies([value.id], filter.roles) })),
    ),
    roles: whole.roles.map(({ value }) => ({ value, count: ofBodies(filter.bodies, [value]) })),
    chapters: whole.chapters.map(({ value }) => ({ value, count: byChapter.get(value) ?? 0 })),
    verbs: mostFirst(whole.verbs.map(({ value }) => ({ value, count: byVerb.get(value) ?? 0 }))),
    withNumber: left({ hasNumber: true }).length,
    withDeadline: left({ hasDeadline: true }).length,
    unassigned: left({ unassigned: true }).length,
    mine: (['any', ...OWN_STATUSES] as const).map((value) => ({
      value,
      count: narrowed(own, { filter, mine: [value] }, marks).length,
    })),
  };
}

function numberBy<T>(counted: readonly Counted<T>[]): ReadonlyMap<T, number> {
  return new Map(counted.map(({ value, count }) => [value, count]));
}

/** What is equal keeps its order. */
function mostFirst<T>(counted: readonly Counted<T>[]): readonly Counted<T>[] {
  return counted.toSorted((a, b) => b.count - a.count);
}
