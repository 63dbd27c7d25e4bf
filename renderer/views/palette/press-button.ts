/**
 * Presses a button as Enter does, so that what it opens takes the focus at once, on its first entry. Where a program clicks, what opens waits for screen readers to be
 * done with the click, and the next keys are lost meanwhile.
 */
export function pressButton(button: HTMLElement | null | undefined): void {
  button?.focus();
  for (const kind of ['keydown', 'keyup'])
    button?.dispatchEvent(new KeyboardEvent(kind, { key: 'Enter', bubbles: true, cancelable: true }));
}
