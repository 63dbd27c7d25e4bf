import type { PlanPattern } from '../patterns/pattern.ts';
import { headingNumber, type Line } from './lines.ts';

/** An indicator table that was flattened to one cell a line. Indexes count the lines that are not blank. */
export type FlatTable = {
  /** The first line of the caption. */
  readonly start: number;
  /** The first cell of the row of column headings. */
  readonly header: number;
  /** One behind the last cell. */
  readonly end: number;
  readonly columns: number;
};

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const LONGEST_CELL = 140;

/**
 * Finds indicator tables by their rhythm: rows "1. …", "2. …", "3. …" at an equal distance, with short lines between. The lines of
 * one such distance before row 1 are the column headings; the short lines before these that are no sentence are the caption.
 */
export function flatTables(lines: readonly Line[], pattern: PlanPattern): readonly FlatTable[] {
  const tables: FlatTable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (headingNumber(lines[index], pattern.row) !== 1) continue;
    const table = tableFrom(lines, index, pattern);
    if (!table) continue;
    tables.push(table);
    index = table.end - 1;
  }
  return tables;
}

function tableFrom(lines: readonly Line[], firstRow: number, pattern: PlanPattern): FlatTable | undefined {
  for (let columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns += 1) {
    let rows = 1;
    while (headingNumber(lines[firstRow + rows * columns], pattern.row) === rows + 1) rows += 1;
    const header = firstRow - columns;
    const end = firstRow + rows * columns;
    if (rows < 3 || header < 0 || !lines.slice(header, end).every(isCell(pattern))) continue;
    return { start: captionStart(lines, header, pattern), header, end, columns };
  }
  return undefined;
}

function isCell(pattern: PlanPattern): (line: Line) => boolean {
  return (line) => line.text.length <= LONGEST_CELL && !pattern.clause.opening.test(line.text);
}

function captionStart(lines: readonly Line[], header: number, pattern: PlanPattern): number {
  let start = header;
  for (let line = lines[start - 1]; line; line = lines[start - 1]) {
    if (pattern.sentenceEnd.test(line.text) || line.text.length > pattern.headingLength) break;
    if (pattern.section.test(line.text) || pattern.chapter.test(line.text)) break;
    start -= 1;
  }
  return start;
}
