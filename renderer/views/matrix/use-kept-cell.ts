import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp } from '../../app-context.ts';
import type { CellPick } from '../../state/matrix-picks.ts';
import type { Picked } from '../../state/picked.ts';
import { settling } from '../../state/settling.ts';
import { cellAt, keyOf } from './grid-map.ts';
import { focusCell, keyUnder } from './reach-cell.ts';

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
    let last = document.activeElement ? keyUnder(document.activeElement) : '';
    const { soon, now, end } = settling(router, () => {
      const { route } = router.visits.get();
      if (route.kind === 'matrix')
        router.settle(route, { id: last || (open ? keyOf(open) : ''), top: page.scrollTop });
    });
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
      end();
      page.removeEventListener('scroll', soon);
      page.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', now, { capture: true });
    };
  }, [router, scroller, picked, open]);
}
