import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../corpus/search/corrections.ts';
import { nearestSpelling } from '../../../corpus/search/nearest-spelling.ts';
import { soundOf } from '../../../corpus/search/sound.ts';
import { index } from './the-index.ts';

describe('how a word sounds', () => {
  it.each([
    ['copywrite', 'copyright'],
    ['litigashun', 'litigation'],
    ['fotograf', 'photograph'],
    ['nolege', 'knowledge'],
  ])('is the same for “%s” and “%s”', (heard, printed) => {
    expect(soundOf(heard)).toBe(soundOf(printed));
  });

  it.each([['patent', 'patient']])('is not told apart by vowels alone: “%s” and “%s”', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['patent', 'parent'],
    ['secret', 'sector'],
  ])('tells “%s” and “%s” apart', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it('is nothing for what is no word', () => {
    expect(soundOf('14th')).toBe('');
    expect(soundOf('专')).toBe('');
  });
});

describe('a word that is heard and not seen', () => {
  it('is corrected to the printed word that sounds the same', () => {
    expect(correctionsOf(index, 'copywrite')).toEqual(['copyright']);
  });

  it('is not corrected to a word that only looks a little like it', () => {
    expect(correctionsOf(index, 'arbitrage')).toEqual([]);
  });
});

describe('the nearest spelling', () => {
  it('puts right only the words that the plan does not have, and keeps the rest as typed', () => {
    expect(nearestSpelling(index, 'what is "pattentts" for')).toBe('what is "patents" for');
  });

  it('offers nothing where no printed word is near', () => {
    expect(nearestSpelling(index, 'qqqqqq')).toBeUndefined();
    expect(nearestSpelling(index, 'patents')).toBeUndefined();
  });
});
