/** Where the focus was in each pane, so that F6 comes back to it. */
const lastIn = new WeakMap<Element, HTMLElement>();

const FOCUSABLE = 'a[href], button:not([disabled]), input, [tabindex="0"]';

/** Remembers the focus in a pane. To be called on every `focusin` of the window. */
export function rememberFocus(event: FocusEvent): void {
  const { target } = event;
  const pane = target instanceof HTMLElement ? target.closest('[data-pane]') : null;
  if (pane && target instanceof HTMLElement) lastIn.set(pane, target);
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

/** Puts the focus into a pane: where it was, where the reader is, or on the first thing that takes it. */
export function focusIn(pane: HTMLElement): void {
  const last = lastIn.get(pane);
  const kept = last?.isConnected && last.checkVisibility() ? last : undefined;
  // The text is in the page also while another view is shown; it takes no focus then.
  const here = [...pane.querySelectorAll<HTMLElement>('[data-here]')].find((one) => one.checkVisibility());
  const first = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => one.checkVisibility());
  (here ?? kept ?? first ?? pane).focus({ preventScroll: here !== undefined });
}
