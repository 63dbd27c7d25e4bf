import { describe, expect, it } from 'vitest';
import { stateCouncilEnglish } from '../../../corpus/patterns/state-council-en.ts';
import { countedBy } from '../../../corpus/readers/counted.ts';

const counts = (text: string, number: string) => {
  const start = text.indexOf(number);
  return countedBy(text, [start, start + number.length], stateCouncilEnglish.auxiliary);
};

describe('what a number counts', () => {
  it.each([
    ['The number of clinics will reach 300.', '300', 'The number of clinics'],
    [
      'Rural roads will be cut short, and the waiting time will be kept within 6 days.',
      'within 6 days',
      'the waiting time',
    ],
    ['By then 40% coverage of villages will be reached.', '40%', 'coverage of villages'],
    ['Efforts will be made to ensure that more than 80% of pupils read.', 'more than 80%', 'pupils read'],
    ['Two hundred schools will be built.', 'Two hundred', 'schools'],
  ])('in “%s” is read from the sentence', (text, number, expected) => {
    expect(counts(text, number)).toBe(expected);
  });

  it('is not guessed where the sentence does not say it', () => {
    expect(counts('Figure: 12.', '12')).toBeNull();
  });
});
