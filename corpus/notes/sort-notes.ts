import { assertNever } from '../model.ts';
import type { NoteRow } from './note-rows.ts';
import { asMade } from './notes-file.ts';

/** What notes are sorted by: their place in the plan, when they were made, or when they were last changed (latest first). */
export type NoteOrder = 'place' | 'newest' | 'oldest' | 'changed';

/** The notes in an order. What is equal stands by the time at which it was made; without a place stands behind all places. */
export function sortNotes(rows: readonly NoteRow[], by: NoteOrder): readonly NoteRow[] {
  return rows.toSorted((a, b) => compared(a, b, by) || asMade(a.annotation, b.annotation));
}

function compared(a: NoteRow, b: NoteRow, by: NoteOrder): number {
  switch (by) {
    case 'place': {
      const [first, second] = [positionOf(a), positionOf(b)];
      return first === second ? 0 : first - second;
    }
    case 'newest':
      return asMade(b.annotation, a.annotation);
    case 'oldest':
      return asMade(a.annotation, b.annotation);
    case 'changed':
      return Date.parse(b.annotation.modified) - Date.parse(a.annotation.modified);
    default:
      return assertNever(by);
  }
}

// Within a block the range counts; white space is folded in it, so the sum is near enough to the printed offset to order by.
function positionOf({ node, attachment }: NoteRow): number {
  if (node === null || attachment.kind === 'unplaced') return Number.POSITIVE_INFINITY;
  return node.place.start.offset + attachment.range[0];
}
