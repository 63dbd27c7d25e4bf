import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatPicked,
  oneOf,
  parsePicked,
  pick,
  togglePicked,
  valuesOf,
} from '../../renderer/state/picked.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';

describe('what is picked in a view', () => {
  test('stands in its address, and leads back to the same', () => {
    const written = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.dictionary(written, fc.uniqueArray(written, { minLength: 1, maxLength: 4 }), { maxKeys: 5 }),
        (picked) => {
          const read = parsePicked(formatPicked(picked).slice(1));
          expect(Object.entries(read).sort()).toEqual(Object.entries(picked).sort());
        },
      ),
    );
  });

  test('is picked, taken back, and gone without a trace', () => {
    const once = togglePicked({}, 'role', 'lead');
    expect(once).toEqual({ role: ['lead'] });
    expect(togglePicked(once, 'role', 'sole')).toEqual({ role: ['lead', 'sole'] });
    expect(togglePicked(once, 'role', 'lead')).toEqual({});
    expect(pick(once, 'role', [])).toEqual({});
  });

  test('falls back to the first that is allowed', () => {
    expect(oneOf({ by: ['box'] }, 'by', ['section', 'box'])).toBe('box');
    expect(oneOf({ by: ['<script>'] }, 'by', ['section', 'box'])).toBe('section');
    expect(oneOf({}, 'by', ['section', 'box'])).toBe('section');
  });

  test('of a hostile address is only words', () => {
    const read = parsePicked(`__proto__=x&constructor=y&${'a'.repeat(99)}=long&v=${'b'.repeat(999)}`);
    expect(valuesOf(read, '__proto__')).toEqual(['x']);
    expect(valuesOf(read, 'v')).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(parseRoute(`#/commitments?${'a=b&'.repeat(9999)}`)).toEqual({
      kind: 'commitments',
      picked: { a: ['b'] },
    });
  });

  test.each([
    ['#/agencies/matrix?by=box&role=lead', 'matrix'],
    ['#/agencies/compare?with=cnipa&with=moj', 'compare'],
    ['#/agencies/ask', 'ask'],
    ['#/commitments?number=1', 'commitments'],
    ['#/agencies', 'agencies'],
  ])('%s is a page of its own', (address, kind) => {
    const route = parseRoute(address);
    expect(route.kind).toBe(kind);
    expect(formatRoute(route)).toBe(address);
  });
});
