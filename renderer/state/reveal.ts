/**
 * What is uncovered at a stop. `stop` is the stop that it is about: at any other one, everything is covered still. `ids` are the covers that were taken off,
 * in the order in which they were.
 */
export type Revealed = { readonly stop: string; readonly ids: readonly string[] };

export const NOTHING_REVEALED: Revealed = { stop: '', ids: [] };

/**
 * What is uncovered where one comes to another stop: what is said of a clause below each passage that it governs is the same cover at all of them, so that an answer
 * that was given is not asked for again. `isSame` tells such a cover from those of the words of one stop.
 */
export function carriedTo(revealed: Revealed, stop: string, isSame: (id: string) => boolean): Revealed {
  return revealed.stop === stop ? revealed : { stop, ids: revealed.ids.filter(isSame) };
}

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
