/** A rectangle in the window, in CSS pixels. */
export type Rect = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

const GAP = 6;
const EDGE = 12;

/**
 * Places something that floats beside its mark: below it, above where there is no room below, and never over it.
 * Kept inside the window as far as it fits.
 */
export function placeBeside(
  mark: Rect,
  size: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - size.height;
  const fitsBelow = below + size.height + EDGE <= window.height;
  const left = Math.max(EDGE, Math.min(mark.left, window.width - size.width - EDGE));
  return { left, top: fitsBelow || above < EDGE ? below : above };
}
