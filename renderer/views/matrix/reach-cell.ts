import type { CellPick } from '../../state/matrix-picks.ts';
import { keyOf } from './grid-map.ts';

/** The key of the cell that an element is or stands in; empty outside the cells. */
export function keyUnder(element: Element): string {
  return element.closest<HTMLElement>('[data-at]')?.dataset.at ?? '';
}

/** Puts the focus on a cell and brings it out from under the heads. `false` when there is no such cell. */
export function focusCell(within: ParentNode, cell: CellPick): boolean {
  const found = within.querySelector<HTMLElement>(`[data-at="${CSS.escape(keyOf(cell))}"]`);
  if (!found) return false;
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

/** How many rows the window of the grid shows: a page for Page Up and Page Down. */
export function pageOf(table: HTMLElement): number {
  const scroller = table.closest<HTMLElement>('[data-scrolls]');
  const row = table.querySelector<HTMLElement>('tbody tr:last-child');
  if (!scroller || !row) return 10;
  const heads = [...table.querySelectorAll<HTMLElement>('thead, tfoot')].reduce(
    (sum, part) => sum + part.offsetHeight,
    0,
  );
  return Math.max(1, Math.floor((scroller.clientHeight - heads) / Math.max(1, row.offsetHeight)) - 1);
}
