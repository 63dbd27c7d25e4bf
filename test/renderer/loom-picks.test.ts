import { describe, expect, it } from 'vitest';
import { pickSide, readLoomPicks, toggleHeld } from '../../renderer/state/loom-picks.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';

describe('the address of the picture of the plan', () => {
  it('brings back what was held, folded and narrowed', () => {
    const hash = '#/map?hold=agency%2Fmara&hold=box-4&fold=chapter-3&role=lead&sort=name';
    const route = parseRoute(hash);
    if (route.kind !== 'loom') throw new Error('The address leads elsewhere.');
    expect(readLoomPicks(route.picked)).toEqual({
      show: 'picture',
      side: 'bodies',
      order: 'name',
      roles: ['lead'],
      folded: ['chapter-3'],
      held: ['agency/mara', 'box-4'],
    });
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('is as if nothing were picked where what it says makes no sense', () => {
    const picks = readLoomPicks({ across: ['moons'], role: ['boss'], sort: ['x'], show: ['y'] });
    expect(picks).toEqual(readLoomPicks({}));
  });

  it('leaves the roles where nothing across has one', () => {
    expect(readLoomPicks({ across: ['places'], role: ['lead'] }).roles).toEqual([]);
  });
});

describe('who holds rows', () => {
  it('holds two at most: a third takes the place of the older', () => {
    const held = ['a', 'b', 'c'].reduce(toggleHeld, {});
    expect(readLoomPicks(held).held).toEqual(['b', 'c']);
    expect(readLoomPicks(toggleHeld(held, 'b')).held).toEqual(['c']);
  });

  it('keeps folded chapters and lets go of the rest when something else stands across', () => {
    const now = pickSide(
      { hold: ['agency/mara'], fold: ['chapter-3', 'kind/ministry'], role: ['lead'] },
      'places',
    );
    expect(now).toEqual({ fold: ['chapter-3'], across: ['places'] });
    expect(pickSide(now, 'bodies')).toEqual({ fold: ['chapter-3'] });
  });
});
