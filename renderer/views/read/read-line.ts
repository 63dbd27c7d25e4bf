import { blockAround } from './walk.ts';

/** A line of the text, by one of its characters, and how far below the top of the column it stood. */
export type ReadLine = { readonly at: Range; readonly top: number };

/** Within a block, and from the top of the column, a line is felt for so far down, in CSS pixels. */
const DOWN: readonly number[] = [8, 20, 44, 90, 140];
/** The block that is felt for where none has the focus stands so far down. */
const EYE = 60;

/**
 * The line that one reads: the first one in sight of the passage that has the focus, or had it last and is not far down; otherwise the first one of the column. `null` at the very top of the
 * text, where nothing is to be kept, and where no line is in sight.
 */
export function lineNow(scroller: HTMLElement): ReadLine | null {
  if (scroller.scrollTop === 0) return null;
  const frame = scroller.getBoundingClientRect();
  const here = scroller.querySelector('[data-here]');
  const rect = here?.getBoundingClientRect();
  const isRead = (top: number) =>
    here?.contains(document.activeElement) || top < frame.top + frame.height / 2;
  if (rect && rect.bottom > frame.top + 24 && rect.top < frame.bottom - 24 && isRead(rect.top)) {
    const line = feel(scroller, rect.left, Math.max(rect.top, frame.top));
    if (line) return line;
  }
  const middle = document.elementFromPoint(frame.left + frame.width / 2, frame.top + EYE);
  const left = blockAround(middle)?.getBoundingClientRect().left ?? frame.left + frame.width / 2;
  return feel(scroller, left, frame.top);
}

/** How far below the top of the column a line stands now, whose own top comes down when the bar above it grows; `null` where it is not in the page, or folded away. */
export function topOfLine(scroller: HTMLElement, at: Range): number | null {
  const { top, height } = at.getBoundingClientRect();
  return height > 0 ? top - scroller.getBoundingClientRect().top : null;
}

/** Felt for at the beginning of the lines: what stands further on may come to stand in another line. */
function feel(scroller: HTMLElement, left: number, from: number): ReadLine | null {
  for (const down of DOWN) {
    const caret = document.caretPositionFromPoint(left + 2, from + down);
    const node = caret?.offsetNode;
    if (!(node instanceof Text) || !scroller.contains(node) || !isPrinted(node)) continue;
    const at = document.createRange();
    const start = Math.max(0, Math.min(caret?.offset ?? 0, node.length - 1));
    at.setStart(node, start);
    at.setEnd(node, Math.min(node.length, start + 1));
    const top = topOfLine(scroller, at);
    if (top !== null) return { at, top };
  }
  return null;
}

/** What hangs on a block, such as the signs in its margin, goes its own ways. */
function isPrinted({ parentElement }: Text): boolean {
  const isBeside = parentElement?.closest('[data-screen-only], [data-print-only]');
  return !isBeside && parentElement?.closest('[data-id]') !== null;
}
