import { useState } from 'react';
import { useApp } from '../../app-context.ts';
import { huntOf } from '../../state/made-once.ts';
import type { ShowStop } from '../../state/show.ts';

/** How far a hunt on the stage is: which task is shown, and whether its answer is. */
export type HuntShown = { readonly at: number; readonly isShown: boolean };

/** The hunt at the stop. `on` and `back` go a step, and give whether there was one. */
export type HuntAtStop = HuntShown & { readonly on: () => boolean; readonly back: () => boolean };

const BEGINNING: HuntShown = { at: 0, isShown: false };

/** Holds how far the hunts of a show are, each by itself; `null` at a stop that is none. */
export function useHuntStop(stop: ShowStop | undefined): HuntAtStop | null {
  const { graph } = useApp();
  const [all, setAll] = useState<ReadonlyMap<string, HuntShown>>(new Map());
  if (stop?.kind !== 'hunt') return null;
  const now = all.get(stop.key) ?? BEGINNING;
  const to = (next: HuntShown) => {
    setAll(new Map(all).set(stop.key, next));
    return true;
  };
  return {
    ...now,
    on: () => {
      const count = huntOf(graph, stop.setting).tasks.length;
      if (now.at < count && !now.isShown) return to({ at: now.at, isShown: true });
      return now.at < count - 1 && to({ at: now.at + 1, isShown: false });
    },
    // An answer that was shown too early is covered again.
    back: () => {
      if (now.isShown) return to({ at: now.at, isShown: false });
      return now.at > 0 && to({ at: now.at - 1, isShown: true });
    },
  };
}
