import { type Exportable, fileName } from '../../../../corpus/index.ts';
import type { Host } from '../../../host.ts';

/** Writes the page, on which a handout is laid out, as a PDF. Gives one sentence that says how it ended, empty where the person cancelled. */
export async function saveHandoutPdf({ savePdf }: Pick<Host, 'savePdf'>, made: Exportable): Promise<string> {
  const { planId, date } = made.report.provenance;
  const name = fileName(planId, made.what, date, 'pdf');
  const shown = document.title;
  // The title of the document is also that of the PDF.
  document.title = made.report.title;
  const end = await savePdf?.(name);
  document.title = shown;
  switch (end) {
    case 'saved':
      return `Saved: ${name}`;
    case 'cancelled':
      return '';
    default:
      return 'Nothing was saved: the PDF could not be written. Choose another folder and try again.';
  }
}
