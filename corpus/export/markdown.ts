import { assertNever } from '../model.ts';
import { documentLine, madeLine } from './provenance.ts';
import {
  type Block,
  type ListItem,
  linkable,
  listItem,
  plain,
  type Report,
  type Run,
  type Runs,
  withAddresses,
} from './report.ts';

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
    case 'citation':
      return [`— ${inline(block.runs, notes)}`];
    case 'quote':
      return [
        `> ${inline(block.runs, notes)}`,
        ...(block.citation.length > 0 ? ['>', `> — ${inline(block.citation, notes)}`] : []),
      ];
    case 'list':
      return listLines(block.items.map(listItem), notes);
    case 'code':
      return codeLines(block.text);
    case 'lines':
      return Array.from({ length: block.count }, () => RULED).flatMap((line, index) =>
        index > 0 ? ['', line] : [line],
      );
    case 'box':
      return [{ kind: 'paragraph', runs: block.title } as const, ...block.blocks].flatMap((inside, index) => [
        ...(index > 0 ? ['>'] : []),
        ...blockLines(inside, notes).map((line) => (line === '' ? '>' : `> ${line}`)),
      ]);
    case 'new-page':
      return ['---'];
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

/** What stands in an item is indented by the width of the marks before it. */
function listLines(items: readonly ListItem[], notes: Notes): readonly string[] {
  const indents = [0];
  return items.map(({ runs, depth, number }) => {
    // A list of Markdown is numbered or not: a letter is the first word of its item.
    const letter = typeof number === 'string' ? `${number}. ` : '';
    const mark = typeof number === 'number' ? `${number}.` : '-';
    const indent = indents[Math.min(depth, indents.length - 1)] ?? 0;
    indents.splice(depth + 1, indents.length, indent + mark.length + 1);
    return `${' '.repeat(indent)}${mark} ${letter}${inline(runs, notes)}`;
  });
}

/** Fenced by more backquotes than any line has side by side. */
function codeLines(text: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, 1 + longestRow(text)));
  return [fence, ...text.split(/\r\n|[\r\n\u2028\u2029]/), fence];
}

/** A row of low lines reads as a line, and is one in what shows Markdown set. */
const RULED = '_'.repeat(60);

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

function runText({ text, bold, emphasis, code, link, footnote }: Run, notes: Notes): string {
  const mark = footnote === undefined ? '' : notes.mark(footnote);
  if (linkable(link) !== undefined) {
    return text === link ? `<${link}>${mark}` : `[${escaped(text)}](<${link}>)${mark}`;
  }
  if (code && text.trim() !== '') return codeText(text) + mark;
  const sign = bold ? (emphasis ? '***' : '**') : emphasis ? '*' : '';
  // A sign beside a space would be printed as it stands, so the spaces at the ends go outside.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return core === '' ? text + mark : `${before}${sign}${escaped(core)}${sign}${after}${mark}`;
}

/** The fence is longer than any row of backquotes in the text, and spaces keep it from one at an end. */
function codeText(text: string): string {
  const line = text.replace(/[\r\n\u2028\u2029]+/g, ' ');
  const fence = '`'.repeat(1 + longestRow(line));
  return `${fence}${/^[ `]|[ `]$/.test(line) ? ` ${line} ` : line}${fence}`;
}

function longestRow(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((row) => row.length));
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
