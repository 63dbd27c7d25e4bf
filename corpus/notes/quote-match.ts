import { before, behind, type TextQuote } from './annotation.ts';
import { blockAround, type PrintedBlock, type PrintedText } from './printed.ts';

/** Words of the plan that may be those of a quote: where they begin and end in the text, the block that holds them, and how well they fit. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly block: PrintedBlock;
  /** How much of what stands around the quote stands around these words, from 0 to 1. */
  readonly agreement: number;
};

/** Words that are printed oftener than this tell nothing without their surroundings. */
const MOST_PLACES = 100;
/** Of so many places the surroundings are compared letter by letter. */
const MOST_WEIGHED = 4;

/**
 * Where the words of a quote are printed within one block: where just its surroundings are printed too, and otherwise the few places whose surroundings begin
 * most like them, the nearer to a position first. For a quote of a whole block only blocks that are just it count.
 */
export function placesOf(
  printed: PrintedText,
  quote: TextQuote,
  whole: boolean,
  position: number | undefined,
): readonly Candidate[] {
  const { text } = printed;
  const { exact, prefix, suffix } = quote;
  if (exact === '') return [];
  const inBlock = (start: number): readonly Omit<Candidate, 'agreement'>[] => {
    const end = start + exact.length;
    const block = blockAround(printed, start);
    if (!block || end > block.end || (whole && (start !== block.start || end !== block.end))) return [];
    return [{ start, end, block }];
  };
  const certain = occurrences(text, prefix + exact + suffix).flatMap((at) => inBlock(at + prefix.length));
  if (certain.length > 0) return certain.map((one) => ({ ...one, agreement: 1 }));
  const starts = occurrences(text, exact);
  if (starts.length > MOST_PLACES) return [];
  const distance = (start: number) => (position === undefined ? start : Math.abs(start - position));
  return starts
    .flatMap(inBlock)
    .map((one) => ({ ...one, run: sameRun(text, one.start, one.end, quote) }))
    .sort((a, b) => b.run - a.run || distance(a.start) - distance(b.start))
    .slice(0, MOST_WEIGHED)
    .map(({ start, end, block }) => ({ start, end, block, agreement: agreementOf(text, start, end, quote) }));
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (found.push(at) > MOST_PLACES) break;
  }
  return found;
}

/** How many letters of a quote's context stand there without a break, before and behind. */
function sameRun(text: string, start: number, end: number, { prefix, suffix }: TextQuote): number {
  let left = 0;
  while (left < prefix.length && prefix.at(-1 - left) === text[start - 1 - left]) left += 1;
  let right = 0;
  while (right < suffix.length && suffix[right] === text[end + right]) right += 1;
  return left + right;
}

/** Whether just the words of a quote's context stand before and behind a range of the text. */
export function isSurroundedBy(
  text: string,
  start: number,
  end: number,
  { prefix, suffix }: TextQuote,
): boolean {
  return (
    text.startsWith(suffix, end) && start >= prefix.length && text.startsWith(prefix, start - prefix.length)
  );
}

/** How much of a quote's context stands around a range of the text, from 0 to 1; 1 for a quote without context. */
export function agreementOf(text: string, start: number, end: number, quote: TextQuote): number {
  // Other programs may keep more than Remit does: the nearest words are enough.
  const prefix = before(quote.prefix, quote.prefix.length);
  const suffix = behind(quote.suffix, 0);
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  const left = likeness(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const right = likeness(suffix, text.slice(end, end + suffix.length));
  return (left * prefix.length + right * suffix.length) / length;
}

/** How much of the longer of two short texts is the same: 1 less the share of characters to be put in, left out or replaced (Levenshtein). */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

const HOLD = 24;
const LEAST_HOLD = 12;
const SLACK = 80;

/**
 * The words that stand now between the surroundings of a quote, where what stood close before it and close behind it is still printed in one
 * place: so a word or number that was replaced is found whatever it was replaced with. `undefined` where there is no such place, or several.
 */
export function wordsBetween(
  printed: PrintedText,
  { exact, prefix, suffix }: TextQuote,
): Candidate | undefined {
  const head = prefix.slice(-HOLD);
  const tail = suffix.slice(0, HOLD);
  if (head.length < LEAST_HOLD || tail.length < LEAST_HOLD) return undefined;
  const { text } = printed;
  const found: Candidate[] = [];
  for (let at = text.indexOf(head); at >= 0 && found.length < 2; at = text.indexOf(head, at + 1)) {
    const start = at + head.length;
    const end = text.slice(start, start + 2 * exact.length + SLACK + tail.length).indexOf(tail) + start;
    const block = blockAround(printed, start);
    if (end <= start || !block || end > block.end || text.slice(start, end).trim() === '') continue;
    found.push({ start, end, block, agreement: 1 });
  }
  return found.length === 1 ? found[0] : undefined;
}
