/** What a preview was asked for: its key, and where its mark stood, when that says more. */
export type PreviewTarget = {
  /** The id of a node, or a key of `parts/preview-key`. */
  readonly key: string;
  /** The clause in which a body was named, and its role there; `null` elsewhere. */
  readonly clause: string | null;
  readonly role: string | null;
};

/** Cards beyond this many would leave no room to read. */
export const MOST_PINNED = 3;

/** Pins a card behind the others. One that is pinned already moves to the end; of more than fit, the oldest gives way. */
export function pin(cards: readonly PreviewTarget[], card: PreviewTarget): readonly PreviewTarget[] {
  return [...unpin(cards, card), card].slice(-MOST_PINNED);
}

/** Takes a card away. */
export function unpin(cards: readonly PreviewTarget[], card: PreviewTarget): readonly PreviewTarget[] {
  return cards.filter((other) => !isSameTarget(other, card));
}

/** Whether two previews are of the same thing, seen from the same clause. */
export function isSameTarget(a: PreviewTarget, b: PreviewTarget): boolean {
  return a.key === b.key && a.clause === b.clause;
}
