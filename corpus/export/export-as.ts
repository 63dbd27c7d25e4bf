import { assertNever } from '../model.ts';
import { sheetCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { exportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import { withPageLinks } from './page-links.ts';
import type { Exportable, Report } from './report.ts';

/** The formats that are text. */
export type TextFormat = 'csv' | 'md' | 'json';

/** The formats of an export. */
export type ExportFormat = TextFormat | 'docx';

/** A file ready to be saved. Word takes a moment: its code is fetched when it is first asked for. */
export type ExportedFile = {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array | Promise<Uint8Array>;
};

const MIMES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Writes an export in a format: the one door for the window and the command line. */
export function exportAs(format: ExportFormat, exportable: Exportable): ExportedFile {
  const { planId, date } = exportable.report.provenance;
  // What a standard describes is opened by Remit again, and so has an ending of its own.
  const ending = format === 'json' && exportable.standard ? 'remit.json' : format;
  return {
    name: fileName(planId, exportable.what, date, ending),
    mime: MIMES[format],
    content: format === 'docx' ? wordOf(withPageLinks(exportable).report) : exportText(format, exportable),
  };
}

/** Writes an export in a format that is text. */
export function exportText(format: TextFormat, exportable: Exportable): string {
  const linked = withPageLinks(exportable);
  switch (format) {
    case 'csv':
      return sheetCsv(linked.sheet, linked.report.provenance);
    case 'md':
      return reportMarkdown(linked.report);
    case 'json':
      return exportJson(linked);
    default:
      return assertNever(format);
  }
}

// A quarter of a megabyte of code that few need: it stays out of the first script of the window.
async function wordOf(report: Report): Promise<Uint8Array> {
  const { reportWord } = await import('./word.ts');
  return reportWord(report);
}
