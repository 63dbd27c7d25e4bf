import { type RefObject, useEffect } from 'react';
import { type App, useApp } from '../../app-context.ts';
import { placeIn } from '../../state/kept-place.ts';
import type { Landing } from '../../state/landing.ts';
import { focusNamed } from '../frame/kept-focus.ts';
import { unfoldTo } from './folds.ts';
import { follow } from './follow.ts';
import { blockBeside, blockOf, bringTo, topOf } from './walk.ts';

/** Where a block is brought to when it is opened: a heading near the top, anything else below what leads to it. */
const HEADING_TOP = 40;
const BLOCK_TOP = 96;
/** Headings this near above a block are shown with it, in CSS pixels. */
const NEAR = 240;
/** How many frames what had the focus has to come back. */
const RETURN_WITHIN = 30;

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
  const { spot } = app.router.visits.get();
  const kept = placeIn(app.settings.get(), app.graph.plan.meta.id);
  if (spot?.folded) app.folds.set(new Set(spot.folded));
  unfoldTo(app, at);
  const block = blockOf(scroller, at);
  if (!block) return;
  app.here.set(at);
  if (!opened && kept.at === null) {
    goOnAt(block);
    return;
  }
  // A start leads to the very line where reading stopped, Back to the very line that was left.
  const left = spot ? { at: spot.id, top: spot.top } : opened ? null : kept;
  bringTo(scroller, block, left?.at === at ? left.top : openingTop(scroller, block));
  if (!opened) {
    goOnAt(block);
    return;
  }
  block.focus({ preventScroll: true });
  if (spot?.focus) returnFocus(spot.focus, block);
  // Words that are meant are marked by themselves; a sentence once the sentences are there.
  if (!spot && sentence === undefined && words === undefined) light(block);
}

/** Going on with the text puts the focus there, but not while something else holds it, such as the entry in the rail. */
function goOnAt(block: HTMLElement): void {
  const { activeElement: held } = document;
  if (held === document.body || held?.id === 'main') block.focus({ preventScroll: true });
}

/** Gives the focus back to what had it, as soon as it is there: the panes beside the text follow a moment later. */
function returnFocus(name: string, block: HTMLElement): void {
  let left = RETURN_WITHIN;
  const look = () => {
    // Who has moved on meanwhile is not called back.
    if (document.activeElement !== block || focusNamed(document, name)) return;
    left -= 1;
    if (left > 0) requestAnimationFrame(look);
  };
  look();
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
