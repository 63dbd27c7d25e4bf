import type { Landing } from '../../state/landing.ts';
import { focusNamed, isFocusable } from './kept-focus.ts';
import { stopAt } from './pane-cycle.ts';
import { GO_TO_FIELD } from './use-frame-keys.ts';

/**
 * Where the focus goes when a view is opened. This is the rule for all of them:
 *
 * 1. Back, Forward and a reload give it back to what had it, by its name (`keepFocus`).
 * 2. What is opened takes it, so that the next key press works there: the passage where the reader is, and in other views what has `data-arrival`: the current
 *    row of a list, the part of a grid or a picture at which the arrows begin, or the field to type into. In a view without one the title takes it.
 * 3. It stays where it is while something else of the same view is shown, and in the field of *Search*, where one goes on typing.
 *
 * A view that is fetched, or waits for its data, takes it when it is there; who has pressed a key meanwhile is left alone.
 */

const WAITS = 3000;

/** What of a window counts as another thing that is opened: the view, with the body or the place that it is about. */
export function subjectOf(landing: Landing): string {
  if (landing.view === 'agencies') return `agencies ${landing.body}`;
  if (landing.view === 'lesson') return `lesson ${landing.id}`;
  return landing.view === 'map' ? `map ${landing.at}` : landing.view;
}

type Arrival = {
  readonly page: Document;
  readonly landing: Landing;
  /** What had the focus when the step was left; `null` in a new one. */
  readonly focus: string | null;
  readonly isReturn: boolean;
  /** Whether another view, body or place is opened than was shown before. */
  readonly isOther: boolean;
  /** Told the title of the view when something in it takes the focus and not the title, which would be read out by itself. */
  readonly onArrived: (title: string) => void;
};

/** Gives the focus to what was opened, at once or as soon as it is there. Returns the function that ends the waiting. */
export function takeFocus(arrival: Arrival): () => void {
  const { page, landing, focus, isReturn, isOther, onArrived } = arrival;
  const isInField = page.activeElement?.id === GO_TO_FIELD;
  const isFree = isNowhere(page) || (isInField && landing.view !== 'search');
  // The text takes the focus by itself, and so does what a view brings back.
  const stays = landing.view === 'read' || (!isFree && (isReturn || !isOther || isInField));
  if (focus === null && stays) return () => undefined;
  const take = (): boolean => {
    if (focus !== null) return focusNamed(page, focus);
    const stop = arrivalIn(page, landing);
    // What one comes back to is scrolled as it was left.
    stop?.focus({ preventScroll: isReturn });
    if (stop) onArrived(titleIn(page)?.textContent ?? '');
    return stop !== undefined;
  };
  if (take()) return () => undefined;
  let held = focus === null || isNowhere(page) ? focusTitle(page, isReturn) : page.activeElement;
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  const look = () => {
    // Who has moved on meanwhile is not called back.
    if (signal.aborted || (page.activeElement !== held && !isNowhere(page)) || take()) return end();
    if (isNowhere(page)) held = focusTitle(page, isReturn);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  for (const kind of ['keydown', 'pointerdown'] as const)
    window.addEventListener(kind, end, { capture: true, signal });
  const timer = window.setTimeout(end, WAITS);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return end;
}

/** What the first key press in a view is for; `undefined` while it is not there. */
function arrivalIn(page: Document, landing: Landing): HTMLElement | SVGElement | undefined {
  const marked = [...page.querySelectorAll('[data-pane] [data-arrival]')];
  const stops = marked.flatMap((one) => stopAt(one) ?? []).filter(isFocusable);
  const field =
    landing.view === 'search' && landing.ask.query === '' ? page.getElementById(GO_TO_FIELD) : null;
  return stops.find((one) => one.checkVisibility()) ?? field ?? undefined;
}

/** Gives the focus to the title of what is shown, or to the main column where there is none yet. */
function focusTitle(page: Document, preventScroll: boolean): Element | null {
  (titleIn(page) ?? page.getElementById('main'))?.focus({ preventScroll });
  return page.activeElement;
}

function titleIn(page: Document): HTMLElement | undefined {
  const titles = [...page.querySelectorAll<HTMLElement>('main h1[tabindex="-1"]:not([data-id])')];
  return titles.find((one) => one.checkVisibility());
}

function isNowhere(page: Document): boolean {
  return page.activeElement === null || page.activeElement === page.body || page.activeElement.id === 'main';
}
