import { describe, expect, test } from 'vitest';
import { agoInWords } from '../../renderer/state/ago.ts';

const NOON = new Date(2026, 10, 23, 12).getTime();
const MINUTE = 60_000;

describe('how long ago reading stopped', () => {
  test.each([
    [0, 'just now'],
    [0.9, 'just now'],
    [1, '1 minute ago'],
    [59.9, '59 minutes ago'],
    [60, '1 hour ago'],
    [23 * 60 + 59, '23 hours ago'],
    [24 * 60, 'on 22 November 2026'],
    [400 * 24 * 60, 'on 19 October 2025'],
  ])('after %f minutes is said as %s', (minutes, words) => {
    expect(agoInWords(NOON - minutes * MINUTE, NOON)).toBe(words);
  });

  test('is just now when the clock was put back meanwhile', () => {
    expect(agoInWords(NOON + 90 * MINUTE, NOON)).toBe('just now');
  });
});
