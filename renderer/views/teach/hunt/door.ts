import type { HuntPlay } from '../../../state/hunt-play.ts';
import { createStore, type Store } from '../../../state/store.ts';

/** The door to the scavenger hunt, which is fetched when there is one. */
export type HuntDoor = {
  /** Whether there is a hunt, going on or ended, also one that was kept over a reload and is not read yet. */
  readonly isThere: Store<boolean>;
  /** The hunt; `null` where there is none, or before it was read. */
  readonly play: Store<HuntPlay | null>;
};

/** Where a hunt is kept while the window is open, so that a reload does not end it. Its absence says that there is none. */
export const HUNT_KEPT = 'remit-hunt';

/** Makes the door of a window. What was kept is not read before it is asked for. */
export function createHuntDoor(window: Window): HuntDoor {
  return { isThere: createStore(isKept(window)), play: createStore<HuntPlay | null>(null) };
}

function isKept(window: Window): boolean {
  try {
    return window.sessionStorage.getItem(HUNT_KEPT) !== null;
  } catch {
    return false;
  }
}
