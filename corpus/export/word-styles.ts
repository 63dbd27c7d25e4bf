const INK = '1f1d1a';
const ACCENT = '7a2e1d';
const RULED = '8a8375';
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' };

/** The typeface of code. */
export const CODE_FONT = { ...FONT, ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas' } as const;

/** The colours of a table: lines, and the ground of the row of titles. */
export const TABLE_LOOK = { line: 'b8b2a7', ground: 'efebe3' } as const;

/** The styles of a Word document in a language: real ones, so that Word's outline, contents and navigation know them. */
export function wordStyles(language: string) {
  const title = { size: 40, bold: true, color: INK };
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: language, eastAsia: 'zh-CN' } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: title, paragraph: { spacing: { after: 160 } } },
      heading1: {
        run: { ...title, size: 30 },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { ...title, size: 25 },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { ...title, size: 22 },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 340 },
          spacing: { before: 80, after: 40 },
          keepNext: true,
          border: { left: { style: 'single', size: 12, color: ACCENT, space: 8 } },
        },
      },
      {
        id: 'Citation',
        name: 'Citation',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18, color: '5c574e' },
        paragraph: { indent: { left: 340 }, spacing: { after: 160 } },
      },
      {
        id: 'BoxTitle',
        name: 'Box Title',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      {
        // Paragraphs with the same border are one frame to Word: the line between them has to be asked for.
        id: 'Lines',
        name: 'Lines',
        basedOn: 'Normal',
        paragraph: {
          spacing: { after: 0, line: 460 },
          border: {
            bottom: { style: 'single', size: 4, color: RULED, space: 0 },
            between: { style: 'single', size: 4, color: RULED, space: 0 },
          },
        },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: 17, color: '5c574e' },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
    ],
  } as const;
}

// Word wants a region to choose a dictionary; the official translations are in British spelling.
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['en', 'en-GB'],
  ['zh', 'zh-CN'],
]);

/** The language of a plan as Word names it. */
export function wordLanguage(language: string): string {
  return REGIONS.get(language) ?? language;
}
