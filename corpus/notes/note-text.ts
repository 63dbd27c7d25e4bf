import { readRuns } from './note-inline.ts';
import type { NoteRun } from './note-run.ts';

/** A part of a note. */
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly NoteRun[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The number of the first item of an ordered list. */
      readonly start: number;
      readonly items: readonly (readonly NoteBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly NoteBlock[] }
  | { readonly kind: 'code'; readonly text: string };

const DEEPEST = 6;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[-*+]|(\d{1,9})[.)]))(?: {1,4}(?=\S)| *$)/;
const HEADING = /^ {0,3}#{1,6}(?=\s|$)/;

/**
 * Reads the Markdown of a note as a small tree that can be drawn without HTML: paragraphs, emphasis, strong, code, lists, quotes and links. Headings are
 * strong paragraphs, because a note has no outline. A line end stays one, as in a message. HTML, tables, pictures and everything else are text.
 *
 * This is a reader of its own, and not the one of corpus/markdown.ts, because that one is 20 KB in the window where this is 3, and because a note may come
 * from anywhere: this reader needs time in proportion to the length, however the note is nested. A test holds it to the other one.
 */
export function readNote(markdown: string): readonly NoteBlock[] {
  return blocksOf(markdown.split(/\r\n?|\n/), 1);
}

/** The words of a note without any setting, for a line in a list. */
export function plainNote(markdown: string): string {
  return readNote(markdown).map(wordsIn).join(' ').replace(/\s+/g, ' ').trim();
}

function wordsIn(block: NoteBlock): string {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  if (block.kind === 'code') return block.text;
  return (block.kind === 'quote' ? block.blocks : block.items.flat()).map(wordsIn).join(' ');
}

function blocksOf(lines: readonly string[], depth: number): readonly NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const { block, end } = (depth <= DEEPEST && containerAt(lines, at, depth)) || textAt(lines, at);
    blocks.push(block);
    at = end;
  }
  return blocks;
}

type Found = { readonly block: NoteBlock; readonly end: number };

function containerAt(lines: readonly string[], at: number, depth: number): Found | undefined {
  const line = lines[at] ?? '';
  if (QUOTE.test(line)) {
    const end = endOf(lines, at + 1, (one) => QUOTE.test(one));
    const inner = lines.slice(at, end).map((one) => one.replace(QUOTE, ''));
    return { block: { kind: 'quote', blocks: blocksOf(inner, depth + 1) }, end };
  }
  return ITEM.test(line) ? listAt(lines, at, depth) : undefined;
}

function listAt(lines: readonly string[], from: number, depth: number): Found {
  const [, marker = '', number] = ITEM.exec(lines[from] ?? '') ?? [];
  const sign = marker.at(-1);
  const items: (readonly NoteBlock[])[] = [];
  let at = from;
  for (;;) {
    const [whole = '', mark = ''] = ITEM.exec(lines[at] ?? '') ?? [];
    if (whole === '' || mark.at(-1) !== sign) break;
    const indent = whole.trim().length === whole.length ? whole.length + 1 : whole.length;
    const end = endOfItem(lines, at + 1, indent);
    const inner = lines.slice(at + 1, end).map((one) => one.slice(Math.min(indent, leading(one))));
    items.push(blocksOf([(lines[at] ?? '').slice(whole.length), ...inner], depth + 1));
    at = end;
    const next = endOf(lines, at, (one) => one.trim() === '');
    if (ITEM.test(lines[next] ?? '')) at = next;
  }
  const start = number === undefined ? 1 : Number(number);
  return { block: { kind: 'list', ordered: number !== undefined, start, items }, end: at };
}

/** An item goes on over indented lines, and over lines that only go on with its text. */
function endOfItem(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const goesOn =
      leading(line) >= indent || (at === end && (lines[at - 1] ?? '').trim() !== '' && !beginsBlock(line));
    if (!goesOn) break;
    end = at + 1;
  }
  return end;
}

function textAt(lines: readonly string[], at: number): Found {
  const line = lines[at] ?? '';
  const [, fence] = FENCE.exec(line) ?? [];
  if (fence !== undefined) {
    const close = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`);
    const end = endOf(lines, at + 1, (one) => !close.test(one));
    return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, end: end + 1 };
  }
  if (HEADING.test(line)) {
    const runs = readRuns(titleIn(line)).map((run) => ({ ...run, strong: true }));
    return { block: { kind: 'paragraph', runs }, end: at + 1 };
  }
  const end = endOf(lines, at + 1, (one) => one.trim() !== '' && !interrupts(one));
  const text = lines
    .slice(at, end)
    .map((one) => one.trim().replace(/\\$/, ''))
    .join('\n');
  return { block: { kind: 'paragraph', runs: readRuns(text) }, end };
}

/** The words of a heading, without the signs that may close it. */
function titleIn(line: string): string {
  const words = line
    .replace(HEADING, '')
    .trim()
    .split(/(?<=\s)/);
  return (/^#+$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words).join('').trim();
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1;
  return end;
}

function beginsBlock(line: string): boolean {
  return ITEM.test(line) || QUOTE.test(line) || FENCE.test(line) || HEADING.test(line);
}

/** What ends a paragraph without an empty line: of numbers only 1, so that a line may begin with "2025." */
function interrupts(line: string): boolean {
  const item = ITEM.exec(line);
  if (item) return /\S/.test(line.slice(item[0].length)) && (item[2] === undefined || item[2] === '1');
  return beginsBlock(line);
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}
