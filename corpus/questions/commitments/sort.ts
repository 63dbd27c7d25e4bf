import { assertNever } from '../../model.ts';
import type { CommitmentRow } from '../commitments.ts';

/** What commitments are sorted by: as printed, the first verb, how many bodies are responsible, or the year of the deadline. */
export type CommitmentOrder = 'printed' | 'verb' | 'bodies' | 'deadline';

/** The commitments in an order. What is equal stays as printed; without a deadline stands behind any deadline. */
export function sortCommitments(
  rows: readonly CommitmentRow[],
  by: CommitmentOrder,
): readonly CommitmentRow[] {
  return [...rows].sort((a, b) => compared(a, b, by) || asPrinted(a, b));
}

function compared(a: CommitmentRow, b: CommitmentRow, by: CommitmentOrder): number {
  switch (by) {
    case 'printed':
      return 0;
    case 'verb':
      return verbOf(a).localeCompare(verbOf(b), 'en');
    case 'bodies':
      return b.assignments.length - a.assignments.length;
    case 'deadline':
      return yearOf(a) - yearOf(b);
    default:
      return assertNever(by);
  }
}

function asPrinted(a: CommitmentRow, b: CommitmentRow): number {
  return a.commitment.place.start.offset - b.commitment.place.start.offset;
}

function verbOf({ commitment }: CommitmentRow): string {
  return commitment.promises[0]?.verb ?? '';
}

const NEVER = 9999;

function yearOf({ commitment: { deadline } }: CommitmentRow): number {
  return Number(/\d{4}/.exec(deadline?.text ?? '')?.[0] ?? NEVER);
}
