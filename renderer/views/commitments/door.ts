import type { Graph, PackedCommitments } from '../../../corpus/index.ts';
import { createStore, type Store } from '../../state/store.ts';
import type { Whole } from './whole.ts';

/** The door to the commitments, which come after the text: who only reads does not wait for them. */
export type CommitmentsDoor = {
  /** `null` until they are loaded. */
  readonly whole: Store<Whole | null>;
  /** Loads them and makes the graph that has them, once, however often it is asked. Rejects where they cannot be fetched; the next time tries again. */
  readonly prepare: () => Promise<Whole>;
};

/** Makes the door of a plan, with the commitments of its pack, or `null` for those that Remit came with. Nothing is loaded until `prepare` is asked. */
export function createCommitmentsDoor(graph: Graph, packed: PackedCommitments | null): CommitmentsDoor {
  const whole = createStore<Whole | null>(null);
  let coming: Promise<Whole> | undefined;
  const load = async () => {
    const { wholeOf } = await import('./whole.ts');
    const made = wholeOf(graph, packed);
    whole.set(made);
    return made;
  };
  return {
    whole,
    prepare: () => {
      coming ??= load().catch((error: unknown) => {
        coming = undefined;
        throw error;
      });
      return coming;
    },
  };
}
