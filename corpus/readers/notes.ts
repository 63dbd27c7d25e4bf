import type { ListedNote } from '../lists.ts';
import type { EditorialNote, Problem } from '../model.ts';
import type { Outline } from '../outline.ts';
import { placeOf } from '../source.ts';

/**
 * Puts the editor's notes at their places. A note whose place or whose quoted words are not in the plan is left out and reported:
 * a note that stands beside the wrong words would be worse than none.
 */
export function placeNotes(
  outline: Outline,
  listed: readonly ListedNote[],
): { readonly notes: readonly EditorialNote[]; readonly problems: readonly Problem[] } {
  const byId = new Map(outline.entries.map((entry) => [entry.id, entry]));
  const notes: EditorialNote[] = [];
  const problems: Problem[] = [];
  for (const { at, quote, note, source, reads } of listed) {
    const entry = byId.get(at);
    const start = entry && quote ? entry.printed.text.indexOf(quote) : 0;
    if (!entry || start < 0) {
      problems.push(lost(at, quote));
      continue;
    }
    const range = quote ? ([start, start + quote.length] as const) : null;
    const place = placeOf(outline.source, entry.printed, ...(range ?? []));
    notes.push({
      id: `note-${notes.length + 1}`,
      at,
      quote: quote ?? null,
      range,
      place,
      note,
      source,
      ...(reads ? { reads } : {}),
    });
  }
  return { notes, problems };
}

function lost(at: string, quote: string | undefined): Problem {
  const words = quote ? ` with the words “${quote}”` : '';
  return {
    severity: 'unread',
    code: 'note-without-place',
    message: `An editorial note is about “${at}”${words}, which the plan does not have. The note was left out.`,
    at: null,
    place: null,
  };
}
