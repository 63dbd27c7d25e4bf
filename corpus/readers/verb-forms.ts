import type { VerbForms } from '../patterns/commitment-pattern.ts';

/**
 * The base form of a past participle ("improved", "carried", "built"); `undefined` for a word that is not one. Forms that are not in
 * the list are made by rule.
 */
export function baseOfParticiple(word: string, verbs: VerbForms): string | undefined {
  const irregular = Object.hasOwn(verbs.irregular, word) ? verbs.irregular[word] : undefined;
  if (irregular) return irregular;
  if (!/^\p{Ll}[\p{Ll}-]*[^e]ed$/u.test(word) && !/^\p{Ll}[\p{Ll}-]*(?:ee|ie)d$/u.test(word))
    return undefined;
  return word.length > 3 ? fromEnding(word, 'ed', verbs) : undefined;
}

/** The base form of an -ing form ("establishing"); `undefined` for a word that does not come from a known verb. */
export function baseOfGerund(word: string, verbs: VerbForms): string | undefined {
  if (!/^\p{Ll}{2,}ing$/u.test(word)) return undefined;
  const base = fromEnding(word, 'ing', verbs);
  return isListed(base, verbs) ? base : undefined;
}

/** Whether a word is the base form of a verb in the lists. */
export function isListed(word: string, verbs: VerbForms): boolean {
  return verbs.known.has(word) || verbs.alsoNouns.has(word) || Object.values(verbs.irregular).includes(word);
}

function fromEnding(word: string, ending: 'ed' | 'ing', verbs: VerbForms): string {
  const stem = word.slice(0, -ending.length);
  const single = /([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : undefined;
  const candidates = [
    ...(ending === 'ed' && stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    stem,
    `${stem}e`,
    ...(single ? [single] : []),
  ];
  return (
    candidates.find((candidate) => isListed(candidate, verbs)) ?? byRule(stem, single, candidates[0] ?? stem)
  );
}

/** For a verb that no list has: what most English verbs that end like this do. */
function byRule(stem: string, single: string | undefined, first: string): string {
  if (first !== stem) return first;
  if (single && !/(?:ll|ff|zz)$/.test(stem)) return single;
  const losesE = /(?:[cuvz]|[^aeiou]l|[^s]s|[^n]g|dg|ng|[aeiou]t|[^aeiou][aeiu][rmk])$/;
  const keepsAll = /(?:it|et|er|al|ing|ong|ang|ew|[aeo][aeiou][rlmkt])$/;
  return losesE.test(stem) && !keepsAll.test(stem) ? `${stem}e` : stem;
}
