/**
 * What is uncovered at a stop. `stop` is the stop that it is about: at any other one, everything is covered still. `ids` are the covers that were taken off,
 * in the order in which they were.
 */
export type Revealed = { readonly stop: string; readonly ids: readonly string[] };

export const NOTHING_REVEALED: Revealed = { stop: '', ids: [] };

/** The covers of a stop that were taken off. */
export function revealedAt(revealed: Revealed, stop: string): readonly string[] {
  return revealed.stop === stop ? revealed.ids : [];
}

/** Takes one cover off: the given one, or the first that is left. `null` where none is left. */
export function revealOne(
  revealed: Revealed,
  stop: string,
  covers: readonly string[],
  id?: string,
): Revealed | null {
  const ids = revealedAt(revealed, stop);
  const next = id ?? covers.find((one) => !ids.includes(one));
  return next === undefined || ids.includes(next) ? null : { stop, ids: [...ids, next] };
}

/** Puts back the cover that was taken off last. `null` where none was. */
export function coverLast(revealed: Revealed, stop: string, covers: readonly string[]): Revealed | null {
  const ids = revealedAt(revealed, stop).filter((id) => covers.includes(id));
  return ids.length === 0 ? null : { stop, ids: ids.slice(0, -1) };
}

/** Takes all covers off; where none is left, puts all of them back. */
export function revealAll(revealed: Revealed, stop: string, covers: readonly string[]): Revealed {
  const isBare = covers.every((id) => revealedAt(revealed, stop).includes(id));
  return { stop, ids: isBare ? [] : covers };
}
