import type { TextRange } from '../model.ts';
import type { PrintedWords } from '../nodes.ts';

/** A word or a sign of a sentence. `lower` is the word in small letters. */
export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

/** A stretch of tokens; the end is exclusive. */
export type Span = readonly [from: number, to: number];

/** The words and signs of a sentence. "40,000", "R&D", "order-based" and "people's" are one word each. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-–'’.,&/][\p{L}\p{N}]+)*%?|\S/gu)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a token is a word and not a sign. */
export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
}

/** The characters that a stretch of tokens covers; `undefined` for an empty one. */
export function rangeOf(tokens: readonly Token[], [from, to]: Span): TextRange | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return from < to && first && last ? [first.start, last.end] : undefined;
}

/** The printed words of a stretch of tokens; `null` for an empty one. */
export function wordsOf(text: string, tokens: readonly Token[], span: Span): PrintedWords | null {
  const range = rangeOf(tokens, span);
  return range ? { text: text.slice(...range), range } : null;
}
