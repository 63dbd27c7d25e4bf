import { BrowserWindow, type PrintToPDFOptions } from 'electron';

// The templates are pages of their own, without the styles of the window.
const foot =
  '<p style="width:100%;margin:0;font:8px sans-serif;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></p>';

/**
 * How the window is printed into a PDF file: with the tags that screen readers walk, an outline of the headings, and a number on each page. The
 * size of the page and its margins are those of the style for printing.
 */
export const pdfOptions: PrintToPDFOptions = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
  pageSize: 'A4',
  displayHeaderFooter: true,
  headerTemplate: '<p></p>',
  footerTemplate: foot,
};

/** Prints what the window shows, and gives the bytes of the PDF file. Rejects with a sentence to show. */
export async function printPdf(): Promise<Uint8Array> {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) throw new Error('Nothing was printed, because the window was closed.');
  try {
    return await window.webContents.printToPDF(pdfOptions);
  } catch {
    throw new Error('The page could not be made into a PDF. Try again, or print it.');
  }
}
