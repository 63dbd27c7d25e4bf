import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Route } from '../../state/route.ts';
import { settling } from '../../state/settling.ts';
import { bringTo, topOf } from '../read/walk.ts';
import { rowAtEye, rowOf } from './walk-rows.ts';

/** Keeps at which row of the table a person is and how far below the top it stands, in the present step of the history, so that Back leads to the same row in the same place. */
export function useKeptRow(column: RefObject<HTMLElement | null>, route: Route): void {
  const { router } = useApp();
  const visit = useStore(router.visits, ({ count }) => count);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit comes back, also from one list to another.
  useLayoutEffect(() => {
    const { spot } = router.visits.get();
    const row = column.current && spot ? rowOf(column.current, spot.id) : undefined;
    if (!column.current || !spot || !row) return;
    row.focus({ preventScroll: true });
    bringTo(column.current, row, spot.top);
  }, [router, column, visit]);

  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller) return;
    const { soon, now, end } = settling(router, () => {
      const row = rowAtEye(scroller);
      router.settle(route, row ? { id: row.dataset.row ?? '', top: topOf(scroller, row) } : null);
    });
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href]')) now();
    };
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter' && target instanceof Element && target.matches('[data-row]')) now();
    };
    scroller.addEventListener('scroll', soon, { passive: true });
    scroller.addEventListener('focusin', soon);
    document.addEventListener('click', onClick, { capture: true });
    document.addEventListener('keydown', onKey, { capture: true });
    soon();
    return () => {
      end();
      scroller.removeEventListener('scroll', soon);
      scroller.removeEventListener('focusin', soon);
      document.removeEventListener('click', onClick, { capture: true });
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [router, column, route]);
}
