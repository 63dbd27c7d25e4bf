import type { Rect, Size } from '../../parts/floating.ts';

const GAP = 8;

/** In the margin the buttons stand one below the other, in a bar of this width. */
export const UPRIGHT_WIDTH = 156;

type Beside = {
  /** The first and the last line of what is selected. */
  readonly first: Rect;
  readonly last: Rect;
  readonly isBackward: boolean;
  /** Whether the words are selected by touch: the system shows its own buttons above them. */
  readonly isTouch: boolean;
  readonly size: Size;
  /** The part of the window in which the text is seen. */
  readonly frame: Rect;
};

/** Whether there is room for an upright bar at the right of the column of text, in its margin or over the pane beside it. `column` is where the column ends. */
export function hasMargin(column: number, windowWidth: number): boolean {
  return column + GAP + UPRIGHT_WIDTH + GAP <= windowWidth;
}

/**
 * Places an upright bar at the right of the column, beside the first selected line: there it covers no word of the plan. Where that line is out of sight it stays at the edge as long as
 * other selected lines are seen. `null` where none is.
 */
export function placeInMargin(column: number, { first, last, size, frame }: Beside): Place | null {
  if (first.top > frame.bottom || last.bottom < frame.top) return null;
  const lowest = Math.max(frame.top + GAP, frame.bottom - GAP - size.height);
  return { left: column + GAP, top: Math.max(frame.top + GAP, Math.min(first.top, lowest)) };
}

/**
 * Places something that floats near a selection, and never over its words: at the end that does not move, so that it does not cover the words that one selects next. That is
 * above its first line, and below its last where it was drawn upwards; where there is no room, at the other end. `null` where neither end is in sight with room beside it.
 */
export function placeBesideSelection({
  first,
  last,
  isBackward,
  isTouch,
  size,
  frame,
}: Beside): Place | null {
  const within = (left: number) => Math.max(frame.left + GAP, Math.min(left, frame.right - size.width - GAP));
  const isIn = (top: number) => top >= frame.top + 2 && top + size.height <= frame.bottom - 2;
  const above = { left: within(first.left), top: first.top - GAP - size.height };
  const below = { left: within(last.right - size.width / 2), top: last.bottom + GAP };
  return (isBackward || isTouch ? [below, above] : [above, below]).find(({ top }) => isIn(top)) ?? null;
}

type Place = { readonly left: number; readonly top: number };
