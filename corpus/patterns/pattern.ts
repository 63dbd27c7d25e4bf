import type { TextRange } from '../model.ts';
import type { CommitmentPattern, SentencePattern } from './commitment-pattern.ts';
import type { ReferencePattern } from './reference-pattern.ts';

/** How a clause says who leads: the phrase, and the side of it on which the leaders are named. */
export type Leadership = { readonly phrase: RegExp; readonly side: 'before' | 'after' };

/**
 * A piece of a clause that stands around the names. `usual` is what the clauses of this form print; `tolerated` is what is read all
 * the same and reported; anything else is reported as unread. `usualWords` is shown to people.
 */
export type ClausePiece = { readonly usual: RegExp; readonly tolerated: RegExp; readonly usualWords: string };

/** How one family of plans prints a responsibility clause. */
export type ClausePattern = {
  /** Finds the clause at the end of a paragraph. */
  readonly atEnd: RegExp;
  /** Finds the beginning of a clause wherever it stands, so that one which could not be read is not lost in silence. */
  readonly opening: RegExp;
  readonly leadership: Leadership;
  /** Before the first name. */
  readonly before: ClausePiece;
  /** Between two names of the list. */
  readonly between: ClausePiece;
  /** Behind the last name, when a lead is printed and when none is. The leadership phrase itself is cut out first. */
  readonly afterLed: ClausePiece;
  readonly afterOthers: ClausePiece;
  readonly afterSole: ClausePiece;
  /** The article that belongs before the name of a body; `null` where the language has none. */
  readonly article: RegExp | null;
};

/** How numbers and dates are printed. Each rule has named groups: `value`, and where it can `qualifier` and `unit`. */
export type QuantityRule = {
  readonly measure: 'number' | 'percent' | 'duration' | 'date' | 'year' | 'span';
  readonly expression: RegExp;
};

/** How one family of plans is printed: all that reading needs to know beyond the text itself, as data. */
export type PlanPattern = {
  readonly id: string;
  /** BCP 47 tag of the language. */
  readonly language: string;
  /**
   * The heading of a chapter and of a section: group `label` is the number as printed, `title` the rest. Group `text` of a section
   * is the paragraph that a form prints in the same line.
   */
  readonly chapter: RegExp;
  readonly section: RegExp;
  /** The heading of a box: groups `label` and `title`. */
  readonly box: RegExp;
  /** A footnote at the end of the text: groups `label` and `text`. */
  readonly footnote: RegExp;
  /** A footnote mark inside running text: group `label`. */
  readonly mark: RegExp;
  /** A row of an indicator table: groups `label` and `title`. */
  readonly row: RegExp;
  /** A sub-heading that is marked as such by a sign before it: groups `sign` and `title`. */
  readonly signedHeading: RegExp;
  /** The end of a sentence, of the introduction of a list, and of an item of a list. */
  readonly sentenceEnd: RegExp;
  readonly listIntroduction: RegExp;
  readonly itemEnd: RegExp;
  /** The longest that an unnumbered heading may be, in characters. */
  readonly headingLength: number;
  /** A sign inside a line that says it was a cell of a box or table on the web page. */
  readonly cellMark: RegExp;
  readonly clause: ClausePattern;
  readonly quantities: readonly QuantityRule[];
  /** Where the subject of a sentence ends: auxiliaries. Used to say what a number counts. */
  readonly auxiliary: RegExp;
  readonly sentences: SentencePattern;
  readonly references: ReferencePattern;
  /** How it promises. Without it no commitments are read from the plan. */
  readonly commitments?: CommitmentPattern;
};

/** The place of the clause at the end of a text, or `undefined` when it ends without one. */
export function clauseAtEnd(pattern: PlanPattern, text: string): TextRange | undefined {
  const match = pattern.clause.atEnd.exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

/** The number of a printed label: Roman, Arabic or Chinese numerals, whatever stands around them. `undefined` for anything else. */
export function numberOfLabel(label: string): number | undefined {
  const arabic = /\d+/.exec(label);
  if (arabic) return Number(arabic[0]);
  const roman = /[IVXLC]+/.exec(label);
  if (roman) return fromRoman(roman[0]);
  const chinese = /[一二三四五六七八九十]+/.exec(label);
  return chinese ? fromChinese(chinese[0]) : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function fromRoman(roman: string): number {
  let sum = 0;
  for (let index = 0; index < roman.length; index += 1) {
    const value = ROMAN[roman.charAt(index)] ?? 0;
    const next = ROMAN[roman.charAt(index + 1)] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

function fromChinese(chinese: string): number {
  const digit = (sign: string) => '一二三四五六七八九'.indexOf(sign) + 1;
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const ten = chinese.includes('十') ? (digit(tens ?? '') || 1) * 10 : 0;
  return ten + (ones ? digit(ones) : 0);
}
