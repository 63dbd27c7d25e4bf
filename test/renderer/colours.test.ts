import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Colour,
  contrastOf,
  isDark,
  mixed,
  nearestOn,
  parseColour,
  poleOf,
} from '../../renderer/state/colours.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`);

describe('a colour', () => {
  test.each([
    ['#0F5C66', '#0f5c66'],
    ['0f5c66', '#0f5c66'],
    [' #fff ', '#ffffff'],
    ['a1c', '#aa11cc'],
  ])('that is written as %j is read', (written, read) => {
    expect(parseColour(written)).toBe(read);
  });

  test.each(['', '#', '#12', '#12345', '#1234567', 'red', 'url(x)', '#ggg', '#fff;}', null, 7, {}])(
    'is not made of %j',
    (written) => {
      expect(parseColour(written)).toBeUndefined();
    },
  );

  // The first two are the examples of WCAG; the greys are those that WebAIM's checker names as just above and just below 4.5 on white.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ] as const)('%s has its contrast with %s', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  });

  test('has the same contrast in both directions, between 1 and 21', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        expect(contrastOf(one, other)).toBe(contrastOf(other, one));
        expect(contrastOf(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrastOf(one, other)).toBeLessThanOrEqual(21.0001);
      }),
    );
  });

  test('can always be written on in black or white', () => {
    fc.assert(fc.property(colours, (colour) => contrastOf(colour, poleOf(colour)) >= 4.5));
    expect(isDark('#14171a')).toBe(true);
    expect(isDark('#fbfaf7')).toBe(false);
  });

  test.each([
    ['#777777', '#ffffff', '#767676'],
    ['#767676', '#ffffff', '#767676'],
    ['#333333', '#000000', '#757575'],
  ] as const)('%s on %s is mended to %s, the least change that can be read', (colour, ground, mended) => {
    expect(nearestOn(colour, ground, 4.5)).toBe(mended);
  });

  test('mended can be read on any ground, and is not changed where it could be', () => {
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        const mended = nearestOn(colour, ground, 4.5);
        expect(contrastOf(mended, ground)).toBeGreaterThanOrEqual(4.5);
        if (contrastOf(colour, ground) >= 4.5) expect(mended).toBe(colour);
      }),
    );
  });

  test('mixed with another is one of the two at the ends', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        expect(mixed(one, other, 0)).toBe(one);
        expect(mixed(one, other, 1)).toBe(other);
      }),
    );
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});
