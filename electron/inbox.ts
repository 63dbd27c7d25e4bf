import type { Subscribe } from './bridge.ts';

/** A place where values arrive, possibly before anybody listens. */
export type Inbox<Value> = { readonly put: (value: Value) => void; readonly listen: Subscribe<Value> };

/**
 * Creates an inbox. A value that arrives while nobody listens waits for the next listener; of several, only the
 * last waits, because a person who opened three links wants to stand at the third.
 */
export function createInbox<Value>(): Inbox<Value> {
  const listeners = new Set<(value: Value) => void>();
  let waiting: readonly Value[] = [];
  return {
    put: (value) => {
      if (listeners.size === 0) waiting = [value];
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
