import type { TextRange } from '../../corpus/index.ts';

/** A step with which an end of a selection is moved. */
export type WordStep = {
  readonly end: 'first' | 'last';
  readonly unit: 'word' | 'sentence';
  /** Towards the end of the text, or towards its beginning. */
  readonly by: 1 | -1;
};

/**
 * Selects words of a text step by step, as the keys do. A selection begins at the first word; its last end goes on and back by words or sentences, and its first end follows likewise, so that any
 * words can be reached. What stands behind the last word goes with it at the end. `null` when nothing is selected any more, and the same range when there is no further step that way.
 */
export function stepSelection(
  text: string,
  now: TextRange | null,
  { end, unit, by }: WordStep,
): TextRange | null {
  const parts = unit === 'word' ? wordsOf(text) : sentencesOf(text);
  const [begin, stop] = [parts[0]?.[0] ?? 0, text.trimEnd().length];
  if (end === 'last') {
    const ends = [...parts.map(([, to]) => to), stop];
    const from = now?.[0] ?? begin;
    const to = now?.[1] ?? begin;
    if (by === 1) return range(from, ends.find((one) => one > to) ?? to);
    return range(from, ends.findLast((one) => one < to) ?? from);
  }
  if (!now) return null;
  const starts = parts.map(([from]) => from);
  if (by === 1) return range(starts.find((one) => one > now[0]) ?? now[1], now[1]);
  return range(starts.findLast((one) => one < now[0]) ?? now[0], now[1]);
}

function range(from: number, to: number): TextRange | null {
  return from < to ? [from, to] : null;
}

function wordsOf(text: string): readonly TextRange[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  return segments.flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [[index, index + segment.length] as const] : [],
  );
}

function sentencesOf(text: string): readonly TextRange[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
  return segments.flatMap(({ segment, index }) => {
    const length = segment.trimEnd().length;
    return length > 0 ? [[index, index + length] as const] : [];
  });
}
