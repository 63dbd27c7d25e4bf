import { PANE_SIZE, type PaneSetting } from './settings.ts';

/** Whether a pane stands beside the text, and how wide, in CSS pixels. A pane that does not can be opened over the text. */
export type PaneShare = { readonly size: number; readonly beside: boolean };
export type PaneLayout = { readonly left: PaneShare; readonly right: PaneShare };

/** The text is not made narrower than this for the sake of a pane. */
export const LEAST_MAIN = 480;

/** A line of the text has at least this many characters before a pane may stand beside it. */
const LEAST_CHARACTERS = 45;
/** The width of a character at the usual size and the margins beside the text, in CSS pixels. */
const CHARACTER = 8.4;
const MARGINS = 60;

/** The least width of the main column at a size of text, in percent of the usual one. */
export function leastMain(textSize: number): number {
  return Math.max(LEAST_MAIN, Math.round((LEAST_CHARACTERS * CHARACTER * textSize) / 100 + MARGINS));
}

/**
 * Shares the width beside the rail between the panes and the text: first the panes shrink to their least size, the right one
 * first; then the right one gives way, then the left. `least` is the width that the text keeps. `null` stands for a pane that the view does not have.
 */
export function sharePanes(
  width: number,
  left: PaneSetting | null,
  right: PaneSetting | null,
  least = LEAST_MAIN,
): PaneLayout {
  const [wantedLeft, wantedRight] = [wanted(left), wanted(right)];
  const over = Math.max(0, wantedLeft + wantedRight + least - width);
  const fromRight = Math.min(over, Math.max(0, wantedRight - PANE_SIZE.least));
  const fromLeft = Math.min(over - fromRight, Math.max(0, wantedLeft - PANE_SIZE.least));
  if (over <= fromRight + fromLeft) {
    return { left: share(left, wantedLeft - fromLeft), right: share(right, wantedRight - fromRight) };
  }
  const alone = Math.min(wantedLeft, width - least);
  return { left: share(left, alone < PANE_SIZE.least ? 0 : alone), right: share(right, 0) };
}

function wanted(pane: PaneSetting | null): number {
  return pane && !pane.folded ? pane.size : 0;
}

function share(pane: PaneSetting | null, size: number): PaneShare {
  return size > 0 ? { size, beside: true } : { size: pane?.size ?? 0, beside: false };
}
