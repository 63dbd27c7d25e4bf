import { useEffect, useSyncExternalStore } from 'react';
import { type App, useApp, useStore } from '../../app-context.ts';
import { leastMain, type PaneShare, sharePanes } from '../../state/panes.ts';
import { interfaceScale } from '../../state/theme.ts';
import { focusIn } from './pane-cycle.ts';

/** A pane as the frame needs it. `title` is `null` where the view has no such pane. */
export type Pane = PaneShare & {
  readonly title: string | null;
  /** It lies over the text, because there is no room beside it. */
  readonly over: boolean;
  readonly toggle: () => void;
  readonly resize: (size: number) => void;
};
export type Panes = { readonly left: Pane; readonly right: Pane };

type Side = 'left' | 'right';

const RAIL = 76;

/** Shares the window out between the panes and the text, as the person set it and as far as there is room. */
export function usePanes(titles: Readonly<Record<Side, string | null>>): Panes {
  const app = useApp();
  const left = useStore(app.settings, (settings) => settings.left);
  const right = useStore(app.settings, (settings) => settings.right);
  const textSize = useStore(app.settings, (settings) => settings.textSize);
  const overlay = useStore(app.overlay);
  const width = useWindowWidth() - RAIL * interfaceScale(textSize);
  const least = leastMain(textSize);
  const shares = sharePanes(width, titles.left ? left : null, titles.right ? right : null, least);
  const pane = (side: Side): Pane => ({
    ...shares[side],
    title: titles[side],
    over: overlay === side && !shares[side].beside,
    toggle: () => {
      const isInside = hasFocus(`[data-pane="${side}"]`) || hasFocus(`[data-opens="${side}"]`);
      togglePane(app, side, shares[side], width);
      if (isInside) keepFocus(side);
    },
    resize: (size) => app.settings.set({ ...app.settings.get(), [side]: { size, folded: false } }),
  });
  const over = (overlay === 'left' || overlay === 'right') && !shares[overlay].beside ? overlay : null;
  useEffect(() => {
    const opened = over && document.querySelector<HTMLElement>(`[data-pane="${over}"]`);
    if (opened) focusIn(opened);
  }, [over]);
  return { left: pane('left'), right: pane('right') };
}

function hasFocus(selector: string): boolean {
  return document.querySelector(selector)?.contains(document.activeElement) ?? false;
}

/** The button that folded or showed a pane goes with it: the focus moves to the button that does the opposite. */
function keepFocus(side: Side): void {
  requestAnimationFrame(() => {
    const opposite = document.querySelector<HTMLElement>(
      `[data-opens="${side}"], [data-pane="${side}"] [data-folds]`,
    );
    if (document.activeElement === document.body) opposite?.focus();
  });
}

function togglePane(app: App, side: Side, share: PaneShare, width: number): void {
  const settings = app.settings.get();
  if (app.overlay.get() === side) {
    app.overlay.set('none');
    return;
  }
  const opened = { ...settings, [side]: { ...settings[side], folded: share.beside } };
  app.settings.set(opened);
  if (
    !share.beside &&
    !sharePanes(width, opened.left, opened.right, leastMain(settings.textSize))[side].beside
  )
    app.overlay.set(side);
}

function useWindowWidth(): number {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('resize', listener);
      return () => window.removeEventListener('resize', listener);
    },
    () => window.innerWidth,
  );
}
