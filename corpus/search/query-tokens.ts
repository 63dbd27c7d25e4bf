import type { Span, Unread } from './query.ts';

/** A sign, operator, phrase or stretch of text in a typed query. */
export type Token = {
  readonly kind: '(' | ')' | 'AND' | 'OR' | 'NOT' | 'phrase' | 'text';
  readonly text: string;
  readonly span: Span;
};

const TOKEN = /\s+|([()])|"([^"]*)("|$)|(\p{L}+):"([^"]*)("|$)|((?:(?!["()\s]).)+)/gsu;
const NOT_CLOSED = 'the quotation mark is not closed; read to the end';

/** Parts a typed query into tokens. A quotation mark that is not closed is read to the end, and reported. */
export function tokensOf(input: string): {
  readonly tokens: readonly Token[];
  readonly unread: readonly Unread[];
} {
  const tokens: Token[] = [];
  const unread: Unread[] = [];
  for (const match of input.matchAll(TOKEN)) {
    const span = [match.index, match.index + match[0].length] as const;
    const [whole, sign, phrase, closed, field, value, fieldClosed, text] = match;
    if (sign === '(' || sign === ')') tokens.push({ kind: sign, text: sign, span });
    else if (phrase !== undefined) {
      tokens.push({ kind: 'phrase', text: phrase, span });
      if (closed !== '"' && phrase.trim() !== '') unread.push({ span, text: whole, reason: NOT_CLOSED });
    } else if (field !== undefined) {
      tokens.push({ kind: 'text', text: `${field}:${value ?? ''}`, span });
      if (fieldClosed !== '"') unread.push({ span, text: whole, reason: NOT_CLOSED });
    } else if (text !== undefined) {
      tokens.push(...plainTokens(text, match.index, input.charAt(match.index + text.length)));
    }
  }
  return { tokens, unread };
}

/** An operator, or a word; "-word" is NOT word, but only at the beginning of a word. */
function plainTokens(text: string, start: number, next: string): readonly Token[] {
  const span = [start, start + text.length] as const;
  if (text === 'AND' || text === 'OR' || text === 'NOT') return [{ kind: text, text, span }];
  const minus: Token = { kind: 'NOT', text: '-', span: [start, start + 1] };
  if (text === '-' && /["(]/.test(next)) return [minus];
  if (!/^-./.test(text)) return [{ kind: 'text', text, span }];
  return [minus, { kind: 'text', text: text.slice(1), span: [start + 1, span[1]] }];
}
