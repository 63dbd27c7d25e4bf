import { differenceBetween, type HistoryOf } from '../../corpus/index.ts';

/** Three states of one list: `base` is what was kept when this tab last knew, `local` what this tab has now, `stored` what is kept now. */
export type KeptStates<T> = {
  readonly base: readonly T[];
  readonly local: readonly T[];
  readonly stored: readonly T[];
};

/** What is needed to merge; see `KeptForm`. */
export type MergeOf<T> = {
  readonly of: HistoryOf<T>;
  readonly asideOf: (own: T, other: T) => readonly T[];
};

/**
 * What a person's notes or lessons are after another tab has changed what is kept. What this tab has not changed is as stored. What it has changed stays as
 * it is here, because somebody may be typing in it; where the other tab changed the same one, its version is kept beside as one of its own. Nothing
 * that somebody wrote is lost.
 */
export function mergedWithStored<T extends { readonly id: string }>(
  { base, local, stored }: KeptStates<T>,
  { of, asideOf }: MergeOf<T>,
): readonly T[] {
  const { put, removed } = differenceBetween(of, base, local);
  if (put.length === 0 && removed.length === 0) return stored;
  const isSame = (a: T | undefined, b: T | undefined) => (a && b ? of.isSame(a, b) : a === b);
  const before = new Map(base.map((one) => [one.id, one]));
  const theirs = new Map(stored.map((one) => [one.id, one]));
  // What was taken away here stays away, unless the other tab went on writing on it.
  const gone = new Set(removed.filter((id) => isSame(before.get(id), theirs.get(id))));
  const mine = new Set(put.map(({ id }) => id));
  const contested = put.flatMap((own) => {
    const other = theirs.get(own.id);
    return other === undefined || isSame(before.get(own.id), other) ? [] : asideOf(own, other);
  });
  return [...stored.filter(({ id }) => !gone.has(id) && !mine.has(id)), ...put, ...contested];
}
