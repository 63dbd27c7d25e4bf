import type { Rect, Size } from '../../parts/floating.ts';

const EDGE = 12;
/** The top of the window belongs to the bar. */
const TOP = 56;
/** Between a block and the card stands the sign of its notes. */
const MARGIN = 34;
const GAP = 8;

/**
 * Places a card beside the block that it is about: at its right, at the height of the words. Where there is no room, below the words or above them,
 * and never over them unless they fill the window. Without a place on the page it stands at the right edge.
 */
export function placeCard(
  on: { readonly words: Rect; readonly block: Rect } | undefined,
  size: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const lowest = window.height - size.height - EDGE;
  const within = (top: number) => Math.max(TOP, Math.min(top, lowest));
  const right = window.width - size.width - EDGE;
  if (!on) return { left: right, top: within(TOP + GAP) };
  const { words, block } = on;
  const beside = block.right + MARGIN;
  if (beside <= right) return { left: beside, top: within(words.top - GAP) };
  const left = Math.max(EDGE, Math.min(words.left, right));
  if (words.bottom + GAP <= lowest) return { left, top: Math.max(TOP, words.bottom + GAP) };
  if (words.top - GAP - size.height >= TOP)
    return { left, top: Math.min(lowest, words.top - GAP - size.height) };
  return { left: right, top: within(lowest) };
}
