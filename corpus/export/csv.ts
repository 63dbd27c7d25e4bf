import { type Provenance, provenanceFields } from './provenance.ts';
import type { Sheet, SheetValue } from './report.ts';

/** A value of a cell; `null` is written as an empty cell. */
export type CsvValue = string | number | boolean | null;

/** The sign at the start of the file by which Excel knows that the text is UTF-8 and shows Chinese names as they are. */
const BYTE_ORDER_MARK = '\u{feff}';

/**
 * Text that a spreadsheet may take for a formula: `=`, `+`, `-` or `@` in front (also in full width, and behind spaces), or a tab or line end.
 * Apostrophes before it belong to it, so that the one which `guarded` adds can always be told from printed ones.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * Writes rows as CSV (RFC 4180) for Excel: UTF-8 with a byte order mark; lines end with CRLF, as Excel writes them itself, so that a line end
 * inside a cell stays one; a cell with a comma, a quotation mark or a line break is quoted.
 *
 * A text that a spreadsheet could run as a formula has one apostrophe in front, so a printed "-Intellectual property …" reads "'-Intellectual
 * property …". To have the printed text back, take away one apostrophe where apostrophes stand before such a sign. Numbers are never changed.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Writes a sheet as CSV. CSV has one row of titles and must stay rectangular, so the provenance stands in the last columns of every row. */
export function sheetCsv({ columns, rows }: Sheet, provenance: Provenance): string {
  const fields = provenanceFields(provenance);
  const titles = [...columns.map(({ title }) => title), ...fields.map(([title]) => title)];
  const ends = fields.map(([, , value]) => value);
  return toCsv([titles, ...rows.map((row) => [...row.map(flat), ...ends])]);
}

function flat(value: SheetValue): CsvValue {
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}

function cell(value: CsvValue): string {
  const text = typeof value === 'string' ? guarded(value) : value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
