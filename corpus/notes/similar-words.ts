import type { PrintedText } from './printed.ts';

/** A stretch of a block that says nearly the words of a quote. `likeness` runs from 0 to 1, which is word for word. */
export type SimilarWords = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly likeness: number;
};

/** Finds words that are nearly those of a text. */
export type FindSimilar = (
  text: string,
  whole: boolean,
  /** Indexes of blocks that are looked at in any case, such as the one where the words stood. */
  near: readonly number[],
) => readonly SimilarWords[];

type Word = { readonly form: string; readonly start: number; readonly end: number };

// Chinese has no spaces, so each character is a word of its own.
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

const MOST_BLOCKS = 4;
const LEAST_SHARED = 0.4;
const MOST_STEPS = 20_000_000;

/**
 * Prepares the search for words that are nearly those of a quote, word by word: the blocks that share the most of its rarer words are compared
 * with it by the least number of words to be put in, left out or replaced (Sellers' form of the Levenshtein distance, so that the quote may lie
 * anywhere in a block). Capitals do not count, and of two forms of one word only half. The work is bounded: few blocks for each quote, and a
 * number of steps for all quotes together, behind which nothing more is found.
 */
export function similarWordsIn({ text, blocks }: PrintedText): FindSimilar {
  const words = blocks.map(({ start, end }) => wordsOf(text.slice(start, end), start));
  const beginnings = words.map((list) => new Set(list.map(({ form }) => form.slice(0, STEM))));
  const holders = new Map<string, Set<number>>();
  words.forEach((list, block) => {
    for (const { form } of list) holders.set(form, (holders.get(form) ?? new Set()).add(block));
  });
  let steps = 0;
  return (quoted, whole, near) => {
    if (steps > MOST_STEPS) return [];
    const wanted = wordsOf(quoted, 0).map(({ form }) => form);
    const shared = new Map<number, number>(near.map((block) => [block, Number.POSITIVE_INFINITY]));
    for (const form of new Set(wanted)) {
      const where = holders.get(form) ?? NOWHERE;
      steps += where.size;
      const weight = Math.log(1 + blocks.length / Math.max(1, where.size));
      for (const block of where) shared.set(block, (shared.get(block) ?? 0) + weight);
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, near.length + MOST_BLOCKS)
      .flatMap(([block]) => {
        const there = words[block] ?? [];
        const begins = beginnings[block] ?? new Set();
        // An upper bound of what a comparison can find.
        const known = wanted.filter((form) => begins.has(form.slice(0, STEM))).length;
        steps += wanted.length;
        if (known === 0 || known < LEAST_SHARED * wanted.length || steps > MOST_STEPS) return [];
        steps += wanted.length * there.length;
        return [{ block, ...nearest(wanted, there, whole) }];
      });
  };
}

const NOWHERE: ReadonlySet<number> = new Set();

function wordsOf(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    form: match[0].toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

type Stretch = Omit<SimilarWords, 'block'>;

/** The stretch of words that differs least from those wanted; all of them when the `whole` is compared. */
function nearest(wanted: readonly string[], there: readonly Word[], whole: boolean): Stretch {
  const width = there.length + 1;
  // For each end in `there`: the least cost so far, and the word with which that stretch begins.
  let costs = Float64Array.from({ length: width }, (_, j) => (whole ? j : 0));
  let begins = Int32Array.from({ length: width }, (_, j) => (whole ? 0 : j));
  wanted.forEach((form, i) => {
    const nextCosts = new Float64Array(width);
    const nextBegins = new Int32Array(width);
    nextCosts[0] = i + 1;
    for (let j = 1; j < width; j += 1) {
      const replaced = (costs[j - 1] ?? 0) + difference(form, there[j - 1]?.form ?? '');
      const leftOut = (costs[j] ?? 0) + 1;
      const putIn = (nextCosts[j - 1] ?? 0) + 1;
      const least = Math.min(replaced, leftOut, putIn);
      nextCosts[j] = least;
      nextBegins[j] =
        (least === replaced ? begins[j - 1] : least === leftOut ? begins[j] : nextBegins[j - 1]) ?? 0;
    }
    costs = nextCosts;
    begins = nextBegins;
  });
  const to = whole ? there.length : costs.indexOf(Math.min(...costs));
  const length = whole ? Math.max(wanted.length, there.length) : wanted.length;
  const [first, last] = [there[begins[to] ?? 0], there[to - 1]];
  return first && last && first.start < last.end
    ? { start: first.start, end: last.end, likeness: Math.max(0, 1 - (costs[to] ?? length) / length) }
    : { start: 0, end: 0, likeness: 0 };
}

const STEM = 4;

/** 0 for one word, a half for what begins alike (utilisation, utilization; right, rights), 1 for two words. */
function difference(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length < STEM || b.length < STEM) return 1;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= STEM && same * 2 >= Math.max(a.length, b.length) ? 0.5 : 1;
}
