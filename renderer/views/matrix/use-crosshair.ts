import { type RefObject, useEffect } from 'react';
import { cellAt, keyOf } from './grid-map.ts';
import type { Grid } from './grid-model.ts';
import { keyUnder } from './reach-cell.ts';

const HEADED = 'tbody td, [data-row-head], [data-column-head]';

/**
 * Follows the pointer, and while it is away the focus: a band along the row and one along the column, their heads lit, and the cell in
 * words in the corner. It changes only transforms, colours, and the words of a corner of fixed size.
 */
export function useCrosshair(frame: RefObject<HTMLElement | null>, grid: Grid): void {
  useEffect(() => {
    const { current: page } = frame;
    // What is drawn belongs to a grid: another one begins without it.
    if (!page || grid.columns.length === 0) return;
    let shown: Element | null = null;
    const point = (at: Element | null) => {
      if (at === shown) return;
      shown = at;
      draw(page, at);
    };
    // What moves under a pointer at rest, because keys scroll or a pane opens, is not pointed at: until it moves again, the focus leads.
    let [x, y, focusLeads] = [-1, -1, false];
    const follow = (target: EventTarget | null) =>
      point(headedAt(target) ?? headedAt(document.activeElement, page));
    const onOver = ({ target }: Event) => {
      if (!focusLeads) follow(target);
    };
    const onMove = ({ target, clientX, clientY }: PointerEvent) => {
      const hasMoved = clientX !== x || clientY !== y;
      [x, y] = [clientX, clientY];
      if (!focusLeads || !hasMoved) return;
      focusLeads = false;
      follow(target);
    };
    const onLeave = () => point(headedAt(document.activeElement, page));
    const onFocus = ({ target }: Event) => {
      focusLeads = true;
      point(headedAt(target));
    };
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && page.contains(relatedTarget))) point(null);
    };
    const observer = new ResizeObserver(() => draw(page, shown));
    observer.observe(page);
    page.addEventListener('pointerover', onOver);
    page.addEventListener('pointermove', onMove, { passive: true });
    page.addEventListener('pointerleave', onLeave);
    page.addEventListener('focusin', onFocus);
    page.addEventListener('focusout', onBlur);
    return () => {
      observer.disconnect();
      page.removeEventListener('pointerover', onOver);
      page.removeEventListener('pointermove', onMove);
      page.removeEventListener('pointerleave', onLeave);
      page.removeEventListener('focusin', onFocus);
      page.removeEventListener('focusout', onBlur);
      draw(page, null);
    };
  }, [frame, grid]);
}

function headedAt(target: EventTarget | null, within?: HTMLElement): Element | null {
  if (!(target instanceof Element) || (within && !within.contains(target))) return null;
  return target.closest(HEADED);
}

function draw(page: HTMLElement, at: Element | null): void {
  const cell = at instanceof HTMLTableCellElement && at.matches('tbody td') ? at : null;
  const { row, column } = cellAt(at ? keyOfHeaded(at) : '');
  const heads = [
    ...page.querySelectorAll<HTMLElement>(`[data-row-head="${CSS.escape(row)}"]`),
    ...page.querySelectorAll<HTMLElement>(`[data-column-head="${CSS.escape(column)}"]`),
  ];
  for (const lit of page.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  for (const head of heads) head.dataset.lit = '';
  const title = heads.find((head) => head.dataset.columnHead)?.dataset.title ?? '';
  const [first, second] = page.querySelectorAll('[data-readout] > *');
  if (first) first.textContent = title;
  if (second) second.textContent = (title && cell?.dataset.words) || '';
  band(
    page.querySelector('[data-cross="row"]'),
    cell && `translateY(${cell.offsetTop}px) scaleY(${cell.offsetHeight})`,
  );
  const isInColumn = cell && title !== '';
  band(
    page.querySelector('[data-cross="column"]'),
    isInColumn ? `translateX(${cell.offsetLeft}px) scaleX(${cell.offsetWidth})` : null,
  );
}

/** A head of a row or of a column lights itself alone. */
function keyOfHeaded(at: Element): string {
  const { rowHead = '', columnHead = '' } = at instanceof HTMLElement ? at.dataset : {};
  return keyUnder(at) || keyOf({ row: rowHead, column: columnHead });
}

function band(line: HTMLElement | null, transform: string | null): void {
  if (!line) return;
  line.style.visibility = transform ? 'visible' : 'hidden';
  if (transform) line.style.transform = transform;
}
