import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Route } from '../../state/route.ts';
import type { Spot } from '../../state/router.ts';

const SETTLE_AFTER = 200;

/** For a view in which nothing is unfolded. */
export const NOTHING_OPEN: ReadonlySet<string> = new Set();

/**
 * Keeps where a person is in a column: how far it is scrolled, which link had the focus, and what is unfolded. It is written into the
 * present step of the history, so that Back brings all of it back.
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
    if (column.current && spot) bringBack(column.current, spot);
  }, [router, column, arrival]);

  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller) return;
    const { depth } = router.visits.get();
    let last = nameOf(linksIn(scroller), document.activeElement);
    let timer = 0;
    const now = () => {
      window.clearTimeout(timer);
      // Once another place is opened the present step is no longer this one.
      if (router.visits.get().depth !== depth) return;
      router.settle(route, { id: last, top: scroller.scrollTop, open: [...open] });
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(now, SETTLE_AFTER);
    };
    const onFocus = ({ target }: FocusEvent) => {
      last = nameOf(linksIn(scroller), target);
      soon();
    };
    scroller.addEventListener('scroll', soon, { passive: true });
    scroller.addEventListener('focusin', onFocus);
    // Before a link is followed there is no time to wait.
    document.addEventListener('click', now, { capture: true });
    soon();
    return () => {
      window.clearTimeout(timer);
      scroller.removeEventListener('scroll', soon);
      scroller.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', now, { capture: true });
    };
  }, [router, column, route, open]);
}

function bringBack(scroller: HTMLElement, { id, top }: Spot): void {
  scroller.scrollTop = top;
  const [, href, before] = /^(.*) (\d+)$/.exec(id) ?? [];
  const links = linksIn(scroller).filter((link) => link.getAttribute('href') === href);
  links[Number(before)]?.focus({ preventScroll: true });
}

function linksIn(scroller: HTMLElement): readonly HTMLAnchorElement[] {
  return [...scroller.querySelectorAll<HTMLAnchorElement>('a[href]')];
}

/** A link is known by where it leads and by how many before it lead there as well. Empty for no link. */
function nameOf(links: readonly HTMLAnchorElement[], link: EventTarget | null): string {
  const index = links.indexOf(link as HTMLAnchorElement);
  const href = links[index]?.getAttribute('href');
  if (!href) return '';
  const before = links.slice(0, index).filter((one) => one.getAttribute('href') === href).length;
  return `${href} ${before}`;
}
