import type { Subscribe } from './bridge.ts';

/** A place where values arrive, possibly before anybody listens. */
export type Inbox<Value> = { readonly put: (value: Value) => void; readonly listen: Subscribe<Value> };

/** The most files that wait to be opened, and that are taken from one start. */
export const MOST_OPENED = 10;

/**
 * Creates an inbox. A value that arrives while nobody listens waits for the next listener. Of several only the last `most` wait; only one by
 * default, because a person who opened three links wants to stand at the third.
 */
export function createInbox<Value>(most = 1): Inbox<Value> {
  const listeners = new Set<(value: Value) => void>();
  let waiting: readonly Value[] = [];
  return {
    put: (value) => {
      if (listeners.size === 0) waiting = [...waiting, value].slice(-most);
      for (const listener of listeners) listener(value);
    },
    listen: (listener) => {
      listeners.add(listener);
      const arrived = waiting;
      waiting = [];
      for (const value of arrived) listener(value);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
