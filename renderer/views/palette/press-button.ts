/**
 * Presses a button as Enter does, so that what it opens takes the focus at once, on its first entry. Where a program clicks, what opens waits for screen readers to be
 * done with the click, and the next keys are lost meanwhile.
 */
export function pressButton(button: HTMLElement | null | undefined): void {
  button?.focus();
  for (const kind of ['keydown', 'keyup'])
    button?.dispatchEvent(new KeyboardEvent(kind, { key: 'Enter', bubbles: true, cancelable: true }));
}

/** The longest that a command waits for a page that it opened. */
const WAITS = 3000;

/** Waits for a button of a page that is being opened; `undefined` where it does not come. */
export async function shownSoon(find: () => HTMLElement | undefined): Promise<HTMLElement | undefined> {
  const end = performance.now() + WAITS;
  while (find() === undefined && performance.now() < end) await new Promise(requestAnimationFrame);
  return find();
}
