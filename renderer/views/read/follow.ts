import type { App } from '../../app-context.ts';
import { placeIn, withPlace } from '../../state/kept-place.ts';
import { leadsInto } from '../../state/landing.ts';
import { blockAround, blockAtEye, blockOf, blocksInSight, isInView, topOf } from './walk.ts';

const SETTLE_AFTER = 250;

/**
 * Follows focus and scrolling in the text. Where the reader stops and what is folded is written into the present step
 * of the history, and where reading stops is kept for the next start. Returns the function that ends it.
 */
export function follow(app: App, scroller: HTMLElement): () => void {
  let frame = 0;
  let timer = 0;
  const settle = () => {
    window.clearTimeout(timer);
    timer = 0;
    settleAt(app, scroller);
  };
  const settleSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLE_AFTER);
  };
  const onScroll = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const block = blockOf(scroller, app.here.get());
      const atEye = block && isInView(scroller, block) ? undefined : blockAtEye(scroller);
      if (atEye?.dataset.id) app.here.set(atEye.dataset.id);
    });
    settleSoon();
  };
  const onFocus = (event: FocusEvent) => {
    const id = blockAround(event.target)?.dataset.id;
    if (!id) return;
    app.here.set(id);
    settleSoon();
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  scroller.addEventListener('focusin', onFocus);
  window.addEventListener('pagehide', settle, { capture: true });
  const forget = app.folds.subscribe(settleSoon);
  const stay = app.router.onLeave(settle);
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    scroller.removeEventListener('scroll', onScroll);
    scroller.removeEventListener('focusin', onFocus);
    window.removeEventListener('pagehide', settle, { capture: true });
    forget();
    stay();
  };
}

function settleAt({ graph, router, settings, here, folds, seen }: App, scroller: HTMLElement): void {
  const id = here.get();
  const block = blockOf(scroller, id);
  const { route } = router.visits.get();
  if (!block || (route.kind !== 'read' && route.kind !== 'resume')) return;
  const top = topOf(scroller, block);
  // A link to a sentence or a name goes on to lead there while its block is the place.
  router.settle(leadsInto(graph, route, id) ? route : { kind: 'read', id }, {
    id,
    top,
    folded: [...folds.get()],
  });
  const plan = graph.plan.meta.id;
  const kept = placeIn(settings.get(), plan);
  if (kept.at !== id || kept.top !== top)
    settings.set(withPlace(settings.get(), plan, { at: id, top, when: Date.now() }));
  const inSight = blocksInSight(scroller).filter((one) => !seen.get().has(one));
  if (inSight.length > 0) seen.set(new Set([...seen.get(), ...inSight]));
}
