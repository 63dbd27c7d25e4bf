import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ask, askFor, NOTHING_ASKED, parseAsk, toggleChosen } from '../../renderer/state/ask.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';

const read = (hash: string): Ask => {
  const route = parseRoute(hash);
  if (route.kind !== 'search') throw new Error(`${hash} is read as ${route.kind}`);
  return route.ask;
};

const HOSTILE: readonly string[] = [
  '#/search?q=%E0%A4%A',
  '#/search?q=<img src=x onerror=alert(1)>',
  '#/search?q=a&q=b&sort=sideways&role=king&kind=__proto__&agency=',
  `#/search?q=${'x'.repeat(100_000)}`,
  `#/search?${'chapter=a&'.repeat(5_000)}`,
  `#/search?without=${'k'.repeat(5_000)}`,
  '#/search?q=%00%E2%80%AE&&&===',
  '#/search?constructor=1&__proto__=2',
];

describe('the address of a search', () => {
  test('holds the query, what was taken away, the order and what is chosen', () => {
    const ask: Ask = {
      query: 'trade & "secret" + 100% #1 农业',
      removed: ['form:trad secret', 'same:business secret'],
      sort: 'plan',
      chosen: { chapter: ['chapter-3'], kind: ['measure', 'box'], agency: ['agency/cnipa'], role: ['lead'] },
    };
    expect(read(formatRoute({ kind: 'search', ask }))).toEqual(ask);
  });

  test('reads what a person writes by hand', () => {
    expect(read('#/search')).toEqual(NOTHING_ASKED);
    expect(read('#search/')).toEqual(NOTHING_ASKED);
    expect(read('#/search?q=trade%20secret').query).toBe('trade secret');
    expect(read('#/search?q=trade+secret').query).toBe('trade secret');
  });

  test.each(HOSTILE)('that is hostile is read as far as it makes sense: %.40s', (hash) => {
    const ask = read(hash);
    expect(ask.query.length).toBeLessThanOrEqual(2_100);
    expect(ask.chosen.chapter.length).toBeLessThanOrEqual(60);
    expect(ask.removed).toEqual([]);
    expect(read(formatRoute({ kind: 'search', ask }))).toEqual(ask);
  });

  test('that Remit wrote leads back to the same search, whatever was typed', () => {
    const query = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(query, fc.constantFrom('best', 'plan'), (typed, sort) => {
        const ask: Ask = { ...NOTHING_ASKED, query: typed, sort };
        expect(read(formatRoute({ kind: 'search', ask }))).toEqual(ask);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseAsk(text)));
  });

  test('other words keep what is chosen, and no words forget it', () => {
    const chosen = toggleChosen({ ...NOTHING_ASKED, query: 'trade' }, 'kind', 'box');
    expect(askFor('trade secret', chosen).chosen.kind).toEqual(['box']);
    expect(askFor(' ', chosen).chosen.kind).toEqual([]);
    expect(toggleChosen(chosen, 'kind', 'box').chosen.kind).toEqual([]);
  });
});
