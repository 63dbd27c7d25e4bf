import { type RefObject, useEffect } from 'react';
import { pathTo } from '../../../corpus/index.ts';
import { type App, useApp } from '../../app-context.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { isTyping } from '../frame/keys.ts';
import { setFold } from './folds.ts';
import { blockBeside, blockOf, bringTo, isInView } from './walk.ts';

/** The keys of reading: j and k, or Alt with the arrows, walk the blocks; [ and ] fold and open the box where the reader is; g opens the map of it. */
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
  if (event.altKey && event.key === 'ArrowDown') return walk(app, scroller, 1);
  if (event.altKey && event.key === 'ArrowUp') return walk(app, scroller, -1);
  if (event.altKey || event.ctrlKey || event.metaKey || !app.settings.get().letterKeys) return false;
  switch (event.key) {
    case 'j':
      return walk(app, scroller, 1);
    case 'k':
      return walk(app, scroller, -1);
    case 'g':
      app.router.open({ kind: 'map', id: app.here.get(), picked: NOTHING_PICKED });
      return true;
    case '[':
      return fold(app, scroller, true);
    case ']':
      return fold(app, scroller, false);
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
  const box = pathTo(app.graph, app.here.get()).findLast(({ kind }) => kind === 'box');
  if (!box) return false;
  setFold(app.folds, box.id, folded);
  blockOf(scroller, box.id)?.focus();
  return true;
}
