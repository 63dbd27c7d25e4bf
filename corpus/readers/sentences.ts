import type { TextRange } from '../model.ts';
import type { SentencePattern } from '../patterns/commitment-pattern.ts';

/**
 * Cuts a text into sentences. Only white space lies between the ranges, so that they put together give back the text. What stands in
 * brackets is never cut, and an abbreviation or the number of a list ends nothing.
 */
export function sentencesOf(text: string, pattern: SentencePattern): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(pattern.end)) {
    const end = match.index + match[0].length;
    if (match.index < start || !isEnd({ text, start, sign: match.index, end, pattern })) continue;
    ranges.push([start, end]);
    start = skipSpace(text, end);
  }
  const last = text.trimEnd().length;
  if (start < last) ranges.push([start, last]);
  return ranges;
}

type Candidate = {
  readonly text: string;
  readonly start: number;
  /** Where the sign stands, and the end of what closes behind it. */
  readonly sign: number;
  readonly end: number;
  readonly pattern: SentencePattern;
};

function isEnd({ text, start, sign, end, pattern }: Candidate): boolean {
  if (isInBrackets(text, start, end)) return false;
  const next = text.slice(end).trimStart();
  if (next === '' || pattern.weakSign === null) return true;
  const before = text.slice(start, sign);
  const word = /[^\s"“‘'([]*$/.exec(before)?.[0] ?? '';
  const opener = /^[\p{L}\p{N}]+/u.exec(next.replace(/^["“‘'(]+/, ''))?.[0] ?? '';
  if (text.slice(sign, end).startsWith(pattern.weakSign) && text[sign + 1] !== pattern.weakSign) {
    if (isLabel(before, word) || pattern.neverLast.has(word)) return false;
    if (pattern.notBeforeNumber.has(word) && /^[\divxlc]/i.test(next)) return false;
    if (isInitialism(word) || pattern.seldomLast.has(word)) return pattern.openers.has(opener);
  }
  // A sentence that begins with a small letter is a slip; a whole word in front of it shows that it is not an abbreviation.
  return !/^\p{Ll}/u.test(opener) || /^\p{Ll}[\p{Ll}-]{3,}$/u.test(word);
}

/** "1." or "a." where a list or a sentence begins. */
function isLabel(before: string, word: string): boolean {
  if (!/^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(word)) return false;
  return /(?:^|[:;,])["“‘'([]*$/.test(before.slice(0, before.length - word.length).trimEnd());
}

function isInitialism(word: string): boolean {
  return /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== '';
}

/** A bracket that is never closed holds nothing. */
function isInBrackets(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (const sign of text.slice(start, end)) {
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
  }
  return depth > 0 && text.includes(')', end);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
