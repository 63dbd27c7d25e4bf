import { type Token, tokensOf } from './query-tokens.ts';

/** A range of characters of the typed text; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** The fields that a query can ask for. */
export const FIELDS = ['agency', 'lead', 'role', 'in', 'kind', 'chapter', 'section', 'box'] as const;

export type Field = (typeof FIELDS)[number];

/**
 * A query as it was understood. `all` is what spaces join: all of it counts, but a place that has only some of it is still worth showing.
 * `and` is what a person joined with AND: nothing without it is shown.
 */
export type Query =
  | {
      readonly kind: 'word';
      readonly text: string;
      readonly mode: 'plain' | 'prefix' | 'fuzzy';
      readonly span: Span;
    }
  | { readonly kind: 'phrase'; readonly text: string; readonly span: Span }
  | { readonly kind: 'field'; readonly field: Field; readonly value: string; readonly span: Span }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'and' | 'or' | 'all'; readonly of: readonly Query[] };

/** A part of the typed text that could not be read, and why in plain words. The rest is searched. */
export type Unread = { readonly span: Span; readonly text: string; readonly reason: string };

/** A query that was read. `query` is `null` when nothing is left to search for. */
export type ParsedQuery = { readonly query: Query | null; readonly unread: readonly Unread[] };

/** Longer input is cut: nobody types it, and a paste of it must not hang the window. */
export const LONGEST_QUERY = 2_000;

/** Reads a query. Whatever is typed, what can be read of it is searched, and what cannot is listed. */
export function parseQuery(input: string): ParsedQuery {
  return new QueryReader(input).read();
}

class QueryReader {
  private readonly tokens: readonly Token[];
  private readonly unread: Unread[] = [];
  private readonly input: string;
  private at = 0;

  constructor(input: string) {
    this.input = input.slice(0, LONGEST_QUERY);
    if (input.length > LONGEST_QUERY) {
      const span = [LONGEST_QUERY, input.length] as const;
      this.unread.push({ span, text: '…', reason: `only the first ${LONGEST_QUERY} characters are read` });
    }
    const { tokens, unread } = tokensOf(this.input);
    this.tokens = tokens;
    this.unread.push(...unread);
  }

  read(): ParsedQuery {
    const parts: Query[] = [];
    while (this.at < this.tokens.length) {
      const query = this.readOr();
      if (query) parts.push(query);
      const token = this.tokens[this.at];
      if (token?.kind === ')') this.leave(token, 'nothing was opened that this closes');
    }
    return { query: join('all', parts), unread: this.unread };
  }

  private readOr(): Query | null {
    const parts = [this.readAll()];
    while (this.tokens[this.at]?.kind === 'OR') {
      const operator = this.tokens[this.at];
      this.at += 1;
      const right = this.readAll();
      if ((!right || !parts.at(-1)) && operator) this.mark(operator, 'OR needs words on both sides');
      parts.push(right);
    }
    return join('or', parts);
  }

  /** What stands side by side; within it AND binds its two neighbours more closely. */
  private readAll(): Query | null {
    const parts: (Query | null)[] = [];
    for (
      let token = this.tokens[this.at];
      token && token.kind !== ')' && token.kind !== 'OR';
      token = this.tokens[this.at]
    ) {
      parts.push(this.readAnd());
    }
    return join('all', parts);
  }

  private readAnd(): Query | null {
    const parts = [this.readUnary()];
    while (this.tokens[this.at]?.kind === 'AND') {
      const operator = this.tokens[this.at];
      this.at += 1;
      const next = this.tokens[this.at];
      const right =
        next && next.kind !== 'AND' && next.kind !== 'OR' && next.kind !== ')' ? this.readUnary() : null;
      if ((!right || !parts.at(-1)) && operator) this.mark(operator, 'AND needs words on both sides');
      parts.push(right);
    }
    return join('and', parts);
  }

  private readUnary(): Query | null {
    const token = this.tokens[this.at];
    if (!token) return null;
    switch (token.kind) {
      case 'NOT': {
        this.at += 1;
        const next = this.tokens[this.at];
        const of =
          next && next.kind !== ')' && next.kind !== 'AND' && next.kind !== 'OR' ? this.readUnary() : null;
        if (!of) this.mark(token, `${token.text} needs words behind it`);
        return of && { kind: 'not', of };
      }
      case '(': {
        this.at += 1;
        const inner = this.readOr();
        const close = this.tokens[this.at];
        if (close?.kind === ')') this.at += 1;
        else this.mark(token, 'the parenthesis is not closed');
        if (!inner && close?.kind === ')') this.mark(token, 'nothing stands in the parentheses');
        return inner;
      }
      case 'phrase':
        this.at += 1;
        return this.phrase(token);
      case 'text':
        this.at += 1;
        return this.text(token);
      case 'AND':
        return null;
      default:
        return null;
    }
  }

  private phrase(token: Token): Query | null {
    const text = token.text.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) {
      this.mark(token, 'there are no words between the quotation marks');
      return null;
    }
    return { kind: 'phrase', text, span: token.span };
  }

  private text(token: Token): Query | null {
    const field = /^(\p{L}+):(.*)$/su.exec(token.text);
    const name = FIELDS.find((candidate) => candidate === field?.[1]?.toLowerCase());
    if (field && name) return this.field(token, name, field[2] ?? '');
    const word = /^(.*?)([*~]?)$/su.exec(token.text);
    const text = (word?.[1] ?? '').replace(/^[^\p{L}\p{N}§¶]+|[^\p{L}\p{N}%+]+$/gu, '');
    if (text === '') {
      this.mark(token, 'there is no word in it');
      return null;
    }
    const sign = word?.[2];
    return {
      kind: 'word',
      text,
      mode: sign === '*' ? 'prefix' : sign === '~' ? 'fuzzy' : 'plain',
      span: token.span,
    };
  }

  private field(token: Token, field: Field, raw: string): Query | null {
    const value = raw.replaceAll('"', '').trim();
    if (value !== '') return { kind: 'field', field, value, span: token.span };
    this.mark(token, `“${field}:” needs a value behind it`);
    return null;
  }

  private leave(token: Token, reason: string): void {
    this.mark(token, reason);
    this.at += 1;
  }

  private mark(token: Token, reason: string): void {
    this.unread.push({ span: token.span, text: this.input.slice(...token.span), reason });
  }
}

/** Joins what is left; one part stands for itself, and a group in a group of its own kind is one group. */
function join(kind: 'and' | 'or' | 'all', parts: readonly (Query | null)[]): Query | null {
  const kept = parts.filter((part) => part !== null);
  const flat = kept.flatMap((part) => (part.kind === kind ? part.of : [part]));
  return flat.length > 1 ? { kind, of: flat } : (flat[0] ?? null);
}
