import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../corpus/search/stem.ts';
import { formOf } from '../../../corpus/search/words.ts';

const stems = (words: string) => new Set(words.split(' ').map((word) => stemOf(formOf(word))));

describe('the stemmer', () => {
  it.each([
    'pledge pledges pledged pledging',
    'apply applied application',
    'complain complaint complaints',
    'analyse analysed analysis analytics',
    'repeat repeated repeatedly',
    'identify identified identification',
    'satisfied satisfaction',
    'sue sues sued suing',
    'sell selling sold',
    'steal stealing stole stolen',
  ])('takes for one word: %s', (words) => {
    expect([...stems(words)]).toHaveLength(1);
  });

  it.each([
    'care career',
    'flow flower',
    'form former',
    'good goods',
    'grow grower',
    'indicator indication',
    'rate rating',
    'reason reasonable',
    'university universal',
  ])('keeps apart: %s', (words) => {
    expect([...stems(words)]).toHaveLength(2);
  });
});
