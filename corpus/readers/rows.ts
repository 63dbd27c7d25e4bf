import type { Entry } from '../outline.ts';

const UNIT = /\s*\(([^()]+)\)$/;

/** What a row of a table is about: its name without number, footnote mark and unit, and the unit as printed in brackets behind the name. */
export type RowName = { readonly title: string; readonly unit: string | null };

/** Reads the name of a row from its first cell. */
export function rowName(entry: Entry): RowName {
  const name = withoutMarks(entry, entry.cells[0]?.text ?? '', 0)
    .slice(entry.label.length)
    .trim();
  const unit = UNIT.exec(name);
  return { title: unit ? name.slice(0, unit.index) : name, unit: unit?.[1] ?? null };
}

/** The text of a cell that begins at `from` in the row, without the footnote marks in it. */
export function withoutMarks({ marks }: Entry, text: string, from: number): string {
  return marks
    .filter((mark) => from <= mark.start && mark.end <= from + text.length)
    .reduceRight((words, mark) => words.slice(0, mark.start - from) + words.slice(mark.end - from), text)
    .trim();
}
