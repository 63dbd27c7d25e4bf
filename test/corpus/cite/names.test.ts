import { describe, expect, it } from 'vitest';
import { matchNames, nodeNamed } from '../../../corpus/cite/names.ts';
import { graph } from '../the-plan.ts';

describe('the names of laws, organisations and places', () => {
  it.each([
    ['patent law', ['instrument/patent-law']],
    ['prosecution', ['instrument/patent-prosecution-highway']],
    ['upov', ['instrument/upov-convention-1991-act']],
    ['silk', ['instrument/digital-silk-road', 'instrument/innovation-silk-road']],
    ['world', ['organisation/wipo', 'organisation/wto']],
    ['hong', ['place/hong-kong', 'place/greater-bay-area']],
    ['', []],
    ['atent', []],
  ])('are found by the beginnings of their words: “%s”', (text, ids) => {
    const found = matchNames(graph, text).map(({ id }) => id);
    expect(found).toEqual(ids);
  });
});

describe('a whole name', () => {
  it.each([
    ['Patent Law', 'instrument/patent-law'],
    ['the patent law', 'instrument/patent-law'],
    ['Supreme People’s Court', 'agency/spc'],
    ['brics', 'organisation/brics'],
    ['Main objectives', 'section-3'],
    ['Social satisfaction with intellectual property protection', 'indicator-7'],
  ])('“%s” means one thing', (text, id) => {
    expect(nodeNamed(graph, text)?.id).toBe(id);
  });

  it.each(['', ' ', 'patent', 'law', 'main', 'social satisfaction'])('is not “%s”', (text) => {
    expect(nodeNamed(graph, text)).toBe(undefined);
  });
});
