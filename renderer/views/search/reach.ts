/** Finding the results in the page: the only place that knows how a result looks in the DOM. */

const RESULT = '[data-result]';

/** Puts the focus on the result where the person was, or on the first one. False where there is none. */
export function focusResults(): boolean {
  const result =
    document.querySelector<HTMLElement>(`${RESULT}[tabindex="0"]`) ??
    document.querySelector<HTMLElement>(RESULT);
  result?.focus();
  return result !== null;
}

/** The id of the result that an element stands in. */
export function resultAround(target: EventTarget | null): string | undefined {
  const whole = target instanceof Element ? target.closest<HTMLElement>('[data-hit]') : null;
  return whole?.dataset.hit;
}

/** Moves the focus along the results; `to` counts steps, or names an end. False where there is nothing that way. */
export function walkResults(list: HTMLElement, to: 1 | -1 | 'first' | 'last'): boolean {
  const results = [...list.querySelectorAll<HTMLElement>(RESULT)].filter(
    (result) => !result.closest('[hidden]'),
  );
  const here = results.findIndex((result) => result.matches(':focus'));
  const next = to === 'first' ? results[0] : to === 'last' ? results.at(-1) : results[here + to];
  if (!next || here + Number(to) < 0) return false;
  next.focus({ preventScroll: true });
  next.closest('[data-hit]')?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** How far below the top of the column a result stands. */
export function topOfResult(scroller: HTMLElement, id: string): number | undefined {
  const result = scroller.querySelector(`[data-hit="${CSS.escape(id)}"]`);
  if (!result) return undefined;
  return Math.round(result.getBoundingClientRect().top - scroller.getBoundingClientRect().top);
}

/**
 * Brings a result back to where it stood, with the focus on it; without one, by an empty id, the list to how far it was scrolled. Twice: what comes into view for
 * the first time may change its height.
 */
export function returnTo(
  scroller: HTMLElement,
  { id, top }: { readonly id: string; readonly top: number },
): void {
  const bring = () =>
    id === ''
      ? scroller.scrollTo({ top, behavior: 'instant' })
      : scroller.scrollBy({ top: (topOfResult(scroller, id) ?? top) - top, behavior: 'instant' });
  scroller
    .querySelector<HTMLElement>(`[data-hit="${CSS.escape(id)}"] ${RESULT}`)
    ?.focus({ preventScroll: true });
  bring();
  requestAnimationFrame(bring);
}
