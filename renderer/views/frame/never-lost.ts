import { focusIn } from './pane-cycle.ts';

/** What took the focus away is done by then: a list is drawn again, a window that floats is gone and has given the focus back. */
const LOOK_AFTER = 120;

/**
 * Sees that the focus is never lost. When what had it is gone from the page (its row was deleted, its button has done its work), the pane in which it last was takes it, on its current
 * entry. What knows better where it belongs gives it there itself; this is for what nobody thought of. Returns the function that ends it.
 */
export function watchFocus(page: Document): () => void {
  let last: Element | null = null;
  let pane: HTMLElement | null = null;
  let timer = 0;
  const look = () => {
    const isLost = page.activeElement === null || page.activeElement === page.body;
    if (!isLost || !last || (last.isConnected && last.checkVisibility())) return;
    const home = pane?.isConnected && pane.checkVisibility() ? pane : page.getElementById('main');
    if (home) focusIn(home);
  };
  const lookSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, LOOK_AFTER);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    pane = target.closest<HTMLElement>('[data-pane="main"], [data-pane="left"], [data-pane="right"]') ?? pane;
  };
  const kinds = ['focusout', 'keyup', 'click'] as const;
  page.addEventListener('focusin', onFocus);
  for (const kind of kinds) page.addEventListener(kind, lookSoon);
  return () => {
    window.clearTimeout(timer);
    page.removeEventListener('focusin', onFocus);
    for (const kind of kinds) page.removeEventListener(kind, lookSoon);
  };
}
