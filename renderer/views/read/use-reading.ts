import { type RefObject, useEffect } from 'react';
import { type App, useApp } from '../../app-context.ts';
import { placeIn } from '../../state/kept-place.ts';
import type { Landing } from '../../state/landing.ts';
import { unfoldTo } from './folds.ts';
import { follow } from './follow.ts';
import { blockBeside, blockOf, bringTo, topOf } from './walk.ts';

/** Where a block is brought to when it is opened: a heading near the top, anything else below what leads to it. */
const HEADING_TOP = 40;
const BLOCK_TOP = 96;
/** Headings this near above a block are shown with it, in CSS pixels. */
const NEAR = 240;

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
  const { spot, count } = app.router.visits.get();
  const kept = placeIn(app.settings.get(), app.graph.plan.meta.id);
  if (spot?.folded) app.folds.set(new Set(spot.folded));
  unfoldTo(app, at);
  const block = blockOf(scroller, at);
  if (!block) return;
  app.here.set(at);
  // A start leads to the very line where reading stopped, Back to the very line that was left.
  const left = spot ? { at: spot.id, top: spot.top } : opened ? null : kept;
  if (opened || kept.at !== null)
    bringTo(scroller, block, left?.at === at ? left.top : openingTop(scroller, block));
  // Who starts Remit has asked for no place yet; who comes to the text from a view goes on in it.
  if (opened || count > 1) block.focus({ preventScroll: true });
  if (!opened) return;
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
