import { type RefObject, useEffect } from 'react';

/** The row is brought to this part of the height of the tree. */
const AT_HEIGHT = 0.3;
/** A row this near to an edge counts as out of sight, in CSS pixels. */
const EDGE = 12;

/** Keeps the row of the place where the reader is in sight, unless the person is busy in the tree: with the pointer over it or the focus in it. */
export function useRowInSight(
  /** What scrolls: an element around the tree, because the tree would always scroll itself. */
  around: RefObject<HTMLElement | null>,
  row: string | null,
  isFollowing: boolean,
): void {
  useEffect(() => {
    const { current } = around;
    if (!current || row === null || !isFollowing) return;
    // The rows are opened and closed a moment after the place has changed.
    const frame = requestAnimationFrame(() => {
      if (current.matches(':hover, :focus-within')) return;
      const element = current.querySelector(`[data-key="${CSS.escape(row)}"]`);
      if (element) bringIntoSight(current, element);
    });
    return () => cancelAnimationFrame(frame);
  }, [around, row, isFollowing]);
}

function bringIntoSight(scroller: HTMLElement, row: Element): void {
  const frame = scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top >= frame.top + EDGE && bottom <= frame.bottom - EDGE) return;
  scroller.scrollBy({ top: top - frame.top - frame.height * AT_HEIGHT, behavior: 'instant' });
}
