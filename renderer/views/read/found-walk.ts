import { blockAround, blockOf, topOf } from './walk.ts';

const FOUND = '[data-found]';
/** A match is brought to this part of the height of the column. */
const AT_HEIGHT = 0.35;

/** All matches that are marked in the text, in its order. */
export function foundIn(scroller: HTMLElement): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>(FOUND)];
}

/** The match where the reader is, by its place in the order; -1 where there is none. */
export function foundHere(marks: readonly HTMLElement[]): number {
  return marks.findIndex((mark) => mark.dataset.found === 'here');
}

/** The first match in a block or behind it; the first of all where there is none behind. */
export function foundFrom(scroller: HTMLElement, marks: readonly HTMLElement[], block: string): number {
  const from = blockOf(scroller, block);
  const next = marks.findIndex(
    (mark) =>
      from?.contains(mark) || (from && from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return Math.max(0, next);
}

/** Makes one match the one where the reader is. */
export function pointAt(marks: readonly HTMLElement[], at: number): void {
  for (const mark of marks) mark.dataset.found = '';
  const mark = marks[at];
  if (mark) mark.dataset.found = 'here';
}

/** Scrolls a match into a comfortable height, if it is not in sight already. */
export function showMark(scroller: HTMLElement, mark: HTMLElement): void {
  const bring = () => {
    const top = topOf(scroller, mark);
    const height = scroller.clientHeight;
    if (top > 40 && top < height - 120) return;
    scroller.scrollBy({ top: top - height * AT_HEIGHT, behavior: 'instant' });
  };
  bring();
  // What comes into view for the first time may change its height.
  requestAnimationFrame(bring);
}

/** The block that a match stands in. */
export function blockOfMark(mark: HTMLElement): HTMLElement | undefined {
  return blockAround(mark);
}
