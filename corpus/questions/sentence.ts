import type { TextRange } from '../model.ts';

/** A sentence of a text, and where in it the words stand that it was asked for. */
export type Sentence = { readonly words: string; readonly range: TextRange };

/** What ends a sentence: a full stop before a space and a capital letter, or a Chinese one. "No. 20", "1.5" and the "5." of a list in it end none. */
const END = /(?<![;:] \d{1,2})[.?!]["”’)]?\s+(?=["“‘([]?\p{Lu})|[。！？]/gu;

/** Cuts out of a text the sentence that holds a range; the whole text where no sentence ends. */
export function sentenceAround(text: string, [from, to]: TextRange): Sentence {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= from) ?? 0;
  const end = ends.find((one) => one >= to) ?? text.length;
  return { words: text.slice(start, end).trimEnd(), range: [from - start, to - start] };
}

/** The sentences of a text in order, without the spaces between them. A text in which no sentence ends is one. */
export function sentencesIn(text: string): readonly string[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts
    .map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim())
    .filter((sentence) => sentence !== '');
}
