import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_RECENT_PLACES,
  placeOpened,
  type RecentPlace,
  readRecentPlaces,
  rememberPlace,
} from '../../renderer/state/recent-places.ts';
import { parseRoute } from '../../renderer/state/route.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';
import { graph } from '../corpus/the-plan.ts';

const place = (id: string): RecentPlace => ({ plan: 'a', id });
const opened = (hash: string) => placeOpened(graph, { route: parseRoute(hash), spot: null });

describe('recent places', () => {
  test('are the last twenty, each once, the newest first', () => {
    const ids = fc.array(
      fc.integer({ min: 0, max: 40 }).map((number) => `box-${number}`),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(ids, (visited) => {
        const kept = visited.reduce<readonly RecentPlace[]>((so, id) => rememberPlace(so, place(id)), []);
        const newest = [...new Set(visited.toReversed())].slice(0, MOST_RECENT_PLACES);
        expect(kept.map(({ id }) => id)).toEqual(newest);
      }),
    );
  });

  test('of two plans are told apart', () => {
    const kept = rememberPlace(rememberPlace([], place('box-1')), { plan: 'b', id: 'box-1' });
    expect(kept).toHaveLength(2);
    expect(rememberPlace(kept, { plan: 'b', id: 'box-1' })).toBe(kept);
  });

  test('come back with the settings, without what is damaged', () => {
    const places = [place('section-4/measure-1'), place('agency/mara')];
    expect(parseSettings(formatSettings({ ...DEFAULT_SETTINGS, recent: places })).recent).toEqual(places);
    expect(
      readRecentPlaces([
        place('box-1'),
        null,
        7,
        'box-2',
        { plan: 'a' },
        { plan: '', id: 'box-3' },
        { plan: 'a', id: 'x'.repeat(500) },
        { plan: 'a', id: 'box-4', more: 1 },
      ]),
    ).toEqual([place('box-1'), place('box-4')]);
    expect(readRecentPlaces({ length: 3 })).toEqual([]);
  });

  test.each([
    ['#/read/box-6', 'box-6'],
    ['#/read/section-4/measure-1/p-1', 'section-4/measure-1/p-1'],
    ['#/read/instrument/patent-law', 'instrument/patent-law'],
    ['#/agencies/mara', 'agency/mara'],
    ['#/read/agency/mara', 'agency/mara'],
    ['#/agencies/relevant-departments', 'group/relevant-departments'],
  ])('hold what %s opens', (hash, id) => {
    expect(opened(hash)).toBe(id);
  });

  test.each([
    '#/',
    '#/read',
    '#/read/plan',
    '#/read/box-99',
    '#/agencies',
    '#/agencies/nobody',
    '#/search?q=box',
    '#/nonsense',
  ])('do not hold %s, which is no place', (hash) => {
    expect(opened(hash)).toBe(null);
  });

  test('do not hold what one comes back to, because that may only have been scrolled by', () => {
    const route = parseRoute('#/read/box-6');
    expect(placeOpened(graph, { route, spot: { id: 'box-6', top: 96 } })).toBe(null);
  });
});
