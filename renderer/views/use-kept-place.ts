import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp, useStore } from '../app-context.ts';
import type { Route } from '../state/route.ts';
import { settling } from '../state/settling.ts';

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
    const { soon, now, end } = settling(router, () =>
      router.settle(route, { id: '', top: scroller.scrollTop, open: [...open] }),
    );
    scroller.addEventListener('scroll', soon, { passive: true });
    // Before a link is followed there is no time to wait.
    document.addEventListener('click', now, { capture: true });
    soon();
    return () => {
      end();
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
