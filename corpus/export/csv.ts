/** A value of a cell; `null` is written as an empty cell. */
export type CsvValue = string | number | null;

/** Writes rows as CSV (RFC 4180, except that lines end with LF): a cell with a comma, a quotation mark or a line break is quoted. */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: CsvValue): string {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
