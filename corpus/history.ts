/** What happened to one thing: `null` before is one that was made, `null` after one that was taken away. */
export type Change<T> = { readonly id: string; readonly before: T | null; readonly after: T | null };

/** What a person did at once, and takes back at once. `kind` says what it was. */
export type Step<T, Kind> = { readonly kind: Kind; readonly changes: readonly Change<T>[] };

/** What a person made, with what can be undone and redone, the last step last. */
export type History<T, Kind> = {
  readonly all: readonly T[];
  readonly done: readonly Step<T, Kind>[];
  readonly undone: readonly Step<T, Kind>[];
};

/** What a store has to write so that it holds the second of two lists and no longer the first. */
export type Difference<T> = { readonly put: readonly T[]; readonly removed: readonly string[] };

/** What is particular to the things of a history: their order, and whether two of them say the same. */
export type HistoryOf<T> = {
  readonly order: (a: T, b: T) => number;
  readonly isSame: (a: T, b: T) => boolean;
};

const MOST_STEPS = 200;

/** Begins with what is stored. There is nothing to undo. */
export function openHistory<T, Kind>(of: HistoryOf<T>, stored: readonly T[]): History<T, Kind> {
  return { all: stored.toSorted(of.order), done: [], undone: [] };
}

/** Does something that changes a few things at once. Without changes it is no step. */
export function doStep<T extends { readonly id: string }, Kind>(
  of: HistoryOf<T>,
  history: History<T, Kind>,
  kind: Kind,
  changes: readonly Change<T>[],
): History<T, Kind> {
  if (changes.length === 0) return history;
  return {
    all: applied(of, history.all, changes),
    done: [...history.done, { kind, changes }].slice(-MOST_STEPS),
    undone: [],
  };
}

/** Takes the last step back. What has changed since, for example in another window, is left as it is. */
export function undoStep<T extends { readonly id: string }, Kind>(
  of: HistoryOf<T>,
  history: History<T, Kind>,
): History<T, Kind> {
  const step = history.done.at(-1);
  if (!step) return history;
  const back = step.changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
  return {
    all: applied(of, history.all, back),
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  };
}

/** Does the step that was undone last once more, as `undoStep` does. */
export function redoStep<T extends { readonly id: string }, Kind>(
  of: HistoryOf<T>,
  history: History<T, Kind>,
): History<T, Kind> {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    all: applied(of, history.all, step.changes),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}

/**
 * Makes the last two steps one, so that what is typed letter by letter is taken back at once. What comes to nothing, such as a note that was made and
 * taken away again, is no step at all.
 */
export function joinSteps<T, Kind>(of: HistoryOf<T>, history: History<T, Kind>): History<T, Kind> {
  const [first, second] = history.done.slice(-2);
  if (!first || !second) return history;
  const ids = new Set([...first.changes, ...second.changes].map(({ id }) => id));
  const changes = [...ids].flatMap((id): readonly Change<T>[] => {
    const own = [...first.changes, ...second.changes].filter((change) => change.id === id);
    const [before, after] = [own[0]?.before ?? null, own.at(-1)?.after ?? null];
    return isStill(of, before ?? undefined, after) ? [] : [{ id, before, after }];
  });
  const joined = changes.length === 0 ? [] : [{ kind: first.kind, changes }];
  return { ...history, done: [...history.done.slice(0, -2), ...joined] };
}

/** Takes over what another window stored. What can be undone stays; it leaves alone what has changed there. */
export function reloadHistory<T, Kind>(
  of: HistoryOf<T>,
  history: History<T, Kind>,
  stored: readonly T[],
): History<T, Kind> {
  return { ...history, all: stored.toSorted(of.order) };
}

/** The changes that make one list of another. */
export function changesBetween<T extends { readonly id: string }>(
  { isSame }: HistoryOf<T>,
  before: readonly T[],
  after: readonly T[],
): readonly Change<T>[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((one) => ({ id: one.id, before: one, after: null })),
    ...after.flatMap((one) => {
      const was = old.get(one.id) ?? null;
      return was !== null && isSame(was, one) ? [] : [{ id: one.id, before: was, after: one }];
    }),
  ];
}

/** What a store has to write after a change. */
export function differenceBetween<T extends { readonly id: string }>(
  of: HistoryOf<T>,
  before: readonly T[],
  after: readonly T[],
): Difference<T> {
  const changes = changesBetween(of, before, after);
  return {
    put: changes.flatMap((change) => change.after ?? []),
    removed: changes.flatMap(({ id, after: kept }) => (kept === null ? [id] : [])),
  };
}

/** Replaces each thing by what it became, where it is still as it was before. */
function applied<T extends { readonly id: string }>(
  of: HistoryOf<T>,
  all: readonly T[],
  changes: readonly Change<T>[],
): readonly T[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  for (const { id, before, after } of changes) {
    if (!isStill(of, byId.get(id), before)) continue;
    if (after === null) byId.delete(id);
    else byId.set(id, after);
  }
  return [...byId.values()].sort(of.order);
}

function isStill<T>({ isSame }: HistoryOf<T>, now: T | undefined, before: T | null): boolean {
  return now === undefined || before === null ? now === undefined && before === null : isSame(now, before);
}
