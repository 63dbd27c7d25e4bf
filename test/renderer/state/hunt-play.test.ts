import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHunt, writeHunt } from '../../../renderer/state/hunt-kept.ts';
import { huntSettingOf, pickHunt } from '../../../renderer/state/hunt-picks.ts';
import {
  endHunt,
  foundIn,
  isHunting,
  nextTask,
  settle,
  showHint,
  startHunt,
} from '../../../renderer/state/hunt-play.ts';

const SETTING = { seed: 7, range: 'box-6', count: 3 };
const start = () => startHunt(SETTING, 3, true, 1000);

describe('a hunt that is played', () => {
  it('goes to the next open task, and comes back to what was left open', () => {
    const second = nextTask(settle(start(), 'found'), 2000);
    expect(second).toMatchObject({ at: 1, states: ['found', 'open', 'open'] });
    const third = nextTask(second, 2000);
    expect(third.at).toBe(2);
    expect(nextTask(settle(third, 'given-up'), 2000).at).toBe(1);
  });

  it('ends when no task is open, and says what was found', () => {
    let play = start();
    for (const state of ['found', 'given-up', 'found'] as const) play = nextTask(settle(play, state), 9000);
    expect(play.ended).toBe(9000);
    expect(isHunting(play)).toBe(false);
    expect(foundIn(play)).toBe(2);
    expect(endHunt(play, 10_000).ended).toBe(9000);
  });

  it('keeps what a task became, and shows no more hints than there are', () => {
    expect(settle(settle(start(), 'found'), 'given-up').states[0]).toBe('found');
    const hinted = showHint(showHint(showHint(start(), 2), 2), 2);
    expect(hinted.hints).toEqual([2, 0, 0]);
  });
});

describe('a hunt that is kept', () => {
  it('is the same after a reload', () => {
    const play = showHint(settle(start(), 'found'), 2);
    expect(readHunt('a-plan', writeHunt('a-plan', play))).toEqual(play);
  });

  it('is none for another plan, for nothing and for anything else', () => {
    expect(readHunt('other', writeHunt('a-plan', start()))).toBeNull();
    expect(readHunt('a-plan', null)).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readHunt('a-plan', text)).toBeNull();
      }),
    );
    for (const harm of [{ at: 9 }, { at: -1 }, { states: ['lost'] }, { hints: [] }, { setting: null }])
      expect(
        readHunt('a-plan', JSON.stringify({ plan: 'a-plan', play: { ...start(), ...harm } })),
      ).toBeNull();
  });

  it('has its choices in the address', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffff_ffff }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(null, 'box-6'),
        (seed, count, range) => {
          expect(huntSettingOf(pickHunt({ seed, count, range }))).toEqual({ seed, count, range });
        },
      ),
    );
    expect(huntSettingOf({ seed: ['-1'], count: ['900'] })).toEqual({ seed: 1, range: null, count: 5 });
  });
});
