import { wordsOf } from './words.ts';

/** One entry of the thesaurus: terms that mean the same, or broad terms that also find narrower ones. `note` says why, for people. */
export type ThesaurusEntry =
  | { readonly same: readonly string[]; readonly note?: string | undefined }
  | {
      readonly broad: readonly string[];
      readonly narrow: readonly string[];
      readonly note?: string | undefined;
    };

/** A term that widens another, and whether it is equivalent or narrower. */
export type Widening = { readonly term: string; readonly relation: 'same' | 'narrower' };

/** The thesaurus, ready to be asked: for the stems of a term, what widens it. `longest` is the most words that a term has. */
export type Thesaurus = {
  readonly widenings: ReadonlyMap<string, readonly Widening[]>;
  readonly longest: number;
};

/** Makes a thesaurus of its entries. A term is known by its stems, so its plural and other forms are the same term. */
export function openThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const widenings = new Map<string, Widening[]>();
  let longest = 1;
  const add = (from: string, to: string, relation: Widening['relation']) => {
    const key = keyOf(from);
    if (key === keyOf(to)) return;
    longest = Math.max(longest, key.split(' ').length);
    const known = widenings.get(key) ?? [];
    if (!known.some((one) => one.term === to)) known.push({ term: to, relation });
    widenings.set(key, known);
  };
  for (const entry of entries) {
    if ('same' in entry) for (const from of entry.same) for (const to of entry.same) add(from, to, 'same');
    else for (const from of entry.broad) for (const to of entry.narrow) add(from, to, 'narrower');
  }
  return { widenings, longest };
}

/** The key by which a term is known: its stems, in order. */
export function keyOf(term: string): string {
  return wordsOf(term)
    .map((word) => word.stem)
    .join(' ');
}
