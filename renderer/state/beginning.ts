/** The beginning of a text that stands in parts. */
export type Beginning = {
  /** The parts of it, of which the last may be shortened. */
  readonly texts: readonly string[];
  readonly isWhole: boolean;
};

/** The first parts of a text up to a number of signs, cut between two words. */
export function beginning(texts: readonly string[], most: number): Beginning {
  const all = texts.join('');
  if (all.length <= most) return { texts, isWhole: true };
  const end = all.slice(0, most + 1).search(/\s+\S*$/u);
  const shown: string[] = [];
  let left = end > 0 ? end : most;
  for (const text of texts) {
    if (left <= 0) break;
    shown.push(text.slice(0, left));
    left -= text.length;
  }
  return { texts: shown, isWhole: false };
}
