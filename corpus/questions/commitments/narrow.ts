import type { Role } from '../../model.ts';
import { fold } from '../../source.ts';
import { type CommitmentRow, hasNumber } from '../commitments.ts';

/** What commitments are narrowed to. An empty list or text, `null` and `false` ask for nothing. All that is asked must hold. */
export type CommitmentFilter = {
  /** Ids of bodies and groups, of which one must be named. */
  readonly bodies: readonly string[];
  /** Roles, of which one must be held: by one of `bodies` where any is given, and otherwise by anybody. */
  readonly roles: readonly Role[];
  /** Numbers of chapters. */
  readonly chapters: readonly number[];
  /** Base forms of verbs, of which one must be promised. */
  readonly verbs: readonly string[];
  /** `true`: states a number, a share or a span of time. */
  readonly hasNumber: boolean;
  /** `true`: promised by a printed date. */
  readonly hasDeadline: boolean;
  /** Words that stand in the sentence just so; capitals and kinds of apostrophes do not matter. */
  readonly text: string;
  /** `true`: no responsible body is stated. */
  readonly unassigned: boolean;
};

export const ALL_COMMITMENTS: CommitmentFilter = {
  bodies: [],
  roles: [],
  chapters: [],
  verbs: [],
  hasNumber: false,
  hasDeadline: false,
  text: '',
  unassigned: false,
};

/** The commitments that have all that is asked for, in the order given. */
export function narrowCommitments(
  rows: readonly CommitmentRow[],
  asked: Partial<CommitmentFilter>,
): readonly CommitmentRow[] {
  const filter = { ...ALL_COMMITMENTS, ...asked };
  const text = plain(filter.text);
  return rows.filter(
    (row) =>
      isAssigned(row, filter) &&
      (filter.chapters.length === 0 || (row.chapter !== null && filter.chapters.includes(row.chapter))) &&
      (filter.verbs.length === 0 ||
        row.commitment.promises.some(({ verb }) => filter.verbs.includes(verb))) &&
      (!filter.hasNumber || hasNumber(row)) &&
      (!filter.hasDeadline || row.commitment.deadline !== null) &&
      (text === '' || plain(row.commitment.text).includes(text)) &&
      (!filter.unassigned || row.assignments.length === 0),
  );
}

/** A role counts only where it is the role of a body that is asked for: another body's lead is not this body's. */
function isAssigned({ assignments }: CommitmentRow, { bodies, roles }: CommitmentFilter): boolean {
  if (bodies.length === 0 && roles.length === 0) return true;
  return assignments.some(
    ({ body, role }) =>
      (bodies.length === 0 || bodies.includes(body.id)) && (roles.length === 0 || roles.includes(role)),
  );
}

function plain(text: string): string {
  return fold(text).toLowerCase().replace(/[’‘]/g, "'");
}
