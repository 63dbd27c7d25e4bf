import type { TextRange } from '../../../corpus/index.ts';
import type { ContentsRow } from './contents-rows.ts';

/** The contents narrowed to what was typed. */
export type FilteredContents = {
  /** The rows that match, with the rows that lead to them. */
  readonly rows: readonly ContentsRow[];
  /** The ids of the rows that match, in the order of the text. */
  readonly found: readonly string[];
  /** The ids of the rows that have matching rows below them. */
  readonly open: readonly string[];
};

/**
 * Narrows the contents to the rows whose heading has all the words that were typed, or that are called so: "§4", "4", "s4", "section 4",
 * "4.2", "box 6", "ch III", "chapter 3". A row that is found by its name keeps what is below it.
 */
export function filterContents(rows: readonly ContentsRow[], typed: string): FilteredContents {
  const named = byName(rows, typed);
  if (named.length > 0) return narrow(rows, (row) => named.includes(row.id));
  const words = wordsOf(typed);
  return narrow(rows, (row) => {
    const text = `${row.label} ${row.title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Where the words that were typed stand in a heading, in order and without overlap. */
export function marksInTitle(title: string, typed: string): readonly TextRange[] {
  const text = title.toLowerCase();
  const found = wordsOf(typed)
    .flatMap((word): readonly TextRange[] => {
      const ranges: TextRange[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        ranges.push([at, at + word.length]);
      return ranges;
    })
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], index) => found.slice(0, index).every(([, end]) => end <= start));
}

function narrow(rows: readonly ContentsRow[], matches: (row: ContentsRow) => boolean): FilteredContents {
  const found: string[] = [];
  const open: string[] = [];
  const keep = (row: ContentsRow): readonly ContentsRow[] => {
    const isFound = matches(row);
    if (isFound) found.push(row.id);
    const below = row.rows.flatMap(keep);
    if (below.length > 0) open.push(row.id);
    if (below.length > 0) return [{ ...row, rows: below }];
    return isFound ? [row] : [];
  };
  return { rows: rows.flatMap(keep), found, open };
}

/** The rows that are called by what was typed; none where it is no name. */
function byName(rows: readonly ContentsRow[], typed: string): readonly string[] {
  const name = plain(typed);
  return rows.flatMap((row) => [
    ...(namesOf(row).includes(name) ? [row.id] : []),
    ...byName(row.rows, typed),
  ]);
}

function namesOf({ kind, label, id }: ContentsRow): readonly string[] {
  const own = plain(label);
  const [number = '', measure = ''] = id.match(/\d+/g) ?? [];
  switch (kind) {
    case 'chapter':
      return [own, number].flatMap((name) => [`ch${name}`, `chapter${name}`]);
    case 'section':
      return [`§${own}`, `s${own}`, `sec${own}`, `section${own}`, own];
    case 'box':
      return [own, own.replace('box', 'b')];
    case 'measure':
      return [`§${number}m${measure}`, `s${number}m${measure}`, `${number}.${measure}`];
    case 'topic':
      return [];
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s()]|\.+$/g, '');
}

function wordsOf(typed: string): readonly string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean);
}
