import type { TextRange } from './place.ts';

/** Two telling words side by side, in small letters, the second in the singular: "trade secret". */
export type Term = { readonly term: string; readonly range: TextRange };

/** A term that more places share than this says nothing about any of them. */
export const MOST_PLACES_A_TERM = 5;

const COMMON = new Set(
  "a an and are as at based be been between by can china china's fully has have high high-quality higher important international level main major more new number other reach sound such that these this those whole will work for from in into is of on or other project projects the their to use using with improving strengthening promoting building developing increasing enhancing making intellectual property right rights ipr ip protection development system national".split(
    ' ',
  ),
);

/** The pairs of telling words in a text, in printed order. Words that stand everywhere in a plan tell nothing. */
export function termsIn(text: string): readonly Term[] {
  const words = [...text.toLowerCase().matchAll(/[\p{L}'’-]+/gu)];
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (!next || COMMON.has(word[0]) || COMMON.has(next[0])) return [];
    return [{ term: `${word[0]} ${singular(next[0])}`, range: [word.index, next.index + next[0].length] }];
  });
}

function singular(word: string): string {
  if (word.length <= 4) return word;
  return /ies$/.test(word) ? word.replace(/ies$/, 'y') : word.replace(/(?<=[^su])s$/, '');
}
