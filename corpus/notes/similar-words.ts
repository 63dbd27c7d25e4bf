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
const MOST_STEPS = 60_000_000;

/**
 * Prepares the search for words that are nearly those of a quote, word by word: the blocks that share the most of its rarer words are compared with
 * it by the least number of words to be put in, left out or replaced (Sellers' form of the Levenshtein distance, so that the quote may lie anywhere in a block). Capitals do not
 * count, and of two forms of one word only half. The work is bounded: few blocks for each quote, and a number of steps for all quotes together, behind which nothing more is found.
 */
export function similarWordsIn({ text, blocks }: PrintedText): FindSimilar {
  const words = blocks.map(({ start, end }) => wordsOf(text.slice(start, end), start));
  const holders = new Map<string, Set<number>>();
  words.forEach((list, block) => {
    for (const { form } of list) holders.set(form, (holders.get(form) ?? new Set()).add(block));
  });
  let steps = 0;
  return (quoted, whole, near) => {
    const wanted = wordsOf(quoted, 0).map(({ form }) => form);
    const shared = new Map<number, number>(near.map((block) => [block, Number.POSITIVE_INFINITY]));
    for (const form of new Set(wanted)) {
      const where = holders.get(form);
      for (const block of where ?? []) {
        shared.set(block, (shared.get(block) ?? 0) + Math.log(1 + blocks.length / (where?.size ?? 1)));
      }
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, near.length + MOST_BLOCKS)
      .flatMap(([block]) => {
        const there = words[block] ?? [];
        if (wanted.length === 0 || sharedWords(wanted, there) < LEAST_SHARED * wanted.length) return [];
        steps += wanted.length * there.length;
        if (steps > MOST_STEPS) return [];
        return [{ block, ...nearest(wanted, there, whole) }];
      });
  };
}

function wordsOf(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    form: match[0].toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** How many words of a quote a block has in one form or another: an upper bound of what a comparison can find. */
function sharedWords(wanted: readonly string[], there: readonly Word[]): number {
  const begins = new Set(there.map(({ form }) => form.slice(0, STEM)));
  return wanted.filter((form) => begins.has(form.slice(0, STEM))).length;
}

type Stretch = Omit<SimilarWords, 'block'>;

/** The stretch of words that differs least from those wanted; all of them when the `whole` is compared. */
function nearest(wanted: readonly string[], there: readonly Word[], whole: boolean): Stretch {
  // For each end in `there`: the least cost so far, and the word with which that stretch begins.
  let row = Array.from({ length: there.length + 1 }, (_, j) => ({
    cost: whole ? j : 0,
    from: whole ? 0 : j,
  }));
  for (const form of wanted) {
    const next = [{ cost: (row[0]?.cost ?? 0) + 1, from: 0 }];
    for (let j = 1; j <= there.length; j += 1) {
      const replaced = row[j - 1] ?? NEVER;
      const leftOut = row[j] ?? NEVER;
      const putIn = next[j - 1] ?? NEVER;
      const change = replaced.cost + difference(form, there[j - 1]?.form ?? '');
      const least = Math.min(change, leftOut.cost + 1, putIn.cost + 1);
      const from = least === change ? replaced.from : least === leftOut.cost + 1 ? leftOut.from : putIn.from;
      next.push({ cost: least, from });
    }
    row = next;
  }
  let to = there.length;
  if (!whole)
    row.forEach(({ cost }, j) => {
      if (cost < (row[to]?.cost ?? Number.POSITIVE_INFINITY)) to = j;
    });
  const { cost, from } = row[to] ?? NEVER;
  const length = whole ? Math.max(wanted.length, there.length) : wanted.length;
  const [first, last] = [there[from], there[to - 1]];
  return first && last && first.start < last.end
    ? { start: first.start, end: last.end, likeness: Math.max(0, 1 - cost / length) }
    : { start: 0, end: 0, likeness: 0 };
}

const NEVER = { cost: Number.POSITIVE_INFINITY, from: 0 };
const STEM = 4;

/** 0 for one word, a half for what begins alike (utilisation, utilization; right, rights), 1 for two words. */
function difference(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length < STEM || b.length < STEM) return 1;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= STEM && same * 2 >= Math.max(a.length, b.length) ? 0.5 : 1;
}
