import {
  type CommitmentGroup,
  type CommitmentRow,
  type Graph,
  groupCommitments,
  narrowCommitments,
  sortCommitments,
} from '../../corpus/index.ts';
import type { CommitmentPicks } from './commitment-picks.ts';
import type { AttachedMarks } from './own-marks.ts';

/** Commitments under one heading. `all` are those of the whole plan, so that a view can keep rows that are narrowed away; `rows` are the shown ones. */
export type ListedGroup = CommitmentGroup & {
  readonly all: readonly CommitmentRow[];
  readonly isOpen: boolean;
};

/** The list of commitments as it is shown. `groups` is `null` where it is not grouped. */
export type CommitmentList = {
  readonly rows: readonly CommitmentRow[];
  /** All commitments of the plan in the same order. */
  readonly all: readonly CommitmentRow[];
  readonly groups: readonly ListedGroup[] | null;
};

/** The commitments that have what is picked, the person's own marks included. */
export function narrowed(
  rows: readonly CommitmentRow[],
  { filter, mine }: Pick<CommitmentPicks, 'filter' | 'mine'>,
  { on }: AttachedMarks,
): readonly CommitmentRow[] {
  const found = narrowCommitments(rows, filter);
  if (mine.length === 0) return found;
  return found.filter(({ commitment }) => {
    const mark = on.get(commitment.id);
    return mark !== undefined && (mine.includes('any') || mine.includes(mark.status));
  });
}

/** Lists commitments as picked: narrowed, in order, in groups. `kept` is the id of one that stays whatever is picked, because it is being written on. */
export function listOf(
  graph: Graph,
  whole: readonly CommitmentRow[],
  picks: CommitmentPicks,
  marks: AttachedMarks,
  kept: string | null = null,
): CommitmentList {
  const all = ordered(whole, picks);
  const found = new Set(narrowed(whole, picks, marks));
  const rows = all.filter((row) => found.has(row) || row.commitment.id === kept);
  const { group, folds } = picks;
  if (group === null) return { rows, all, groups: null };
  const before = new Map(groupCommitments(graph, all, group).map((one) => [one.key, one.rows]));
  const groups = groupCommitments(graph, rows, group).map((one) => ({
    ...one,
    all: before.get(one.key) ?? one.rows,
    isOpen: isOpenAtFirst(group) !== folds.includes(foldKey(one)),
  }));
  return { rows, all, groups };
}

/** What stands in the address for a group. */
export function foldKey({ key }: { readonly key: string | null }): string {
  return key ?? 'none';
}

/** By body and by verb a sentence stands in many groups: all of them open at once would be several plans long. */
function isOpenAtFirst(group: CommitmentPicks['group']): boolean {
  return group !== 'body' && group !== 'verb';
}

function ordered(
  rows: readonly CommitmentRow[],
  { order, turned }: CommitmentPicks,
): readonly CommitmentRow[] {
  const sorted = sortCommitments(rows, order);
  return turned ? sorted.toReversed() : sorted;
}
