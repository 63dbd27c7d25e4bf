/** How dark a cell is: 0 is empty, 5 the most of what is shown. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 5;

/** A shade with the counts that it stands for, both included. */
export type HeatStep = { readonly heat: Heat; readonly from: number; readonly to: number };

const SHADES = [1, 2, 3, 4, 5] as const;

/**
 * The shade of a count on a scale that ends with `most`. The scale has five equal parts, but never so fine that a single clause would look
 * like many: up to five, each count has its own shade from the palest on. A count beyond the end is as dark as the end.
 */
export function heatOf(count: number, most: number): Heat {
  if (count <= 0 || most <= 0) return 0;
  const part = Math.ceil((SHADES.length * count) / Math.max(most, SHADES.length));
  return SHADES[Math.min(part, SHADES.length) - 1] ?? 5;
}

/** The shades of a scale that whole counts can have, the palest first: what a legend shows. Empty for an empty scale. */
export function heatSteps(most: number): readonly HeatStep[] {
  const whole = Math.max(most, SHADES.length);
  return SHADES.flatMap((heat) => {
    const from = Math.floor(((heat - 1) * whole) / SHADES.length) + 1;
    const to = Math.floor((heat * whole) / SHADES.length);
    return from > most ? [] : [{ heat, from, to }];
  });
}
