import { type RefObject, useEffect } from 'react';
import { type App, useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';
import { foldAll, foldPart, partToFold, partToOpen } from './folds.ts';
import { blockBeside, blockOf, bringTo, isInView } from './walk.ts';

/** The keys of reading: j and k, or Alt with the arrows, walk the blocks; [ and ] fold and open the box, section or chapter where the reader is, with Shift all of them. */
export function useReadKeys(column: RefObject<HTMLElement | null>): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { current: scroller } = column;
      if (!scroller || event.defaultPrevented || isTyping(event.target)) return;
      const away = document.activeElement !== document.body && !scroller.contains(document.activeElement);
      if (!away && act(app, scroller, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [app, column]);
}

function act(app: App, scroller: HTMLElement, event: KeyboardEvent): boolean {
  switch (actionOf('text', event, app.settings.get().letterKeys)) {
    case 'next':
      return walk(app, scroller, 1);
    case 'previous':
      return walk(app, scroller, -1);
    case 'fold-part':
      return fold(app, scroller, true);
    case 'open-part':
      return fold(app, scroller, false);
    case 'fold-all':
      return foldEvery(app, scroller, true);
    case 'open-all':
      return foldEvery(app, scroller, false);
    default:
      return false;
  }
}

function walk(app: App, scroller: HTMLElement, step: 1 | -1): boolean {
  const next = blockBeside(scroller, app.here.get(), step);
  if (!next) return true;
  next.focus({ preventScroll: true });
  if (isInView(scroller, next)) next.scrollIntoView({ block: 'nearest' });
  else bringTo(scroller, next, 96);
  return true;
}

function fold(app: App, scroller: HTMLElement, folded: boolean): boolean {
  const part = (folded ? partToFold : partToOpen)(app.graph, app.folds.get(), app.here.get());
  if (!part) return false;
  foldPart(app, part.id, folded);
  stand(scroller, part.id);
  return true;
}

function foldEvery(app: App, scroller: HTMLElement, folded: boolean): boolean {
  foldAll(app, folded);
  stand(scroller, app.here.get());
  return true;
}

/** Puts the focus on a block, and the block into sight once what was folded or opened has its new height. */
function stand(scroller: HTMLElement, id: string): void {
  const block = blockOf(scroller, id);
  block?.focus({ preventScroll: true });
  requestAnimationFrame(() => {
    if (block && !isInView(scroller, block)) bringTo(scroller, block, 96);
  });
}
