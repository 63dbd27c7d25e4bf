import { type RefObject, useCallback, useEffect } from 'react';
import { type App, useApp, useStore } from '../../app-context.ts';
import { actionOf } from '../frame/pressed.ts';
import { unfoldTo } from './folds.ts';
import { blockOfMark, foundFrom, foundHere, foundIn, pointAt, showMark } from './found-walk.ts';

/** Keeps the marks of a search in the text: F3 and Shift+F3 walk through them, Esc takes them away. Gives the function that takes a step. */
export function useFound(
  column: RefObject<HTMLElement | null>,
  at: string | null,
  visit: number,
): (step: 1 | -1) => void {
  const app = useApp();
  const found = useStore(app.found);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit arrives, also at the same place again.
  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller || !found || at === null) return;
    // The text hears of new marks when it is shown again, which is a moment after this.
    const frame = requestAnimationFrame(() => arriveAmong(app, scroller, at));
    return () => cancelAnimationFrame(frame);
  }, [app, column, found, at, visit]);

  const step = useCallback(
    (by: 1 | -1) => {
      const { current: scroller } = column;
      if (scroller) stepBy(app, scroller, by);
    },
    [app, column],
  );

  useEffect(() => {
    if (!found) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = actionOf('found', event, true);
      if (action !== undefined) step(action === 'next' ? 1 : -1);
      else if (event.key === 'Escape' && app.overlay.get() === 'none' && !isBusy(event.target)) clear(app);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [app, found, step]);
  return step;
}

/** Takes the marks of a search away. */
export function clear(app: App): void {
  app.found.set(null);
  app.foundStep.set(null);
}

/** Esc in a field or in something that floats belongs to it. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, [role="dialog"], [role="listbox"]') !== null;
}

function arriveAmong(app: App, scroller: HTMLElement, at: string): void {
  const marks = foundIn(scroller);
  const index = foundFrom(scroller, marks, at);
  tell(app, marks, index);
  const mark = marks[index];
  const isInBlock = mark && blockOfMark(mark)?.dataset.id === at;
  if (!isInBlock || app.router.visits.get().spot) return;
  // The block is brought to its place first; a long one may have its match further down.
  requestAnimationFrame(() => requestAnimationFrame(() => showMark(scroller, mark)));
}

function stepBy(app: App, scroller: HTMLElement, by: 1 | -1): void {
  const marks = foundIn(scroller);
  if (marks.length === 0) return;
  const index = (foundHere(marks) + by + marks.length) % marks.length;
  const mark = marks[index];
  const block = mark && blockOfMark(mark);
  if (!block) return;
  unfoldTo(app, block.dataset.id ?? '');
  tell(app, marks, index);
  block.focus({ preventScroll: true });
  showMark(scroller, mark);
}

function tell(app: App, marks: readonly HTMLElement[], index: number): void {
  pointAt(marks, index);
  app.foundStep.set({ at: Math.min(index + 1, marks.length), of: marks.length });
}
