import { provenanceFields } from './provenance.ts';
import type { Exportable } from './report.ts';

/** The provenance as an object: the `source` of every JSON export. */
export function sourceJson({ report }: Pick<Exportable, 'report'>): Readonly<Record<string, string>> {
  return Object.fromEntries(provenanceFields(report.provenance).map(([, key, value]) => [key, value]));
}

/**
 * Writes an export as JSON: `source`, and beside it `rows` as objects by the keys of the columns, or the fuller data where there is some. Where a
 * standard says what such a file is, it is that and nothing else.
 */
export function exportJson(exportable: Exportable): string {
  const { data, sheet, standard } = exportable;
  const rows = () =>
    sheet.rows.map((row) =>
      Object.fromEntries(sheet.columns.map(({ key }, index) => [key, row[index] ?? null])),
    );
  const content = standard ?? { source: sourceJson(exportable), ...(data ?? { rows: rows() }) };
  return `${JSON.stringify(content, null, 2)}\n`;
}
