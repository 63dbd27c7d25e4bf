import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printQuery } from '../../../corpus/search/print-query.ts';
import { LONGEST_QUERY, parseQuery, type Query } from '../../../corpus/search/query.ts';

const printed = (input: string) => {
  const { query } = parseQuery(input);
  return query && printQuery(query);
};

/** A query without the places of its parts in the typed text. */
const bare = (query: Query | null): unknown =>
  JSON.parse(JSON.stringify(query, (key, value) => (key === 'span' ? undefined : value)) ?? 'null');

describe('a query is read as people write it', () => {
  it.each([
    ['trade secret', 'trade secret'],
    ['  trade   secret ', 'trade secret'],
    ['"trade secret" AND lead:SAMR', '"trade secret" AND lead:SAMR'],
    ['patent OR trademark examination', 'patent OR (trademark examination)'],
    ['(patent OR trademark) examination', '(patent OR trademark) examination'],
    ['patent -examination', 'patent NOT examination'],
    ['patent -"trade secret"', 'patent NOT "trade secret"'],
    ['e-commerce', 'e-commerce'],
    ['exam* centre~', 'exam* centre~'],
    ['agency:"Ministry of Justice" talent', 'agency:"Ministry of Justice" talent'],
    ['Lead:samr', 'lead:samr'],
    ['note: this', 'note this'],
    ['what counts as high-value?', 'what counts as high-value'],
    ['农业农村部', '农业农村部'],
  ])('“%s”', (input, expected) => {
    expect(printed(input)).toBe(expected);
  });
});

describe('what cannot be read is marked and the rest is searched', () => {
  it.each([
    ['"unclosed phrase', '"unclosed phrase"', 1],
    ['((', null, 2],
    ['patent ((', 'patent', 2],
    ['(patent', 'patent', 1],
    ['patent)', 'patent', 1],
    ['AND AND', null, 2],
    ['patent AND', 'patent', 1],
    ['OR patent', 'patent', 1],
    ['NOT', null, 1],
    ['lead:', null, 1],
    ['lead: patent', 'patent', 1],
    ['😀', null, 1],
    ['😀 patent', 'patent', 1],
    ['$^.*+?[]{}|\\', null, 1],
    ['""', null, 1],
    ['()', null, 1],
    ['-', null, 1],
  ])('“%s”', (input, expected, unread) => {
    const parsed = parseQuery(input);
    expect(parsed.query && printQuery(parsed.query)).toBe(expected);
    expect(parsed.unread).toHaveLength(unread);
    for (const { span, reason } of parsed.unread) {
      expect(span[0]).toBeLessThan(span[1]);
      expect(reason).not.toBe('');
    }
  });

  it('reads the beginning of a paste of 10,000 characters and says so', () => {
    const parsed = parseQuery('patent '.repeat(1429));
    expect(parsed.unread).toEqual([
      expect.objectContaining({ reason: `only the first ${LONGEST_QUERY} characters are read` }),
    ]);
    expect(parsed.query).not.toBeNull();
  });

  it('never fails', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom('(', ')', '"', 'AND', 'OR', 'NOT', '-', ':', 'lead:', '*', '~', 'a', ' ', 'kind:x'),
          { maxLength: 30 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(junk, (input) => {
        expect(parseQuery(input).unread).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('a query that is printed and read again', () => {
  const word = fc.constantFrom('patent', 'trademarks', 'R&D', 'e-commerce', '2025', 'centre');
  const leaf: fc.Arbitrary<string> = fc.oneof(
    word,
    word.map((text) => `${text}*`),
    word.map((text) => `${text}~`),
    fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
    fc
      .tuple(fc.constantFrom('lead', 'agency', 'kind', 'box'), word)
      .map(([field, value]) => `${field}:${value}`),
  );
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) AND (${b})`),
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) OR (${b})`),
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
      tie('query').map((a) => `NOT (${a})`),
    ),
  }));

  it('is the same query', () => {
    fc.assert(
      fc.property(query, (input) => {
        const first = parseQuery(input).query;
        if (first) expect(bare(parseQuery(printQuery(first)).query)).toEqual(bare(first));
      }),
    );
  });
});
