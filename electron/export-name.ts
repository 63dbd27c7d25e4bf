/** The kinds of files that the window may save, with what the dialog calls them. */
export const exportKinds = {
  csv: 'Table (CSV)',
  md: 'Text (Markdown)',
  json: 'Data (JSON)',
  'remit.json': 'File of Remit',
  docx: 'Word document',
  bib: 'BibTeX',
  ris: 'RIS',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
} as const;

/** What a file that may be saved is. */
export type ExportKind = keyof typeof exportKinds;

/** The longest name of a file that is taken, in characters. */
export const longestName = 200;

/** The most bytes of a file that are taken. */
export const largestFile = 20_000_000;

// An allow-list: no separator, dot, colon, space or control sign can be written before the extension, so no way out has a spelling.
const bareName = /^[a-z0-9]+(?:[-_][a-z0-9]+)*\.(csv|md|(?:remit\.)?json|docx|bib|ris|svg|png|pdf)$/iu;

// Windows opens a device for these names, whatever stands behind the dot, with spaces before it as well; a raised digit counts as its digit.
const device = /^(?:con|conin\$|conout\$|prn|aux|nul|(?:com|lpt)[\d¹²³]) *\./iu;

/** Tells whether Windows would open a device, and no file, for the name of a file with its extension. */
export function isDevice(name: string): boolean {
  return device.test(name);
}

function isKind(value: string): value is ExportKind {
  return Object.hasOwn(exportKinds, value);
}

function extensionOf(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.length > longestName || isDevice(name)) return undefined;
  return bareName.exec(name)?.[1]?.toLowerCase();
}

/** Gives the kind of a file that the window wants to save by its name, or `undefined` for a name that it may not propose. */
export function exportKind(name: unknown): ExportKind | undefined {
  const extension = extensionOf(name);
  return extension !== undefined && isKind(extension) ? extension : undefined;
}

/** Tells whether something is a name that the window may propose for a PDF file, which the shell alone prints. */
export function isPdfName(name: unknown): name is string {
  return extensionOf(name) === 'pdf';
}

/** Tells whether something is the content of a file that may be saved: text or bytes, and not too much. */
export function isContent(value: unknown): value is string | Uint8Array {
  if (typeof value === 'string')
    return value.length <= largestFile && Buffer.byteLength(value) <= largestFile;
  return value instanceof Uint8Array && value.byteLength <= largestFile;
}
