import type { TextRange } from '../../../corpus/index.ts';

/** A run of characters of a sentence that is set as one piece. Put together in order they are the sentence. */
export type Piece = {
  readonly start: number;
  readonly text: string;
  readonly isPromise: boolean;
  readonly isFound: boolean;
};

/** Cuts a sentence where words of a promise or words that are looked for begin or end. */
export function piecesOf(
  text: string,
  promised: readonly TextRange[],
  found: readonly TextRange[],
): readonly Piece[] {
  const cuts = [...new Set([0, text.length, ...promised.flat(), ...found.flat()])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const within = ([from, to]: TextRange) => from <= start && end <= to;
    return {
      start,
      text: text.slice(start, end),
      isPromise: promised.some(within),
      isFound: found.some(within),
    };
  });
}

/** Where words stand in a text, whatever their capitals, the width of their spaces and the form of their apostrophes. */
export function placesOf(words: string, text: string): readonly TextRange[] {
  const plain = words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (plain === '') return [];
  const form = plain.replace(/\s+/g, '\\s+').replace(/['’‘]/g, "['’‘]");
  return [...text.matchAll(new RegExp(form, 'giu'))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
