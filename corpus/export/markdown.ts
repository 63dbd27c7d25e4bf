import { assertNever } from '../model.ts';
import { documentLine, madeLine } from './provenance.ts';
import { type Block, linkable, plain, type Report, type Run, type Runs, withAddresses } from './report.ts';

/** Collects the footnotes while the text is written, and gives each its mark. */
type Notes = { readonly mark: (text: string) => string; readonly lines: () => readonly string[] };

/**
 * Writes a report as Markdown (CommonMark with the tables and footnotes of GFM). The title and the plan stand in front, how the export was made
 * at the end. What has a meaning in Markdown is escaped in the text, so that a reader sees the words as they are.
 */
export function reportMarkdown({ title, provenance, blocks }: Report): string {
  const notes = collectNotes();
  const source = [...plain(`${documentLine(provenance)}. Text: `), ...withAddresses(provenance.textSource)];
  const parts = [
    `# ${inline(plain(title), notes)}`,
    inline(source, notes),
    ...blocks.map((block) => blockLines(block, notes).join('\n')),
    '---',
    inline(plain(madeLine(provenance)), notes),
  ];
  const body = parts.filter((part) => part !== '').join('\n\n');
  return `${[body, ...notes.lines()].join('\n\n')}\n`;
}

function blockLines(block: Block, notes: Notes): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${inline(block.runs, notes)}`];
    case 'paragraph':
      return [inline(block.runs, notes)];
    case 'quote':
      return [`> ${inline(block.runs, notes)}`, '>', `> — ${inline(block.citation, notes)}`];
    case 'list':
      return block.items.map((item) => `- ${inline(item, notes)}`);
    case 'table':
      return [
        tableRow(block.columns.map(({ title }) => inline(plain(title), notes))),
        tableRow(block.columns.map(({ align }) => DELIMITERS[align])),
        ...block.rows.map((row) => tableRow(row.map((cell) => inline(cell, notes)))),
      ];
    default:
      return assertNever(block);
  }
}

const DELIMITERS = { left: '---', right: '---:', center: ':---:' } as const;

// A pipe ends a cell wherever it stands, in a link too; the row is read before anything in it.
function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** One line: line ends are spaces, and what would begin a heading, list or quotation is escaped. */
function inline(runs: Runs, notes: Notes): string {
  const line = runs.map((run) => runText(run, notes)).join('');
  return line
    .trim()
    .replace(/^([-+>])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function runText({ text, bold, emphasis, link, footnote }: Run, notes: Notes): string {
  const mark = footnote === undefined ? '' : notes.mark(footnote);
  if (linkable(link) !== undefined) {
    return text === link ? `<${link}>${mark}` : `[${escaped(text)}](<${link}>)${mark}`;
  }
  const sign = bold ? (emphasis ? '***' : '**') : emphasis ? '*' : '';
  // A sign beside a space would be printed as it stands, so the spaces at the ends go outside.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return core === '' ? text + mark : `${before}${sign}${escaped(core)}${sign}${after}${mark}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

function collectNotes(): Notes {
  const texts: string[] = [];
  return {
    mark: (text) => `[^${texts.push(text)}]`,
    lines: () => texts.map((text, index) => `[^${index + 1}]: ${escaped(text).trim()}`),
  };
}
