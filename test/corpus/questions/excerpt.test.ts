import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../corpus/questions/excerpt.ts';
import { plan } from '../the-plan.ts';

const texts = plan.nodes.filter(({ text }) => text.length > 40).map(({ text }) => text);

describe('a quotation', () => {
  it('is a stretch of the printed text with the words that are meant, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 60, max: 300 }),
        (text, at, length, most) => {
          const from = at % (text.length - 1);
          const to = Math.min(text.length, from + length);
          const quote = excerptAround(text, [from, to], most);
          expect(quote.words).toBe(text.slice(from, to));
          expect(text).toContain(quote.before + quote.words + quote.after);
          expect(text.slice(0, from).endsWith(quote.before)).toBe(true);
          expect((quote.before + quote.words + quote.after).length).toBeLessThanOrEqual(
            Math.max(most, to - from),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is the whole sentence where that is short, without an ellipsis', () => {
    expect(
      excerptAround('First it rains. Then the sun shines on the plan. Then it is night.', [29, 35], 80),
    ).toEqual({
      before: 'Then the sun ',
      words: 'shines',
      after: ' on the plan.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('is cut at words, and says on which side', () => {
    const text =
      'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma';
    const from = text.indexOf('theta');
    const { before, words, after, cutBefore, cutAfter } = excerptAround(text, [from, from + 5], 40);
    expect([before, words, after]).toEqual(['zeta eta ', 'theta', ' iota kappa lambda mu nu']);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });
});
