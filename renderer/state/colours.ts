/** A colour as "#rrggbb", in small letters. */
export type Colour = `#${string}`;

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Reads a colour as people write it: "#0f5c66", "0F5C66" or "#fff". `undefined` for anything else. */
export function parseColour(written: unknown): Colour | undefined {
  const [, digits] = (typeof written === 'string' && HEX.exec(written.trim())) || [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toLowerCase()}`;
}

/** The contrast of two colours by WCAG 2.2, from 1 (the same) to 21 (black on white). */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour on the straight line between two: `share` 0 gives the first, 1 the second. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const ends = channels(to);
  return toColour(channels(from).map((value, at) => value + ((ends[at] ?? value) - value) * share));
}

/**
 * The colour nearest to another that has a contrast on a ground: the same one where it has it, otherwise a darker or a lighter shade, whichever needs the smaller
 * step. `least` is at most 4.58, which black or white reaches on every ground.
 */
export function nearestOn(colour: Colour, ground: Colour, least: number): Colour {
  const distance = (to: Colour) => {
    const ends = channels(to);
    return Math.hypot(...channels(colour).map((value, at) => (ends[at] ?? value) - value));
  };
  const shades = (['#000000', '#ffffff'] as const).flatMap(
    (pole) =>
      Array.from({ length: STEPS + 1 }, (_, step) => mixed(colour, pole, step / STEPS)).find(
        (shade) => contrastOf(shade, ground) >= least,
      ) ?? [],
  );
  return shades.sort((a, b) => distance(a) - distance(b))[0] ?? poleOf(ground);
}

/** One for each value of a channel. */
const STEPS = 255;

/** Black or white, whichever stands out more from a colour. The contrast is never below 4.58. */
export function poleOf(colour: Colour): Colour {
  return contrastOf(colour, '#000000') >= contrastOf(colour, '#ffffff') ? '#000000' : '#ffffff';
}

/** Whether a colour is one that light words are put on. */
export function isDark(colour: Colour): boolean {
  return poleOf(colour) === '#ffffff';
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function toColour(values: readonly number[]): Colour {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
