import { useEffect } from 'react';
import type { HuntSetting, HuntTask } from '../../../../corpus/index.ts';
import { type App, useApp, useStore } from '../../../app-context.ts';
import { NOTHING_ASKED } from '../../../state/ask.ts';
import { readHunt, writeHunt } from '../../../state/hunt-kept.ts';
import { pickHunt, pickTimer } from '../../../state/hunt-picks.ts';
import { endHunt, type HuntPlay, startHunt } from '../../../state/hunt-play.ts';
import { HUNT_KEPT } from './door.ts';

/** Sets how far the hunt is, and keeps it. */
export function playOn({ hunt, graph }: App, play: HuntPlay): void {
  hunt.play.set(play);
  hunt.isThere.set(true);
  try {
    window.sessionStorage.setItem(HUNT_KEPT, writeHunt(graph.plan.meta.id, play));
  } catch {
    // Without storage a reload ends the hunt; nothing else is lost.
  }
}

/** Begins a hunt and leads to the search, where the first place can be looked for. */
export function beginHunt(
  app: App,
  setting: HuntSetting,
  tasks: readonly HuntTask[],
  hasTimer: boolean,
): void {
  playOn(app, startHunt(setting, tasks.length, hasTimer, Date.now()));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  app.router.open({ kind: 'search', ask: NOTHING_ASKED });
}

/** Ends the hunt and shows what was found. */
export function finishHunt(app: App, play: HuntPlay): void {
  const ended = endHunt(play, Date.now());
  playOn(app, ended);
  app.router.open({ kind: 'hunt', picked: pickTimer(pickHunt(ended.setting), ended.hasTimer) });
}

/** The hunt; one that was kept is read when it is first asked for. */
export function useHuntPlay(): HuntPlay | null {
  const app = useApp();
  const { play, isThere } = app.hunt;
  useEffect(() => {
    if (play.get() || !isThere.get()) return;
    const kept = readHunt(app.graph.plan.meta.id, keptText());
    if (kept) play.set(kept);
    else isThere.set(false);
  }, [app, play, isThere]);
  return useStore(play);
}

function keptText(): string | null {
  try {
    return window.sessionStorage.getItem(HUNT_KEPT);
  } catch {
    return null;
  }
}
