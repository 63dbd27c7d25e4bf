import type { TextRange } from '../model.ts';
import { literal } from '../source.ts';

/** A name found in a text: the entry that it belongs to, the words as printed, and where they stand. */
export type Match<T> = {
  readonly entry: T;
  readonly form: string;
  readonly printed: string;
  readonly range: TextRange;
};

/** Finds names in texts, the longest first, never two in the same words. */
export type Matcher<T> = (text: string) => readonly Match<T>[];

/**
 * Makes a matcher of forms. A form matches whole words only, in its own capitals; a straight and a typographic apostrophe are the same.
 */
export function matcherOf<T>(forms: readonly { readonly form: string; readonly entry: T }[]): Matcher<T> {
  if (forms.length === 0) return () => [];
  const byForm = new Map(forms.map((listed) => [straight(listed.form), listed]));
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length).map(literal);
  const names = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{Script=Latin}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...straight(text).matchAll(names)].flatMap((found) => {
      const listed = byForm.get(found[0]);
      if (!listed) return [];
      const range = [found.index, found.index + found[0].length] as const;
      return [{ entry: listed.entry, form: listed.form, printed: text.slice(...range), range }];
    });
}

function straight(text: string): string {
  return text.replace(/[’‘]/g, "'");
}
