/** A value that can be read, set and watched. Setting the same value again tells nobody. */
export type Store<T> = {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Calls back after every change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A value that can be read and watched, and that somebody else sets. */
export type Watched<T> = Pick<Store<T>, 'get' | 'subscribe'>;

/** Makes a store that holds `initial`. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
