import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  backupsToKeep,
  digestOf,
  MOST_BACKUPS,
  nameBackup,
  readBackups,
} from '../../electron/backups.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A Monday, on which a day and an hour begin; weeks of Unix time begin on Thursdays. */
const MONDAY = Date.parse('2025-03-03T00:00:00Z');

const at = (time: number, number: number): Backup => ({ file: `${number}`, number, time, digest: '' });

/** What is left after a save at each of these times, each followed by the rule, as the number of the save and its time since Monday. */
function afterSaves(times: readonly number[]): readonly Backup[] {
  let kept: readonly Backup[] = [];
  for (const [index, time] of times.entries()) kept = backupsToKeep([at(MONDAY + time, index + 1), ...kept]);
  return kept;
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step);

describe('the names of backups', () => {
  it('a name tells the number, the time and the digest again', () => {
    const name = nameBackup(42, MONDAY + 1, digestOf(Buffer.from('{}')));
    expect(name).toBe('000042-2025-03-03T00-00-00-001Z-44136fa355b3678a.json');
    expect(readBackups([name])).toEqual([
      { file: name, number: 42, time: MONDAY + 1, digest: '44136fa355b3678a' },
    ]);
  });

  it('the newest is the one that was saved last, also after the clock was set back', () => {
    const names = [nameBackup(9, MONDAY, '0'.repeat(16)), nameBackup(10, MONDAY - DAY, '1'.repeat(16))];
    expect(readBackups(names).map(({ number }) => number)).toEqual([10, 9]);
    expect(readBackups(names.toReversed()).map(({ number }) => number)).toEqual([10, 9]);
  });

  it.each([
    'notes.json',
    '000042-2025-03-03T00-00-00-001Z-44136fa355b3678a.json.77-x.tmp',
    '000042-2025-13-45T00-00-00-001Z-44136fa355b3678a.json',
    '42-2025-03-03T00-00-00-001Z-44136fa355b3678a.json',
    '000042-2025-03-03T00-00-00-001Z-44136FA355B3678A.json',
    ' 000042-2025-03-03T00-00-00-001Z-44136fa355b3678a.json',
  ])('a file that is none of ours is left alone: %s', (name) => {
    expect(readBackups([name])).toEqual([]);
  });
});

describe('which backups are kept', () => {
  it.each<{ readonly what: string; readonly saves: readonly number[]; readonly kept: readonly number[] }>([
    { what: 'the only one', saves: [0], kept: [0] },
    {
      what: 'all, while there are at most ten',
      saves: every(MINUTE, 0, 9 * MINUTE),
      kept: every(MINUTE, 0, 9 * MINUTE),
    },
    {
      what: 'the last ten, when all were saved within an hour',
      saves: every(MINUTE, 0, 59 * MINUTE),
      kept: every(MINUTE, 50 * MINUTE, 59 * MINUTE),
    },
    {
      // 08:59 and 09:59 are the ends of the hours before; the day and week are the same; five more fill up.
      what: 'the ends of the last two hours beside the last saves',
      saves: every(MINUTE, 8 * HOUR, 10 * HOUR + 30 * MINUTE),
      kept: [
        8 * HOUR + 59 * MINUTE,
        9 * HOUR + 59 * MINUTE,
        ...every(MINUTE, 10 * HOUR + 23 * MINUTE, 10 * HOUR + 30 * MINUTE),
      ],
    },
    {
      // Three weeks of saves at every full hour from Monday on. The newest is Sunday 23:00, day 20. Weeks of Unix time end on Wednesdays
      // at midnight, so those before this one end on day 16, 23:00 and day 9, 23:00.
      what: 'hours, days and weeks, after three weeks of work',
      saves: every(HOUR, 0, 21 * DAY - HOUR),
      kept: [
        9 * DAY + 23 * HOUR,
        16 * DAY + 23 * HOUR,
        18 * DAY + 23 * HOUR,
        19 * DAY + 23 * HOUR,
        ...every(HOUR, 20 * DAY + 18 * HOUR, 20 * DAY + 23 * HOUR),
      ],
    },
    {
      what: 'the state before a long pause',
      saves: [...every(MINUTE, 0, 20 * MINUTE), ...every(MINUTE, 90 * DAY, 90 * DAY + 30 * MINUTE)],
      kept: [20 * MINUTE, ...every(MINUTE, 90 * DAY + 22 * MINUTE, 90 * DAY + 30 * MINUTE)],
    },
    {
      what: 'the last saves first, when the clock was set back by a year',
      saves: [...every(MINUTE, 0, 12 * MINUTE), ...every(MINUTE, -365 * DAY, -365 * DAY + 12 * MINUTE)],
      kept: [12 * MINUTE, ...every(MINUTE, -365 * DAY + 4 * MINUTE, -365 * DAY + 12 * MINUTE)],
    },
  ])('$what', ({ saves, kept }) => {
    expect(
      afterSaves(saves)
        .map(({ time }) => time - MONDAY)
        .toReversed(),
    ).toEqual(kept);
  });

  const times = fc.array(fc.integer({ min: -400 * DAY, max: 400 * DAY }), { minLength: 1, maxLength: 120 });

  it('whatever the clock does, the last four saves are there, never more than ten, in their order', () => {
    fc.assert(
      fc.property(times, (saves) => {
        const numbers = afterSaves(saves).map(({ number }) => number);
        const count = saves.length;
        expect(numbers.slice(0, 4)).toEqual([count, count - 1, count - 2, count - 3].filter((n) => n > 0));
        expect(numbers.length).toBe(Math.min(count, MOST_BACKUPS));
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      }),
    );
  });

  it('while the clock goes forward, the last three hours, days and weeks with a save each have their newest', () => {
    fc.assert(
      fc.property(times, (given) => {
        const saves = given.toSorted((a, b) => a - b);
        const kept = new Set(afterSaves(saves).map(({ time }) => time - MONDAY));
        for (const period of [HOUR, DAY, 7 * DAY]) {
          const newest = new Map(saves.map((time) => [Math.floor((MONDAY + time) / period), time]));
          for (const time of [...newest.values()].slice(-3)) expect(kept).toContain(time);
        }
      }),
    );
  });
});
