import { type Block, type Column, type Runs, textOf } from './report.ts';

/** The page of a Word document, in twentieths of a point. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The space at either side of a cell of a table. */
  readonly padding: number;
  readonly orientation: 'portrait' | 'landscape';
};

const MOST_UPRIGHT_COLUMNS = 8;
const LONG_SIDE = 16838;
const SHORT_SIDE = 11906;

/** A4, upright; across where a table has more columns than an upright page can hold. */
export function pageFor(blocks: readonly Block[]): Page {
  const wide = blocks.some((block) => block.kind === 'table' && block.columns.length > MOST_UPRIGHT_COLUMNS);
  return wide
    ? { width: LONG_SIDE, height: SHORT_SIDE, margin: 1134, padding: 40, orientation: 'landscape' }
    : { width: SHORT_SIDE, height: LONG_SIDE, margin: 1304, padding: 80, orientation: 'portrait' };
}

const LETTER = 100;
const LONGEST_LINE = 42 * LETTER;

/**
 * The widths of the columns of a table, which together are `total`. Every column has room for its longest word, as far as there is any; what
 * is left goes to the columns with long cells, up to a limit. What is longer wraps. `padding` is the space at either side of a cell.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly Runs[])[],
  total: number,
  padding: number,
): readonly number[] {
  const needs = columns.map(({ title }, index) => {
    const cells = rows.map((row) => textOf(row[index] ?? []));
    const word = longest([title, ...cells].flatMap((text) => text.split(/\s+/)));
    const least = word * LETTER + 2 * padding + 10;
    const wished = Math.max(Math.sqrt(longest(cells)) * 4, longest(cells) / 3) * LETTER;
    return { least, wished: Math.max(0, Math.min(LONGEST_LINE, wished) - least) };
  });
  const least = sum(needs.map((need) => need.least));
  const wished = sum(needs.map((need) => need.wished));
  const rest = Math.max(0, total - least);
  const share = (need: (typeof needs)[number]) =>
    wished > 0 ? (need.wished / wished) * rest : (need.least / least) * rest;
  const scale = Math.min(1, total / least);
  const widths = needs.map((need) => Math.floor(need.least * scale + share(need)));
  return widths.map((width, index) => (index === 0 ? width + total - sum(widths) : width));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
