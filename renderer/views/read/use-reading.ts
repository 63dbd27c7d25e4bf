import { type RefObject, useEffect } from 'react';
import { pathTo } from '../../../corpus/index.ts';
import { type App, useApp } from '../../app-context.ts';
import { type Landing, leadsInto } from '../../state/landing.ts';
import { setFold } from './folds.ts';
import { blockAround, blockAtEye, blockBeside, blockOf, bringTo, isInView, topOf } from './walk.ts';

/** Where a block is brought to when it is opened: a heading near the top, anything else below what leads to it. */
const HEADING_TOP = 40;
const BLOCK_TOP = 96;
/** Headings this near above a block are shown with it, in CSS pixels. */
const NEAR = 240;
const SETTLE_AFTER = 250;

type ReadLanding = Extract<Landing, { view: 'read' }>;

/** Takes the reader to where a visit leads, and keeps track of where the reader is. */
export function useReading(
  column: RefObject<HTMLElement | null>,
  landing: ReadLanding | null,
  visit: number,
): void {
  const app = useApp();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit arrives, also at the same place again.
  useEffect(() => {
    if (column.current && landing) arrive(app, column.current, landing);
  }, [visit, app, column]);

  useEffect(() => {
    const { current: scroller } = column;
    return scroller ? follow(app, scroller) : undefined;
  }, [app, column]);
}

function arrive(app: App, scroller: HTMLElement, { at, opened, sentence, words }: ReadLanding): void {
  for (const { id } of pathTo(app.graph, at).slice(0, -1)) setFold(app.folds, id, false);
  const block = blockOf(scroller, at);
  if (!block) return;
  const { spot } = app.router.visits.get();
  app.here.set(at);
  if (!opened && app.settings.get().lastRead === null) return;
  const top = spot?.id === at ? spot.top : openingTop(scroller, block);
  bringTo(scroller, block, top);
  if (!opened) return;
  block.focus({ preventScroll: true });
  // Words that are meant are marked by themselves; a sentence once the sentences are there.
  if (!spot && sentence === undefined && words === undefined) light(block);
}

/** Lights a block for a moment. */
export function light(block: HTMLElement): void {
  block.dataset.lit = '';
  window.setTimeout(() => delete block.dataset.lit, 1600);
}

/** How far from the top a block is opened: so that the headings right above it can be read. */
function openingTop(scroller: HTMLElement, block: HTMLElement): number {
  let top = isHeading(block) ? HEADING_TOP : BLOCK_TOP;
  const own = topOf(scroller, block);
  let above = blockBeside(scroller, block.dataset.id ?? '', -1);
  while (above && isHeading(above) && own - topOf(scroller, above) < NEAR) {
    top = own - topOf(scroller, above) + HEADING_TOP;
    above = blockBeside(scroller, above.dataset.id ?? '', -1);
  }
  return top;
}

function isHeading(block: HTMLElement): boolean {
  return /^H\d$/.test(block.tagName);
}

/** Follows focus and scrolling. Where the reader stops is written into the present step of the history and kept for the next start. */
function follow(app: App, scroller: HTMLElement): () => void {
  let frame = 0;
  let timer = 0;
  const settle = () => {
    const id = app.here.get();
    const block = blockOf(scroller, id);
    const { route } = app.router.visits.get();
    if (!block || (route.kind !== 'read' && route.kind !== 'start')) return;
    // A link to a sentence or a name goes on to lead there while its block is the place.
    app.router.settle(leadsInto(app.graph, route, id) ? route : { kind: 'read', id }, {
      id,
      top: topOf(scroller, block),
    });
    const settings = app.settings.get();
    if (settings.lastRead !== id) app.settings.set({ ...settings, lastRead: id });
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
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    scroller.removeEventListener('scroll', onScroll);
    scroller.removeEventListener('focusin', onFocus);
  };
}
