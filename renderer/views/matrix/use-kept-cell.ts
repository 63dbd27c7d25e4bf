import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp } from '../../app-context.ts';
import type { CellPick } from '../../state/matrix-picks.ts';
import type { Picked } from '../../state/picked.ts';
import { cellAt, keyOf } from './grid-map.ts';
import { focusCell, keyUnder } from './reach-cell.ts';

const SETTLE_AFTER = 200;

/** Keeps how far the matrix is scrolled and which of its cells had the focus in the present step of the history, so that Back brings both back. */
export function useKeptCell(
  scroller: RefObject<HTMLElement | null>,
  picked: Picked,
  open: CellPick | null,
): void {
  const { router } = useApp();

  useLayoutEffect(() => {
    const { spot } = router.visits.get();
    if (!scroller.current || !spot) return;
    if (spot.id) focusCell(scroller.current, cellAt(spot.id));
    scroller.current.scrollTop = spot.top;
  }, [router, scroller]);

  useEffect(() => {
    const { current: page } = scroller;
    if (!page) return;
    const { depth } = router.visits.get();
    let last = document.activeElement ? keyUnder(document.activeElement) : '';
    let timer = 0;
    const now = () => {
      window.clearTimeout(timer);
      // Once another place is opened the present step is no longer this one.
      const { depth: at, route } = router.visits.get();
      if (at !== depth || route.kind !== 'matrix') return;
      router.settle(route, { id: last || (open ? keyOf(open) : ''), top: page.scrollTop });
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(now, SETTLE_AFTER);
    };
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? keyUnder(target) : '';
      soon();
    };
    page.addEventListener('scroll', soon, { passive: true });
    page.addEventListener('focusin', onFocus);
    // Before a link is followed there is no time to wait.
    document.addEventListener('click', now, { capture: true });
    if (picked) soon();
    return () => {
      window.clearTimeout(timer);
      page.removeEventListener('scroll', soon);
      page.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', now, { capture: true });
    };
  }, [router, scroller, picked, open]);
}
