import type { Router } from '../../state/router.ts';

/** Knowing again what had the focus after its view has gone and come back. */

const NAMED = 'a[href], button, input, [data-key], [data-row], [data-stop], [data-part]';
const KEPT_PANES: readonly string[] = ['main', 'left', 'right'];
const KEEP_AFTER = 200;

/**
 * A name for a link, a button, a field or a row in one of the panes, by which `focusNamed` finds it again: the pane, what it is, and how many like it
 * stand before it. `null` for anything else, such as a block of the text or the bar on top.
 */
export function nameOf(element: Element): string | null {
  const pane = element.closest<HTMLElement>('[data-pane]');
  const side = pane?.dataset.pane;
  if (!pane || side === undefined || !KEPT_PANES.includes(side) || !element.matches(NAMED)) return null;
  const what = whatOf(element);
  if (what === null) return null;
  const before = alike(pane, what).indexOf(element);
  return before < 0 ? null : `${side} ${before} ${what}`;
}

/** Puts the focus back on what a name stands for. False while it is not in the page. */
export function focusNamed(page: Document, name: string): boolean {
  const [, side, before, what] = /^(\w+) (\d+) (.+)$/su.exec(name) ?? [];
  const pane = page.querySelector(`[data-pane="${CSS.escape(side ?? '')}"]`);
  const element = pane && what ? alike(pane, what)[Number(before)] : undefined;
  if (!element || !isFocusable(element)) return false;
  // The main column is brought back to where it was scrolled by its view.
  element.focus({ preventScroll: side === 'main' });
  return page.activeElement === element;
}

/**
 * Keeps the name of what has the focus in the present step of the history. What has no name in its pane, such as a block, empties it; what belongs to no pane
 * of the view, such as the bar on top or a window that floats, leaves it as it is. Returns the function that ends it.
 */
export function keepFocus(page: Document, router: Router): () => void {
  let last: Element | null = null;
  let timer = 0;
  const keep = () => {
    window.clearTimeout(timer);
    if (last?.isConnected) router.keepFocus(nameOf(last));
    last = null;
  };
  const onFocus = ({ target }: FocusEvent) => {
    const pane = target instanceof Element ? target.closest<HTMLElement>('[data-pane]') : null;
    if (!(target instanceof Element) || !KEPT_PANES.includes(pane?.dataset.pane ?? '')) return;
    last = target;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, KEEP_AFTER);
  };
  page.addEventListener('focusin', onFocus);
  window.addEventListener('pagehide', keep);
  const stay = router.onLeave(keep);
  return () => {
    window.clearTimeout(timer);
    page.removeEventListener('focusin', onFocus);
    window.removeEventListener('pagehide', keep);
    stay();
  };
}

/** Whether an element can be given the focus: one of HTML or, in a picture, of SVG. */
export function isFocusable(element: Element): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** The text is in the page also while another view is shown: only what can be seen counts. */
function alike(pane: Element, what: string): readonly Element[] {
  const named = [...pane.querySelectorAll(NAMED)].filter((element) => whatOf(element) === what);
  return named.filter((element) => element.checkVisibility());
}

function whatOf(element: Element): string | null {
  const { key, row, stop, part } =
    element instanceof HTMLElement || element instanceof SVGElement ? element.dataset : {};
  return (
    element.getAttribute('href') ??
    key ??
    row ??
    stop ??
    part ??
    element.getAttribute('aria-label') ??
    ((element.closest('label') ?? element).textContent?.slice(0, 60) || null)
  );
}
