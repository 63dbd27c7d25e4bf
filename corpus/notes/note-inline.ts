import { emphasised, flanks, type Piece } from './note-emphasis.ts';
import { type NoteRun, safeLink } from './note-run.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const CODE = /`+/y;
const ANGLED = /<([a-z]+:[^\s<>]*)>/iy;
const BARE = /(?:https?|remit):\/\/[^\s<>]+/iy;
const TARGET = /\(\s*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()<>]*\))*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/y;
const SIGNS = /\*+|_+/y;
const PLAIN = /[^\\`<[!*_hrHR]+/y;

/**
 * Reads the runs of a paragraph: emphasis as CommonMark has it, code, links in brackets, angles or bare. What is not one of them is text, also
 * where it looks like HTML, and so is a link to anything but the web or a place in Remit. The time it takes grows with the length alone.
 */
export function readRuns(text: string, withLinks = true): readonly NoteRun[] {
  return emphasised(piecesOf(text, withLinks));
}

function piecesOf(text: string, withLinks: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const closing = withLinks ? bracketsIn(text) : NO_BRACKETS;
  const fences = fencesIn(text);
  let at = 0;
  let plain = '';
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const put = (length: number, runs: readonly NoteRun[]) => {
    if (plain !== '') pieces.push({ kind: 'runs', runs: [{ text: plain }] });
    plain = '';
    if (runs.length > 0) pieces.push({ kind: 'runs', runs });
    at += length;
  };
  while (at < text.length) {
    const here = text.charAt(at);
    const fence = here === '`' ? take(CODE)?.[0] : undefined;
    const code = fence === undefined ? undefined : fenced(text, at, fence, fences);
    const link = withLinks ? linkAt(text, at, closing, take) : undefined;
    const signs = here === '*' || here === '_' ? take(SIGNS)?.[0] : undefined;
    const escaped = here === '\\' ? take(ESCAPED) : null;
    if (escaped) {
      plain += escaped[1] ?? '';
      at += escaped[0].length;
    } else if (fence !== undefined && code === undefined) {
      plain += fence;
      at += fence.length;
    } else if (code !== undefined) put(code.length, [{ text: code.text, code: true }]);
    else if (link) put(link.length, link.runs);
    else if (signs !== undefined) {
      put(0, []);
      pieces.push({ kind: 'signs', sign: here, length: signs.length, ...flanks(text, at, signs) });
      at += signs.length;
    } else {
      const [rest] = take(PLAIN) ?? [here];
      plain += rest;
      at += rest.length;
    }
  }
  put(0, []);
  return pieces;
}

/** Where rows of backquotes of each length begin, the last first, so that a row without an end is known at once. */
function fencesIn(text: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { 0: fence, index } of text.matchAll(/`+/g)) {
    const list = found.get(fence.length);
    if (list) list.push(index);
    else found.set(fence.length, [index]);
  }
  for (const list of found.values()) list.reverse();
  return found;
}

function fenced(
  text: string,
  at: number,
  fence: string,
  fences: Map<number, number[]>,
): { readonly text: string; readonly length: number } | undefined {
  const ends = fences.get(fence.length) ?? [];
  while ((ends.at(-1) ?? text.length) <= at) ends.pop();
  const end = ends.at(-1);
  if (end === undefined) return undefined;
  const inner = text.slice(at + fence.length, end).replaceAll('\n', ' ');
  const isPadded = /^ .* $/.test(inner) && inner.trim() !== '';
  return { text: isPadded ? inner.slice(1, -1) : inner, length: end + fence.length - at };
}

const NO_BRACKETS: ReadonlyMap<number, number> = new Map();

/** Each opening bracket with the one that closes it. */
function bracketsIn(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const here = text.charAt(at);
    if (here === '\\') at += 1;
    else if (here === '[') open.push(at);
    else if (here === ']') {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    }
  }
  return pairs;
}

type Link = { readonly runs: readonly NoteRun[]; readonly length: number };

function linkAt(
  text: string,
  at: number,
  closing: ReadonlyMap<number, number>,
  take: (pattern: RegExp) => RegExpExecArray | null,
): Link | undefined {
  const here = text.charAt(at);
  if (here === '<') {
    const [whole = '', address = ''] = take(ANGLED) ?? [];
    return linked(address, [{ text: address }], whole.length);
  }
  // A picture is not fetched: what it is said to show is the text of a link.
  const open = here === '!' ? at + 1 : at;
  if (text.charAt(open) === '[') return inBrackets(text, at, open, closing.get(open));
  if (!/[hr]/i.test(here) || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  const address = bareAddress(take(BARE)?.[0] ?? '');
  return linked(address, [{ text: address }], address.length);
}

function inBrackets(text: string, at: number, open: number, close: number | undefined): Link | undefined {
  if (close === undefined || text.charAt(close + 1) !== '(') return undefined;
  TARGET.lastIndex = close + 1;
  const target = TARGET.exec(text);
  if (!target) return undefined;
  const inner = text.slice(open + 1, close);
  const address = target[1] ?? target[2] ?? '';
  if (safeLink(address) === undefined) return undefined;
  return linked(address, readRuns(inner === '' ? address : inner, false), close + 1 + target[0].length - at);
}

function linked(address: string, runs: readonly NoteRun[], length: number): Link | undefined {
  const link = safeLink(address);
  return link === undefined ? undefined : { runs: runs.map((run) => ({ ...run, link })), length };
}

/** An address that stands in running text: the punctuation behind it is not part of it, nor is a bracket that it does not open. */
function bareAddress(text: string): string {
  let end = text.length;
  while (end > 0 && BEHIND.includes(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && text.includes('(')) break;
    end -= 1;
  }
  return text.slice(0, end);
}

const BEHIND = '.,;:!?\'"*_)]}';
