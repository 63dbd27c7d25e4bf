import type { TextRange } from '../model.ts';
import { sentenceAround } from './sentence.ts';

/** Words of a text around a range, as printed. Put together, the three are a stretch of the text; the marks say that it goes on beyond it. */
export type Excerpt = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

/** Takes the sentence that holds a range, cut at words where it is longer than `most` characters, so that the range stays in it. */
export function excerptAround(text: string, range: TextRange, most = 180): Excerpt {
  const { words, range: within } = sentenceAround(text, range);
  const [from, to] = within;
  // A range may reach into the space behind its sentence.
  const sentence = to > words.length ? text.slice(range[0] - from, range[1]) : words;
  const room = Math.max(0, most - (to - from));
  const isWhole = sentence.length <= most;
  // A third of the room goes before the words, for what follows them says more; what one side does not need the other takes.
  const wanted = Math.min(from, Math.max(Math.floor(room / 3), room - (sentence.length - to)));
  const start = isWhole || wanted === from ? 0 : wordStart(sentence, from - wanted, from);
  const end = isWhole ? sentence.length : wordEnd(sentence, to + room - (from - start), to);
  return {
    before: sentence.slice(start, from),
    words: sentence.slice(from, to),
    after: sentence.slice(to, end),
    cutBefore: start > 0,
    cutAfter: end < sentence.length,
  };
}

/** The beginning of the first whole word behind a point, but not beyond `last`. */
function wordStart(text: string, point: number, last: number): number {
  const space = text.indexOf(' ', point);
  return space < 0 || space >= last ? last : space + 1;
}

/** The end of the last whole word before a point, but not before `first`. */
function wordEnd(text: string, point: number, first: number): number {
  if (point >= text.length) return text.length;
  return Math.max(first, text.lastIndexOf(' ', point));
}
