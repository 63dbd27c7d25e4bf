import {
  dayOf,
  type Exportable,
  type ExportedFile,
  type ExportFormat,
  type ExportSetting,
  exportAs,
  type Graph,
  type Provenance,
  provenanceOf,
} from '../../corpus/index.ts';
import type { Host } from '../host.ts';

declare const __REMIT_VERSION__: string;

/** How an export ended, with one sentence that says so; the sentence is empty where the person cancelled. */
export type ExportEnd = { readonly kind: 'saved' | 'cancelled' | 'failed'; readonly words: string };

/** The names of the formats, as a sentence uses them. */
export const FORMAT_NAME: Readonly<Record<ExportFormat, string>> = {
  csv: 'CSV',
  docx: 'Word',
  md: 'Markdown',
  json: 'JSON',
};

/** What an export of this window is told besides the plan: the version of Remit, today, and the filters in words ("" for none). */
export function exportSetting(host: Pick<Host, 'version' | 'page'>, filters: string): ExportSetting {
  return { version: host.version ?? builtVersion(), filters, date: dayOf(new Date()), page: host.page };
}

/** Where an export of this window comes from. `filters` says in words what was narrowed and sorted ("" for none). */
export function exportProvenance(
  { graph, host }: { readonly graph: Graph; readonly host: Pick<Host, 'version' | 'page'> },
  filters: string,
): Provenance {
  return provenanceOf(graph.plan.meta, exportSetting(host, filters));
}

/** Writes an export and lets the person save it. Never rejects. */
export function exportFile(
  host: Pick<Host, 'edition' | 'saveFile'>,
  format: ExportFormat,
  make: () => Exportable,
): Promise<ExportEnd> {
  const other = format === 'csv' ? 'JSON' : 'CSV';
  return saveMade(host, FORMAT_NAME[format], other, () => exportAs(format, make()));
}

/** Makes a file and lets the person save it. `kind` is what a sentence calls it, and `other` what else to try where it cannot be made. Never rejects. */
export async function saveMade(
  host: Pick<Host, 'edition' | 'saveFile'>,
  kind: string,
  other: string,
  make: () => ExportedFile | Promise<ExportedFile>,
): Promise<ExportEnd> {
  try {
    const { name, mime, content } = await make();
    const outcome = await host.saveFile(name, mime, await content);
    if (outcome === 'cancelled') return { kind: outcome, words: '' };
    if (outcome === 'failed')
      return failed('the file could not be written. Choose another folder and try again');
    // A browser does not tell where the file went, nor whether it was kept.
    const where = host.edition === 'desktop' ? 'Saved' : 'Handed to the downloads of the browser';
    return { kind: 'saved', words: `${where}: ${name}` };
  } catch {
    return failed(`${kind} could not be made from this page. Try ${other}, or print the page`);
  }
}

function failed(why: string): ExportEnd {
  return { kind: 'failed', words: `Nothing was saved: ${why}.` };
}

/** The version of Remit, set by the build; `null` in a test, which runs without one. */
export function builtVersion(): string | null {
  return typeof __REMIT_VERSION__ === 'string' ? __REMIT_VERSION__ : null;
}
