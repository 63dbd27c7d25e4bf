import type { Outline } from '../outline.ts';
import { fold, literal } from '../source.ts';

/** The words by which a plan speaks of itself. All are `null` where its title does not say what it is. */
export type SelfWords = {
  /** Its whole title, wherever it is printed. */
  readonly title: RegExp | null;
  /** "this plan" and the like. */
  readonly self: RegExp | null;
  /** What introduces another thing of the same kind, behind which "the plan" may mean that one. */
  readonly another: RegExp | null;
};

/** Makes the words by which a plan speaks of itself from its title. */
export function selfWordsOf({ pattern: { references } }: Outline, title: string): SelfWords {
  const words = fold(title);
  const noun = references.noun.exec(words)?.groups?.noun;
  if (!noun) return { title: null, self: null, another: null };
  const put = (source: string) => source.replaceAll('{noun}', literal(noun));
  return {
    title: new RegExp(`(?<![\\p{L}\\p{N}])${literal(words)}(?![\\p{L}\\p{N}])`, 'gu'),
    self: new RegExp(put(references.self), 'gi'),
    another: new RegExp(put(references.another), 'i'),
  };
}
