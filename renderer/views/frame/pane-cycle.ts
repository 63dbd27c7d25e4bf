import { isFocusable } from './kept-focus.ts';

/** Where the focus was in each pane, so that F6 comes back to it. */
const lastIn = new WeakMap<Element, HTMLElement | SVGElement>();

const FOCUSABLE = 'a[href], button:not([disabled]), input, [tabindex="0"]';
/** The current entry of a pane, by how surely it is one. The text is in the page also while another view is shown; it takes no focus then. */
const CURRENT: readonly string[] = ['[data-here]', '[data-arrival]', 'a[aria-current]', '[aria-current]'];
/** What Tab comes to in a list, a grid or a picture that is one stop, and in what is around a field. */
const STOP = '[tabindex="0"], input:not([tabindex="-1"])';
/** What is about the pane and not about what it shows: the buttons in its head, and the edge that sets its width. */
const BESIDE = '[data-about-pane]';

/** Remembers the focus in a pane. To be called on every `focusin` of the window. */
export function rememberFocus(event: FocusEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || !isFocusable(target)) return;
  const pane = target.closest('[data-pane]');
  if (pane) lastIn.set(pane, target);
}

/** Moves the focus to the next or previous pane that can be seen. */
export function nextPane(page: Document, step: 1 | -1): boolean {
  const panes = [...page.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
  const from = panes.findIndex((pane) => pane.contains(page.activeElement));
  const start =
    from < 0 ? (step === 1 ? panes.findIndex((pane) => pane.dataset.pane === 'main') - 1 : 0) : from;
  const next = panes[(start + step + panes.length) % panes.length];
  if (!next) return false;
  focusIn(next);
  return true;
}

/**
 * Puts the focus into a pane: on its current entry (the passage where the reader is, the row of it in the contents, the body that is shown, the row that is selected), where it has one;
 * otherwise where it was, and otherwise on its title or on the first thing that is about what it shows.
 */
export function focusIn(pane: HTMLElement): void {
  const last = lastIn.get(pane);
  const kept = last?.isConnected && last.checkVisibility() && !last.closest(BESIDE) ? last : undefined;
  const first = [...pane.querySelectorAll(FOCUSABLE)].find(
    (one) => one.checkVisibility() && !one.closest(BESIDE),
  );
  const title = pane.querySelector('h1[tabindex="-1"]:not([data-id])');
  const next = currentIn(pane) ?? kept ?? title ?? first;
  const home = next && isFocusable(next) ? next : pane;
  // The passage where the reader is stays where they read it.
  home.focus({ preventScroll: home.matches('[data-here]') });
}

/** What `data-arrival` stands at, or in a list, a grid or a picture that has it, the part of it that Tab comes to. */
export function stopAt(arrival: Element): Element | null {
  return arrival.matches('a[href], button, input, [tabindex]') ? arrival : arrival.querySelector(STOP);
}

function currentIn(pane: HTMLElement): Element | undefined {
  // The line on top says where one is as well, but one goes there for something else.
  if (pane.dataset.pane === 'top') return undefined;
  const found = CURRENT.flatMap((what) => [...pane.querySelectorAll(what)]);
  return found.flatMap((one) => stopAt(one) ?? []).find((one) => one.checkVisibility());
}
