import { createStore, type Watched } from './store.ts';

/** A part of the program that is fetched apart from the rest: while nobody waits, or when it is first needed. */
export type Chunk<M> = {
  /** What is in it; `null` until it is there. */
  readonly parts: Watched<M | null>;
  /** Fetches it, once, however often it is asked. Rejects where it cannot be fetched; the next time tries again. */
  readonly prepare: () => Promise<M>;
};

/** Makes the door to a chunk. Nothing is fetched until it is asked for. */
export function createChunk<M>(load: () => Promise<M>): Chunk<M> {
  const parts = createStore<M | null>(null);
  let coming: Promise<M> | undefined;
  const bring = async () => {
    try {
      const there = await load();
      parts.set(there);
      return there;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  return {
    parts,
    prepare: () => {
      coming ??= bring();
      return coming;
    },
  };
}
