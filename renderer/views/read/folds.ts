import type { Store } from '../../state/store.ts';

/** The boxes that are folded, by id. */
export type Folds = Store<ReadonlySet<string>>;

/** Folds a box that is open, and opens one that is folded. */
export function toggleFold(folds: Folds, id: string): void {
  setFold(folds, id, !folds.get().has(id));
}

/** Folds or opens a box. */
export function setFold(folds: Folds, id: string, folded: boolean): void {
  const next = new Set(folds.get());
  if (folded) next.add(id);
  else next.delete(id);
  if (next.size !== folds.get().size) folds.set(next);
}
