import { correctionsOf } from './corrections.ts';
import type { SearchIndex } from './search-index.ts';
import { stemOf } from './stem.ts';
import { keyOf } from './thesaurus.ts';
import type { Word } from './words.ts';

/** Where an alternative comes from. */
export type Origin = 'typed' | 'form' | 'same' | 'narrower' | 'correction' | 'beginning' | 'agency' | 'kind';

/**
 * One way in which a concept can stand in the text: a row of words, each in one of several forms. `together` says that they must stand
 * side by side. `key` names it for removal.
 */
export type Alternative = {
  readonly key: string;
  readonly origin: Origin;
  readonly label: string;
  readonly words: readonly (readonly string[])[];
  readonly together: boolean;
  readonly weight: number;
};

/** A word as typed, with its normal form and stem. */
export type TypedWord = Pick<Word, 'form' | 'stem'> & { readonly text: string };

const WEIGHT: Readonly<Record<Origin, number>> = {
  typed: 1,
  form: 0.85,
  same: 0.85,
  narrower: 0.55,
  correction: 0.8,
  beginning: 0.75,
  agency: 1,
  kind: 1,
};

/** An alternative that is no row of words: a body, or a kind of place. */
export function wordless(origin: 'agency' | 'kind', of: string, label: string): Alternative {
  return { key: `${origin}:${of}`, origin, label, words: [], together: false, weight: WEIGHT[origin] };
}

/** The forms in which the plan prints a word, as typed first. */
export function formsOf(index: SearchIndex, { form, stem }: TypedWord): readonly string[] {
  return [form, ...(index.byStem.get(stem) ?? [])].filter((one) => index.vocabulary.has(one));
}

/** The words as typed, and the words in their other forms. */
export function ownForms(
  index: SearchIndex,
  words: readonly TypedWord[],
  removed: ReadonlySet<string>,
): Alternative[] {
  const exact = words.map(({ form }) => (index.vocabulary.has(form) ? [form] : []));
  const families = words.map((word) => formsOf(index, word));
  const label = words.map((word) => word.text).join(' ');
  const own: Alternative[] = [];
  if (exact.every((forms) => forms.length > 0)) {
    own.push({
      key: `typed:${label}`,
      origin: 'typed',
      label,
      words: exact,
      together: false,
      weight: WEIGHT.typed,
    });
  }
  const others = [
    ...new Set(families.flatMap((forms, at) => forms.filter((form) => form !== words[at]?.form))),
  ];
  const key = `form:${keyOf(label)}`;
  if (others.length > 0 && families.every((forms) => forms.length > 0) && !removed.has(key)) {
    own.push({
      key,
      origin: 'form',
      label: others.join(', '),
      words: families,
      together: false,
      weight: WEIGHT.form,
    });
  }
  return own;
}

/** What the thesaurus adds. A term of several words must stand side by side; its words may be in any form. */
export function widened(
  index: SearchIndex,
  words: readonly TypedWord[],
  removed: ReadonlySet<string>,
): readonly Alternative[] {
  const widenings = index.thesaurus.widenings.get(words.map((word) => word.stem).join(' ')) ?? [];
  return widenings.flatMap(({ term, key: stems, relation }): readonly Alternative[] => {
    const key = `${relation}:${term}`;
    const families = stems.split(' ').map((stem) => index.byStem.get(stem) ?? []);
    if (removed.has(key) || families.some((forms) => forms.length === 0)) return [];
    return [
      { key, origin: relation, label: term, words: families, together: true, weight: WEIGHT[relation] },
    ];
  });
}

/** For a word that nothing in the plan or the thesaurus is: the words that begin with it while it is being typed, or the words that it may be a slip for. */
export function guesses(index: SearchIndex, word: TypedWord, last: boolean): readonly Alternative[] {
  const beginning = last ? [...index.vocabulary.keys()].filter((form) => form.startsWith(word.form)) : [];
  if (beginning.length > 0) {
    const label = beginning.slice(0, 4).join(', ');
    return [
      {
        key: `beginning:${word.form}`,
        origin: 'beginning',
        label,
        words: [beginning],
        together: false,
        weight: WEIGHT.beginning,
      },
    ];
  }
  return correctionsOf(index, word.form).map((form) => ({
    key: `correction:${form}`,
    origin: 'correction' as const,
    label: form,
    words: [index.byStem.get(stemOf(form)) ?? [form]],
    together: false,
    weight: WEIGHT.correction,
  }));
}
