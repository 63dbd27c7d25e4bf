import {
  differenceBetween,
  type History,
  type HistoryOf,
  openHistory,
  reloadHistory,
  type Step,
} from '../../corpus/index.ts';
import type { Keeper, KeptRecord, KeptThing } from '../keeper.ts';
import { createKeepQueue, type KeepQueue } from './keep-queue.ts';
import { mergedWithStored } from './kept-merge.ts';
import { createStore, type Watched } from './store.ts';

/** What can be taken back and done again; `null` where there is nothing. */
export type Steps<S> = { readonly undo: S | null; readonly redo: S | null };

/** What a keeper loaded, as what it is. `Aside` is what was found beside and is written back with it. */
export type ReadKept<T, Aside> = {
  readonly all: readonly T[];
  readonly aside: Aside;
  /** What a person should know of it, as sentences. */
  readonly problems: readonly string[];
  /** False where it could not be read, so that saving would write over it. */
  readonly canSave: boolean;
};

/** What is particular to one kind of kept things. */
export type KeptForm<T, Aside> = {
  readonly what: KeptThing;
  readonly of: HistoryOf<T>;
  readonly read: (kept: Awaited<ReturnType<Keeper['load']>>) => ReadKept<T, Aside>;
  /** All of it as the text of one file. */
  readonly write: (all: readonly T[], aside: Aside) => string;
  readonly record: (one: T) => KeptRecord;
  /** The version of another tab, as things of their own beside mine; none where it says nothing new. */
  readonly asideOf: (own: T, other: T) => readonly T[];
};

/** What a person made on a plan, with its history, kept as it changes. */
export type KeptList<T, Kind> = {
  readonly all: Watched<readonly T[]>;
  readonly steps: Watched<Steps<Step<T, Kind>>>;
  readonly queue: KeepQueue;
  readonly problems: readonly string[];
  /** False where it ends with the window. */
  readonly lasts: boolean;
  readonly history: () => History<T, Kind>;
  /** Goes on to another state of the history, and keeps what is new in it. */
  readonly become: (next: History<T, Kind>) => void;
};

/** Loads what is kept of a plan and opens it. What another tab keeps comes in by itself. Never rejects. */
export async function openKept<T extends { readonly id: string }, Aside, Kind>(
  keeper: Keeper,
  plan: string,
  { what, of, read, write, record, asideOf }: KeptForm<T, Aside>,
): Promise<KeptList<T, Kind>> {
  const load = async () => {
    const kept = await keeper.load(plan);
    // A load that came back with nothing may be one that failed.
    const hasFailed = kept.found.kind === 'nothing' && kept.notice !== null;
    return { ...read(kept), lasts: kept.lasts, hasFailed };
  };
  const first = await load();
  let { aside } = first;
  let history: History<T, Kind> = openHistory(of, first.all);
  let base = history.all;
  const all = createStore(history.all);
  const steps = createStore<Steps<Step<T, Kind>>>({ undo: null, redo: null });
  const queue = createKeepQueue(first.canSave ? keeper : refusing(what), plan, () =>
    write(history.all, aside),
  );
  queue.state.subscribe(() => {
    if (queue.state.get() === 'saved') base = history.all;
  });

  const hear = async (): Promise<void> => {
    const stored = await load();
    if (!stored.canSave || stored.hasFailed) return;
    aside = stored.aside;
    const merged = mergedWithStored({ base, local: history.all, stored: stored.all }, { of, asideOf });
    base = stored.all;
    const { put, removed } = differenceBetween(of, stored.all, merged);
    history = reloadHistory(of, history, merged);
    all.set(history.all);
    queue.add(put.map(record), removed);
  };
  // One after the other: what was loaded first must not come in last.
  let hearing = Promise.resolve();
  keeper.onChange((changed) => {
    if (changed === plan) hearing = hearing.then(hear);
  });

  return {
    all,
    steps,
    queue,
    problems: first.problems,
    lasts: first.lasts,
    history: () => history,
    become: (next) => {
      if (next === history) return;
      const { put, removed } = differenceBetween(of, history.all, next.all);
      history = next;
      all.set(next.all);
      steps.set({ undo: next.done.at(-1) ?? null, redo: next.undone.at(-1) ?? null });
      queue.add(put.map(record), removed);
    },
  };
}

/** Stands in for the keeper where saving would write over what could not be read. */
function refusing(what: KeptThing): Pick<Keeper, 'save'> {
  const message = `Your ${what} are not saved, because the file with those of earlier could not be read and would be lost: export them to a file, move the old one away, then start Remit again.`;
  return { save: async () => ({ kind: 'failed', message }) };
}
