import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Colour, contrastOf } from '../../renderer/state/colours.ts';
import { BEGINNINGS, type OwnColours, readOwnColours, tokensOf } from '../../renderer/state/own-colours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`);
const chosen = fc.record({ text: colour, background: colour, accent: colour });

/** What words stand on in the interface. */
const GROUNDS = ['--paper', '--surface', '--sunken', '--accent-soft', '--box', '--mark', '--note-soft'];
/** The colours of words that a person does not choose. */
const WORDS = ['--ink-2', '--ink-3', '--accent', '--box-ink', '--note'];
const SIGNS = ['--edge', '--focus', '--bar', '--box-line'];

describe('a person’s own colours', () => {
  test('leave every word of the interface readable, whatever is chosen', () => {
    fc.assert(
      fc.property(chosen, (colours) => {
        const tokens = tokensOf(colours);
        for (const ground of GROUNDS)
          for (const words of WORDS)
            expect(between(tokens, words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(between(tokens, '--accent-ink', '--accent')).toBeGreaterThanOrEqual(4.5);
        for (const heat of ['--heat-4', '--heat-5'])
          expect(between(tokens, '--heat-ink-dark', heat)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 400 },
    );
  });

  test('leave every edge and the ring of the focus visible', () => {
    fc.assert(
      fc.property(chosen, (colours) => {
        const tokens = tokensOf(colours);
        for (const sign of SIGNS)
          for (const ground of GROUNDS) expect(between(tokens, sign, ground)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('are taken as chosen, and the text loses nothing of a contrast that suffices', () => {
    fc.assert(
      fc.property(chosen, (colours) => {
        const tokens = tokensOf(colours);
        expect(tokens['--ink']).toBe(colours.text);
        expect(tokens['--paper']).toBe(colours.background);
        const least = Math.min(4.5, contrastOf(colours.text, colours.background));
        for (const ground of [...GROUNDS, '--heat-0', '--heat-1', '--heat-2', '--heat-3'])
          expect(between(tokens, '--ink', ground), ground).toBeGreaterThanOrEqual(least);
        expect(between(tokens, '--mark-ink', '--mark')).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 400 },
    );
  });

  test('that can be read keep their accent as it is', () => {
    for (const colours of [BEGINNINGS.paper, BEGINNINGS.night])
      expect(tokensOf(colours)['--accent']).toBe(colours.accent);
  });

  test.each([undefined, null, 7, [], { text: 'red', background: {}, accent: '#12345' }])(
    'that are damaged (%j) are those of Paper',
    (kept) => {
      expect(readOwnColours(kept)).toEqual(BEGINNINGS.paper);
    },
  );

  test('come back as they were kept', () => {
    fc.assert(
      fc.property(chosen, (colours: OwnColours) => {
        expect(readOwnColours(JSON.parse(JSON.stringify(colours)))).toEqual(colours);
      }),
    );
  });
});

function between(tokens: Readonly<Record<string, Colour>>, one: string, other: string): number {
  const [first, second] = [tokens[one], tokens[other]];
  if (!first || !second) throw new Error(`There is no token ${one} or ${other}.`);
  return contrastOf(first, second);
}
