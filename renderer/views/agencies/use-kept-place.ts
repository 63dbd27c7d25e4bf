import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Route } from '../../state/route.ts';

const SETTLE_AFTER = 200;

/** For a view in which nothing is unfolded. */
export const NOTHING_OPEN: ReadonlySet<string> = new Set();

/**
 * Keeps where a person is in a column: how far it is scrolled, and what is unfolded. It is written into the present step of the history, so that Back brings all of it
 * back; the window gives the focus back.
 */
export function useKeptPlace(
  column: RefObject<HTMLElement | null>,
  route: Route,
  open: ReadonlySet<string>,
): void {
  const { router } = useApp();
  const arrival = useStore(router.visits, ({ count }) => count);

  // biome-ignore lint/correctness/useExhaustiveDependencies: Back to the same page with other filters is an arrival as well.
  useLayoutEffect(() => {
    const { spot } = router.visits.get();
    if (column.current && spot) bringBack(column.current, spot.top);
  }, [router, column, arrival]);

  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller) return;
    const { depth } = router.visits.get();
    let timer = 0;
    const now = () => {
      window.clearTimeout(timer);
      // Once another place is opened the present step is no longer this one.
      if (router.visits.get().depth !== depth) return;
      router.settle(route, { id: '', top: scroller.scrollTop, open: [...open] });
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(now, SETTLE_AFTER);
    };
    scroller.addEventListener('scroll', soon, { passive: true });
    // Before a link is followed there is no time to wait.
    document.addEventListener('click', now, { capture: true });
    soon();
    return () => {
      window.clearTimeout(timer);
      scroller.removeEventListener('scroll', soon);
      document.removeEventListener('click', now, { capture: true });
    };
  }, [router, column, route, open]);
}

/** Scrolls back, and again while what is scrolled still grows: a picture is drawn when its room is known. */
function bringBack(scroller: HTMLElement, top: number, tries = 8): void {
  scroller.scrollTop = top;
  if (tries > 0 && scroller.scrollTop < top - 1)
    requestAnimationFrame(() => bringBack(scroller, top, tries - 1));
}
