import type { Modal } from '../model.ts';

/** How a language ends its sentences: all that cutting a text into sentences needs to know beyond the text itself. */
export type SentencePattern = {
  /** The mark at the end, with what may stand close behind it (quotation marks, brackets, footnote marks). The sign itself is group `sign`. */
  readonly end: RegExp;
  /** A sign that ends a sentence only before white space, and not behind a number of a list or an abbreviation: the full stop. `null` where every sign ends one. */
  readonly weakSign: string | null;
  /** Words that are never the last of a sentence, without their full stop: "e.g", "Dr". */
  readonly neverLast: ReadonlySet<string>;
  /** Words that are the last of a sentence only where what follows is one of `openers`. */
  readonly seldomLast: ReadonlySet<string>;
  /** Words that are not the last of a sentence before a number: "No", "Fig". */
  readonly notBeforeNumber: ReadonlySet<string>;
  /** Words that begin a sentence so often that one is taken to begin there even behind an initialism ("U.S.") or one of `seldomLast`. */
  readonly openers: ReadonlySet<string>;
};

/** The verbs of a language, as far as reading promises needs them. */
export type VerbForms = {
  /** Base forms that are verbs wherever they stand behind a comma or "and". */
  readonly known: ReadonlySet<string>;
  /** Base forms that are nouns as well, and so are verbs only before what begins an object. */
  readonly alsoNouns: ReadonlySet<string>;
  /** What shows that an object begins: "the", "their", "measures". */
  readonly beginsObject: RegExp;
  /** Base forms of past participles that are not made by rule. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Verbs of several words: behind the base form of the first, the words that follow and the verb that they make together. */
  readonly phrasal: Readonly<Record<string, readonly (readonly [words: string, verb: string])[]>>;
  /** Verbs whose object does something itself ("help enterprises establish …"): a verb joined to that by "and" is the object's. */
  readonly lettingAct: ReadonlySet<string>;
  /** Verbs that are always the promiser's, even behind such an object: "ensure". */
  readonly ownAlways: ReadonlySet<string>;
};

/**
 * A promise in the clothes of a noun, seen through to the verb that it means: "efforts will be made to improve …", "support will be given to …".
 */
export type Support = {
  /** The subject: the noun at its end, or the noun with what it is about (group `about`). */
  readonly noun: RegExp;
  /** Base forms of the verbs that only carry the noun. */
  readonly carriers: ReadonlySet<string>;
  /** What is meant: the infinitives or the -ing forms behind, or a verb of its own. */
  readonly means: 'infinitives' | 'gerunds' | { readonly verb: string };
  /** The verb where the form that is looked for does not follow; `null` to take the verb as printed. */
  readonly otherwise: string | null;
};

/** How one family of plans promises: all the grammar that finding promises needs, as data. */
export type CommitmentPattern = {
  readonly modals: ReadonlySet<Modal>;
  /** Words in front of a modal that make it a noun: "the will of the people". */
  readonly makesNoun: ReadonlySet<string>;
  /** Words that may stand between a modal and its verb, or between "and" and a verb. */
  readonly adverb: RegExp;
  readonly negations: ReadonlySet<string>;
  /** The verb of the passive, with its participle; that of the perfect; and the word for "there" in "there will be". */
  readonly passive: string;
  readonly passiveParticiple: string;
  readonly perfect: string;
  readonly existence: string;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a clause inside another, and finite verbs that show that such a clause has a verb of its own. */
  readonly subordinators: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** The preposition that belongs to a verb and stands before its object ("participate in"), by the base form of the verb. */
  readonly tiedPrepositions: ReadonlyMap<string, string>;
  readonly determiners: ReadonlySet<string>;
  /** The sign of an infinitive: "to". */
  readonly infinitive: string;
  /** The beginning of words that stand in front of the subject: "By 2025, …", "To meet the needs of …, …". */
  readonly leadIn: RegExp;
  /** The end of a list inside such words: "and other". */
  readonly listEnd: RegExp;
  /** What opens examples inside a noun phrase: "such as". An "and" behind it joins examples. */
  readonly examples: RegExp;
  /** A time by which something is promised. */
  readonly deadline: RegExp;
  readonly supports: readonly Support[];
  readonly verbs: VerbForms;
};
