/** Finding and walking the rows of the table in the page: the only place that knows how a row looks in the DOM. */

import { isInView } from '../read/walk.ts';

const ROW = '[data-row]:not([hidden])';

/** The row of a key, or `undefined` where it is not shown. */
export function rowOf(root: HTMLElement, key: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]:not([hidden])`) ?? undefined;
}

/** The row that an element stands in. */
export function rowAround(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(ROW) ?? undefined) : undefined;
}

/** Where a person is: the row that has the focus, where it is in sight, and otherwise the first row in sight. */
export function rowAtEye(scroller: HTMLElement): HTMLElement | undefined {
  const focused = scroller.contains(document.activeElement) ? rowAround(document.activeElement) : undefined;
  if (focused && isInView(scroller, focused)) return focused;
  return rowsIn(scroller).find((row) => isInView(scroller, row));
}

/** Moves the focus along the rows; `to` counts steps, or names an end. False where there is nothing that way. */
export function walkRows(table: HTMLElement, from: HTMLElement, to: 1 | -1 | 'first' | 'last'): boolean {
  const rows = rowsIn(table);
  const here = rows.indexOf(from);
  const next = to === 'first' ? rows[0] : to === 'last' ? rows.at(-1) : rows[here + to];
  if (!next || here + Number(to) < 0) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function rowsIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(ROW)];
}
