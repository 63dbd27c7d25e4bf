/** Knowing again what had the focus after its view has gone and come back. */

const NAMED = 'a[href], button, [data-key]';

/**
 * A name for a link, a button or a row in one of the panes, by which `focusNamed` finds it again: the pane, what it is, and how many like it
 * stand before it. `null` for anything else, such as a block of the text or the bar on top.
 */
export function nameOfFocus(page: Document): string | null {
  const { activeElement: element } = page;
  const pane = element?.closest<HTMLElement>('[data-pane]');
  const side = pane?.dataset.pane;
  if (!element || !pane || (side !== 'main' && side !== 'left' && side !== 'right')) return null;
  const what = whatOf(element);
  if (what === null || !element.matches(NAMED)) return null;
  const before = alike(pane, what).indexOf(element);
  return before < 0 ? null : `${side} ${before} ${what}`;
}

/** Puts the focus back on what a name stands for. False while it is not in the page. */
export function focusNamed(page: Document, name: string): boolean {
  const [, side, before, what] = /^(\w+) (\d+) (.+)$/su.exec(name) ?? [];
  const pane = page.querySelector(`[data-pane="${CSS.escape(side ?? '')}"]`);
  const element = pane && what ? alike(pane, what)[Number(before)] : undefined;
  if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
  element.focus({ preventScroll: true });
  return page.activeElement === element;
}

function alike(pane: Element, what: string): readonly Element[] {
  return [...pane.querySelectorAll(NAMED)].filter((element) => whatOf(element) === what);
}

function whatOf(element: Element): string | null {
  return (
    element.getAttribute('href') ??
    element.getAttribute('data-key') ??
    element.getAttribute('aria-label') ??
    element.textContent?.slice(0, 60) ??
    null
  );
}
