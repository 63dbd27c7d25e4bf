import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeIn, readKeptPlaces, withPlace, withSeen } from '../../renderer/state/kept-place.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';

const ids = fc.stringMatching(/^[a-z][a-z0-9/~-]{0,40}$/);
const places = fc.record({
  at: fc.option(ids),
  top: fc.integer({ min: -9000, max: 9000 }),
  when: fc.option(fc.integer({ min: 0, max: 4e12 })),
  folded: fc.array(ids, { maxLength: 20 }),
  seen: fc.array(ids, { maxLength: 20 }),
});

describe('the place where reading stopped', () => {
  test('comes back after a restart as it was, for each plan by itself', () => {
    fc.assert(
      fc.property(ids, ids, places, places, (one, other, first, second) => {
        fc.pre(one !== other);
        const kept = withPlace(withPlace(DEFAULT_SETTINGS, one, first), other, second);
        const again = parseSettings(formatSettings(kept));
        expect(placeIn(again, one)).toEqual(first);
        expect(placeIn(again, other)).toEqual(second);
      }),
    );
  });

  test('keeps what is folded when only the line changes', () => {
    const folded = withPlace(DEFAULT_SETTINGS, 'plan', { folded: ['box-1'] });
    expect(placeIn(withPlace(folded, 'plan', { at: 'clause-1', top: 96 }), 'plan')).toEqual({
      at: 'clause-1',
      top: 96,
      when: null,
      folded: ['box-1'],
      seen: [],
    });
  });

  test.each<[unknown, unknown]>([
    [null, {}],
    ['box-1', {}],
    [[1, 2], {}],
    [{ plan: null }, { plan: { at: null, top: 0, when: null, folded: [], seen: [] } }],
    [
      { plan: { at: 7, top: 'high', when: 'noon', folded: 'all' } },
      { plan: { at: null, top: 0, when: null, folded: [], seen: [] } },
    ],
    [
      { plan: { at: 'a'.repeat(300), top: 1e9, folded: ['box-1', 4, '', null] } },
      { plan: { at: null, top: 0, when: null, folded: ['box-1'], seen: [] } },
    ],
  ])('that is damaged (%j) leads nowhere', (kept, read) => {
    expect(readKeptPlaces(kept)).toEqual(read);
  });

  test('keeps what has been seen, of too much what was seen last, and never more than a browser can hold', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `section-1/p-${index}`);
    const kept = withSeen(DEFAULT_SETTINGS, 'plan', new Set(many));
    const { seen } = placeIn(parseSettings(formatSettings(kept)), 'plan');
    expect(seen).toEqual(many.slice(1_000));
    const plans = Array.from({ length: 100 }, (_, index) => [`plan-${index}`, { seen: many }]);
    const all = Object.values(readKeptPlaces(Object.fromEntries(plans))).flatMap((place) => place.seen);
    expect(all).toHaveLength(20_000);
  });

  test('is not found under the names that every object has', () => {
    const places = readKeptPlaces(JSON.parse('{"__proto__":{"at":"box-1"},"constructor":null}'));
    expect(placeIn({ places }, '__proto__').at).toBeNull();
    expect(placeIn({ places }, 'toString').at).toBeNull();
  });
});
