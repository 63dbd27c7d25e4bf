import type { Rect, Size } from '../../parts/floating.ts';

const GAP = 8;

type Beside = {
  /** The first and the last line of what is selected. */
  readonly first: Rect;
  readonly last: Rect;
  readonly isBackward: boolean;
  readonly size: Size;
  /** The part of the window in which the text is seen. */
  readonly frame: Rect;
};

/**
 * Places something that floats near a selection, and never over its words: below its last line or above its first one, whichever is the end that was drawn last and
 * otherwise the other. `null` where neither end is in sight with room beside it.
 */
export function placeBesideSelection({ first, last, isBackward, size, frame }: Beside): {
  readonly left: number;
  readonly top: number;
} | null {
  const within = (left: number) => Math.max(frame.left + GAP, Math.min(left, frame.right - size.width - GAP));
  const isIn = (top: number) => top >= frame.top + 2 && top + size.height <= frame.bottom - 2;
  const above = { left: within(first.left), top: first.top - GAP - size.height };
  const below = { left: within(last.right - size.width / 2), top: last.bottom + GAP };
  return (isBackward ? [above, below] : [below, above]).find(({ top }) => isIn(top)) ?? null;
}
