import {
  ConcreteHyperlink,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { assertNever } from '../model.ts';
import { documentLine, madeLine, type Provenance } from './provenance.ts';
import {
  type Block,
  type ListItem,
  linkable,
  listItem,
  type PlainBlock,
  plain,
  type Report,
  type Run,
  type Runs,
  withAddresses,
} from './report.ts';
import { clean, coreProperties } from './word-properties.ts';
import { CODE_FONT, TABLE_LOOK, wordLanguage, wordStyles } from './word-styles.ts';
import { columnWidths, type Page, pageFor } from './word-table.ts';
import { withZipDate } from './zip-time.ts';

type Inline = TextRun | FootnoteReferenceRun | ConcreteHyperlink;

/** What the text refers to and Word keeps elsewhere: the addresses of its links, and its footnotes, both counted from 1. */
type Apparatus = { readonly links: string[]; readonly footnotes: string[] };

/**
 * Writes a report as a Word document: A4, with real headings, tables, footnotes and links to the web; the plan at the head of every page, how
 * the export was made at its foot. Equal reports give equal bytes, whenever and wherever they are written.
 */
export async function reportWord(report: Report): Promise<Uint8Array> {
  const { title, provenance, blocks } = report;
  const apparatus: Apparatus = { links: [], footnotes: [] };
  const page = pageFor(blocks);
  const source = [...plain(`${documentLine(provenance)}. Text: `), ...withAddresses(provenance.textSource)];
  const children = [
    new Paragraph({ heading: 'Title', children: [new TextRun({ text: clean(title) })] }),
    new Paragraph({ style: 'Citation', children: inline(source, apparatus) }),
    ...blocks.flatMap((block) => blockParts(block, apparatus, page)),
  ];
  const file = new Document({
    title: clean(title),
    creator: clean(provenance.madeWith),
    styles: wordStyles(wordLanguage(provenance.language)),
    footnotes: Object.fromEntries(
      apparatus.footnotes.map((text, index) => [index + 1, { children: [textIn(text)] }]),
    ),
    sections: [{ properties: { page: pageProperties(page) }, ...furniture(provenance), children }],
  });
  // The library gives its links names by chance; ours are counted, so that the same report is the same file.
  apparatus.links.forEach((link, index) => {
    file.Document.Relationships.addRelationship(`Link${index + 1}`, HYPERLINK, link, 'External');
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(report) };
  return withZipDate(await Packer.pack(file, 'uint8array', undefined, [core]), provenance.date);
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function blockParts(block: Block, apparatus: Apparatus, page: Page): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'table':
      // Word joins tables that touch, so a small paragraph stands behind each.
      return [tablePart(block, apparatus, page), new Paragraph({ style: 'Small' })];
    case 'box':
      return [boxPart(block, apparatus, page), new Paragraph({ style: 'Small' })];
    case 'new-page':
      return [new Paragraph({ style: 'Small', pageBreakBefore: true })];
    default:
      return plainParts(block, apparatus);
  }
}

function plainParts(block: PlainBlock, apparatus: Apparatus): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: `Heading${block.level}`, children: inline(block.runs, apparatus) })];
    case 'paragraph':
      return block.runs.length === 0 ? [] : [new Paragraph({ children: inline(block.runs, apparatus) })];
    case 'citation':
      return [new Paragraph({ style: 'Citation', children: inline(block.runs, apparatus) })];
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', children: inline(block.runs, apparatus) }),
        ...(block.citation.length > 0
          ? [new Paragraph({ style: 'Citation', children: inline(block.citation, apparatus) })]
          : []),
      ];
    case 'list':
      return block.items.map((item) => itemPart(listItem(item), apparatus));
    case 'code':
      return block.text
        .split(/\r?\n/)
        .map((text) => new Paragraph({ style: 'Small', children: [textRun({ text, code: true })] }));
    case 'lines':
      return Array.from({ length: block.count }, () => new Paragraph({ style: 'Lines' }));
    default:
      return assertNever(block);
  }
}

const LEVEL = 360;
const DEEPEST_LEVEL = 8;

// A number is written as text: numbering of Word's own would go on counting from one list to the next.
function itemPart({ runs, depth, number }: ListItem, apparatus: Apparatus): Paragraph {
  const level = Math.min(depth, DEEPEST_LEVEL);
  if (number === null) return new Paragraph({ bullet: { level }, children: inline(runs, apparatus) });
  return new Paragraph({
    indent: { left: LEVEL * (level + 1), hanging: LEVEL },
    children: [new TextRun({ text: `${number}. ` }), ...inline(runs, apparatus)],
  });
}

function tablePart(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  apparatus: Apparatus,
  page: Page,
): Table {
  const width = page.width - 2 * page.margin;
  const line = { style: 'single', size: 4, color: TABLE_LOOK.line } as const;
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  const paragraphOf = (runs: Runs, index: number, head = false) =>
    new Paragraph({
      style: 'TableText',
      alignment: columns[index]?.align ?? 'left',
      children: inline(head ? runs.map((run) => ({ ...run, bold: true })) : runs, apparatus),
    });
  const head = columns.map(
    ({ title }, index) =>
      new TableCell({
        shading: { type: 'clear', fill: TABLE_LOOK.ground, color: 'auto' },
        children: [paragraphOf(plain(title), index, true)],
      }),
  );
  return new Table({
    columnWidths: columnWidths(columns, rows, width, page.padding),
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    margins: { left: page.padding, right: page.padding, top: 40, bottom: 40 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, index) => new TableCell({ children: [paragraphOf(cell, index)] })),
          }),
      ),
    ],
  });
}

/** A frame is a table of one cell, which goes over pages as the text does. */
function boxPart(
  { title, blocks }: Extract<Block, { kind: 'box' }>,
  apparatus: Apparatus,
  page: Page,
): Table {
  const width = page.width - 2 * page.margin;
  const line = { style: 'single', size: 8, color: TABLE_LOOK.line } as const;
  const children = [
    new Paragraph({ style: 'BoxTitle', children: inline(title, apparatus) }),
    ...blocks.flatMap((block) => plainParts(block, apparatus)),
  ];
  return new Table({
    columnWidths: [width],
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    margins: { left: 200, right: 200, top: 120, bottom: 60 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [new TableRow({ children: [new TableCell({ children })] })],
  });
}

function inline(runs: Runs, apparatus: Apparatus): readonly Inline[] {
  return runs.flatMap((run) => {
    const text = linkable(run.link) === 'web' ? linked(run, apparatus) : textRun(run);
    if (run.footnote === undefined) return [text];
    return [text, new FootnoteReferenceRun(apparatus.footnotes.push(run.footnote))];
  });
}

function linked(run: Run, apparatus: Apparatus): ConcreteHyperlink {
  const number = apparatus.links.push(run.link ?? '');
  return new ConcreteHyperlink([new TextRun({ text: clean(run.text), style: 'Hyperlink' })], `Link${number}`);
}

function textRun({ text, bold = false, emphasis = false, code = false }: Run): TextRun {
  return new TextRun({
    text: clean(text),
    ...(bold && { bold }),
    ...(emphasis && { italics: true }),
    ...(code && { font: CODE_FONT }),
  });
}

function textIn(text: string, style?: string): Paragraph {
  return new Paragraph({ ...(style && { style }), children: [new TextRun({ text: clean(text) })] });
}

/** The head and the foot of every page. */
function furniture(provenance: Provenance) {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const pages = new TextRun({ children: ['Page ', CURRENT, ' of ', TOTAL_PAGES] });
  const foot = [textIn(madeLine(provenance), 'Small'), new Paragraph({ style: 'Small', children: [pages] })];
  return {
    headers: { default: new Header({ children: [textIn(documentLine(provenance), 'Small')] }) },
    footers: { default: new Footer({ children: foot }) },
  };
}

function pageProperties({ width, height, margin, orientation }: Page) {
  // The library turns the sides of a page that lies across by itself.
  const size = { width: Math.min(width, height), height: Math.max(width, height), orientation };
  return {
    size,
    margin: { top: margin, bottom: margin, left: margin, right: margin, header: 567, footer: 567 },
  };
}
