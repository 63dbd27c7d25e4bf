import { counted } from '../../parts/words.ts';
import type { PaletteGroup, PaletteRow } from '../../state/palette-rows.ts';

/** The words of a row, as they are said. */
export function wordsOfRow(row: PaletteRow): string {
  switch (row.kind) {
    case 'place':
      return [row.label, row.title, row.about].filter(Boolean).join(', ');
    case 'hit':
      return [row.title, row.path].filter(Boolean).join(', ');
    case 'search':
      return `Search the text for “${row.query}”${row.count === null ? '' : `, ${counted(row.count, 'place')}`}`;
    case 'command':
      return [row.title, row.about].filter(Boolean).join(', ');
    case 'more':
      return `Show all ${row.count}`;
    case 'message':
      return row.text;
  }
}

/** What is in the list, as one sentence: what Enter takes, and how much of each kind there is. */
export function wordsOfGroups(groups: readonly PaletteGroup[]): string {
  const [first] = groups[0]?.rows ?? [];
  const rest = groups.filter(({ name, total }) => name !== 'first' && total > 0);
  if (first?.kind === 'message') return first.text;
  const counts = rest.map(({ title, total }) => `${title} ${total}`).join(', ');
  return [first ? `Enter: ${wordsOfRow(first)}` : '', counts].filter(Boolean).join('. ');
}
