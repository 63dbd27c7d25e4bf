/** A rectangle in the window, in CSS pixels. */
export type Rect = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

/** Where something floats, and how high it may be there; what is higher scrolls inside. */
export type Floating = { readonly left: number; readonly top: number; readonly maxHeight: number };

const GAP = 6;
const EDGE = 12;
/** Less than this above and below a mark is too little to read in. */
const LEAST_HEIGHT = 120;
/** Of the height of the window, a preview takes at most this share. */
const SHARE = 0.6;

/**
 * Places something that floats beside its mark: below it, above it where that has the room, and otherwise where there is more room, so
 * that it never lies over the mark and stays in the window. A mark that fills the height of the window has it at its right or left.
 */
export function placeBeside(mark: Rect, size: Size, window: Size): Floating {
  const below = window.height - EDGE - mark.bottom - GAP;
  const above = mark.top - GAP - EDGE;
  const height = Math.min(size.height, window.height * SHARE);
  const left = within(mark.left, EDGE, window.width - size.width - EDGE);
  const isBelow = height <= below || (height > above && below >= above);
  const room = Math.max(0, Math.min(height, isBelow ? below : above));
  if (room < Math.min(height, LEAST_HEIGHT)) {
    const beside = besideMark(mark, size, window);
    if (beside !== undefined) {
      return { left: beside, top: within(mark.top, EDGE, window.height - height - EDGE), maxHeight: height };
    }
  }
  return { left, top: isBelow ? mark.bottom + GAP : mark.top - GAP - room, maxHeight: room };
}

/** The left edge of something at the right of a mark, or at its left; `undefined` where neither has the room. */
function besideMark(mark: Rect, { width }: Size, window: Size): number | undefined {
  if (mark.right + GAP + width + EDGE <= window.width) return mark.right + GAP;
  return mark.left - GAP - width >= EDGE ? mark.left - GAP - width : undefined;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
