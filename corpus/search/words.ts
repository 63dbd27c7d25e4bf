import { americanSpelling } from './spelling.ts';
import { stemOf } from './stem.ts';

/** A word of a text: where it stands, its normal form (small letters, one spelling), and its stem. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly stem: string;
};

// Numbers keep their separators ("3194.4", "40,000"); Chinese has no spaces, so each character is a word of its own.
const WORD = /\d+(?:[.,]\d+)*|\p{Script=Han}|\p{L}+(?:['’]\p{L}+)*/gu;

/** Finds the words of a text. */
export type ReadWords = (text: string) => readonly Word[];

/** The words of a text in order. Hyphens part words; an apostrophe does not, but a possessive "s" is left out of the form. */
export const wordsOf: ReadWords = (text) => readWith(text, known);

/** Words as printed, each with its normal form and its stem. */
export type Lexicon = Map<string, Pick<Word, 'form' | 'stem'>>;

/** The same for many texts: what is worked out for a word is remembered in `seen`, because a plan says most of its words many times. */
export function createReadWords(seen: Lexicon = new Map()): ReadWords {
  return (text) =>
    readWith(text, (word) => {
      const before = seen.get(word);
      if (before) return before;
      const now = known(word);
      seen.set(word, now);
      return now;
    });
}

function readWith(text: string, know: (word: string) => Pick<Word, 'form' | 'stem'>): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const { form, stem } = know(match[0]);
    words.push({ start: match.index, end: match.index + match[0].length, form, stem });
  }
  return words;
}

function known(word: string): Pick<Word, 'form' | 'stem'> {
  const form = formOf(word);
  return { form, stem: stemOf(form) };
}

/** A text in small letters with straight apostrophes and quotation marks, character for character: for finding phrases as printed. */
export function plainText(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** The normal form of one word: without accents and possessive, in small letters, in American spelling; numbers without their commas. */
export function formOf(word: string): string {
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s$|s'$/, (ending) => (ending === "s'" ? 's' : ''))
    .replaceAll("'", '');
  return americanSpelling(plain);
}
