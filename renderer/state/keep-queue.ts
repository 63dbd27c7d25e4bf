import type { Keeper, KeptRecord } from '../keeper.ts';
import { createStore, type Store } from './store.ts';

/** Whether everything that was changed is kept. `message` is one sentence to show; what could not be kept waits for the next try. */
export type KeepState = 'saved' | 'saving' | { readonly kind: 'failed'; readonly message: string };

/** Takes the changes of a person's notes or lessons on a plan and sees that they are kept. */
export type KeepQueue = {
  readonly state: Pick<Store<KeepState>, 'get' | 'subscribe'>;
  /** Takes a change: what is new or changed, and the ids of those that were taken away. It is kept within a moment. */
  readonly add: (put: readonly KeptRecord[], removed: readonly string[]) => void;
  /** Sends at once what waits: what came while a save is under way, and what could not be kept before. */
  readonly flush: () => void;
  /** Resolves when everything is kept, or what is left could not be kept and waits for the next change or `flush`. */
  readonly settled: () => Promise<void>;
};

/** How long a change waits for others, in milliseconds, so that typing is one save and not one for each key. */
export const GATHER_FOR = 300;

type Unkept = { readonly id: string; readonly json: string | null };

/**
 * Makes the queue of a plan. `whole` gives all of it as the text of one file, at the moment of the save.
 *
 * One save is under way at a time; what comes meanwhile goes out together when it has ended. Until a change is kept it is part of every
 * save that is sent, so that one sent in a hurry by `flush` leaves nothing out, and a failed one loses nothing. Of two changes of one
 * record the later counts.
 */
export function createKeepQueue(keeper: Pick<Keeper, 'save'>, plan: string, whole: () => string): KeepQueue {
  const state = createStore<KeepState>('saved');
  const unkept = new Map<string, Unkept>();
  let underWay = 0;
  let isNew = false;
  let failure: KeepState | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let waiters: (() => void)[] = [];

  const rest = (next: KeepState): void => {
    state.set(next);
    const told = waiters;
    waiters = [];
    for (const tell of told) tell();
  };

  const send = async (): Promise<void> => {
    clearTimeout(waiting);
    waiting = undefined;
    isNew = false;
    failure = null;
    const sent = [...unkept.values()];
    underWay += 1;
    state.set('saving');
    const put = sent.flatMap(({ id, json }) => (json === null ? [] : [{ id, json }]));
    const removed = sent.flatMap(({ id, json }) => (json === null ? [id] : []));
    const outcome = await keeper.save(plan, { put, removed, whole });
    underWay -= 1;
    if (outcome.kind === 'failed') failure = outcome;
    else for (const change of sent) if (unkept.get(change.id) === change) unkept.delete(change.id);
    if (underWay > 0) return;
    if (unkept.size === 0) rest('saved');
    else if (isNew || failure === null) await send();
    else rest(failure);
  };

  return {
    state,
    add: (put, removed) => {
      for (const id of removed) unkept.set(id, { id, json: null });
      for (const { id, json } of put) unkept.set(id, { id, json });
      if (unkept.size === 0) return;
      state.set('saving');
      isNew = true;
      if (underWay === 0) waiting ??= setTimeout(send, GATHER_FOR);
    },
    flush: () => {
      if (unkept.size > 0 && (isNew || underWay === 0)) void send();
    },
    settled: () =>
      new Promise((resolve) => {
        if (state.get() === 'saving') waiters.push(resolve);
        else resolve();
      }),
  };
}
