import { createReadWords, type Word, wordsOf } from './words.ts';

/** One entry of the thesaurus: terms that mean the same, or broad terms that also find narrower ones. `note` says why, for people. */
export type ThesaurusEntry =
  | { readonly same: readonly string[]; readonly note?: string | undefined }
  | {
      readonly broad: readonly string[];
      readonly narrow: readonly string[];
      readonly note?: string | undefined;
    };

/** A term that widens another, with its stems, and whether it is equivalent or narrower. */
export type Widening = {
  readonly term: string;
  readonly key: string;
  readonly relation: 'same' | 'narrower';
};

/** The thesaurus, ready to be asked: for the stems of a term, what widens it. `longest` is the most words that a term has. */
export type Thesaurus = {
  readonly widenings: ReadonlyMap<string, readonly Widening[]>;
  readonly longest: number;
};

/** Makes a thesaurus of its entries. A term is known by its stems, so its plural and other forms are the same term. */
export function openThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const read = createReadWords();
  const keyed = (terms: readonly string[]) => terms.map((term) => ({ term, key: stemsOf(read(term)) }));
  const widenings = new Map<string, Widening[]>();
  let longest = 1;
  const addAll = (from: readonly Keyed[], to: readonly Keyed[], relation: Widening['relation']) => {
    for (const { key } of from) {
      const known = widenings.get(key) ?? [];
      for (const other of to) {
        if (other.key === key || known.some((one) => one.term === other.term)) continue;
        known.push({ term: other.term, key: other.key, relation });
      }
      if (known.length === 0) continue;
      widenings.set(key, known);
      longest = Math.max(longest, key.split(' ').length);
    }
  };
  for (const entry of entries) {
    if ('same' in entry) {
      const same = keyed(entry.same);
      addAll(same, same, 'same');
    } else addAll(keyed(entry.broad), keyed(entry.narrow), 'narrower');
  }
  return { widenings, longest };
}

type Keyed = { readonly term: string; readonly key: string };

/** A thesaurus as plain data: what the window is given, so that it need not work out the stems of all terms at start. */
export type PackedThesaurus = {
  readonly longest: number;
  readonly widenings: readonly (readonly [key: string, widenings: readonly Widening[]])[];
};

/** Writes a thesaurus as plain data. */
export function packThesaurus({ longest, widenings }: Thesaurus): PackedThesaurus {
  return { longest, widenings: [...widenings] };
}

/** Reads a thesaurus back from plain data. */
export function unpackThesaurus({ longest, widenings }: PackedThesaurus): Thesaurus {
  return { longest, widenings: new Map(widenings) };
}

/** The key by which a term is known: its stems, in order. */
export function keyOf(term: string): string {
  return stemsOf(wordsOf(term));
}

function stemsOf(words: readonly Word[]): string {
  return words.map((word) => word.stem).join(' ');
}
