import type { NodeKind, Role } from '../model.ts';
import {
  type Alternative,
  formsOf,
  guesses,
  ownForms,
  type TypedWord,
  widened,
  wordless,
} from './alternatives.ts';
import { kindNamed } from './kinds.ts';
import type { BodyForms, SearchIndex } from './search-index.ts';
import { framesIn, type Intent, isStopWord } from './stop-words.ts';

/** One thing that the query speaks of: the words as typed, and every way in which the text may say it. */
export type Concept = {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** The body that the words name, where they name one, and the role in which it is asked for. */
  readonly body: { readonly id: string; readonly role: Role | null } | null;
  /** The kind of place that the word names ("box", "footnote"), where it names one. */
  readonly kind: NodeKind | null;
  /** The words of a term of several words, each by itself: a place that has only some of them says part of the term. */
  readonly apart: readonly (readonly string[])[];
};

/** What the plain words of a query mean. `leftOut` are words that only join or ask. */
export type Meaning = {
  readonly concepts: readonly Concept[];
  readonly leftOut: readonly string[];
  readonly intents: ReadonlySet<Intent>;
};

/** Finds what the plain words of a query mean: bodies first, then terms of the thesaurus, the longest first, then single words. */
export function meaningOf(
  index: SearchIndex,
  words: readonly TypedWord[],
  removed: ReadonlySet<string>,
): Meaning {
  const frames = framesIn(words.map((word) => word.form));
  const intents = new Set(frames.flatMap((frame) => (frame.intent ? [frame.intent] : [])));
  const concepts: Concept[] = [];
  const leftOut: string[] = [];
  const leave = (word: TypedWord) => leftOut.push(word.text);
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first) break;
    const framed = frames.some((frame) => frame.from <= at && at < frame.to);
    const body = framed ? undefined : bodyAt(index, words, at);
    const term = body || framed ? undefined : termAt(index, words, at);
    const length = body?.forms.length ?? term?.length ?? 1;
    const span = words.slice(at, at + length);
    if (body)
      concepts.push(
        bodyConcept(index, body.id, span, isPartner(words, at, concepts) ? null : roleOf(intents)),
      );
    else if (term) {
      concepts.push(termConcept(index, term.words, removed));
      for (const word of span) if (!term.words.includes(word)) leave(word);
    } else if (
      framed ||
      isStopWord(first.form) ||
      isVerbOfLead(first, intents) ||
      isEndOfPlan(index, first, intents)
    ) {
      leave(first);
    } else concepts.push(wordConcept(index, first, removed, at === words.length - 1));
    at += length;
  }
  const asked = concepts.filter((concept) => !isWordForDuty(concept, concepts));
  leftOut.push(...concepts.filter((concept) => !asked.includes(concept)).map(({ typed }) => typed));
  if (asked.length > 0) return { concepts: asked, leftOut, intents };
  // Nothing but words that join or ask: then they are what is looked for, and of them those that do not only join.
  const telling = words.filter(({ form }) => !isStopWord(form));
  const wanted = telling.length > 0 ? telling : words;
  return {
    concepts: wanted.map((word) => wordConcept(index, word, removed, false)),
    leftOut: words.filter((word) => !wanted.includes(word)).map(({ text }) => text),
    intents: new Set(),
  };
}

const DUTIES = new Set([
  'task',
  'duty',
  'obligation',
  'commitment',
  'promise',
  'responsibility',
  'mandate',
  'remit',
  'job',
  'role',
]);

/** "tasks of X": beside a body such a word only says that its clauses are wanted. */
function isWordForDuty({ typed, body }: Concept, all: readonly Concept[]): boolean {
  const single = typed.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return body === null && DUTIES.has(single) && all.some((one) => one.body !== null);
}

/** "what does X lead": the verb only says which role is asked for. */
function isVerbOfLead({ stem }: TypedWord, intents: ReadonlySet<Intent>): boolean {
  return intents.has('led-by') && stem === 'lead';
}

/** "how many … by 2025": the plan's own last year is when all of it is due, and few places repeat it. */
function isEndOfPlan(index: SearchIndex, { form }: TypedWord, intents: ReadonlySet<Intent>): boolean {
  return intents.has('amount') && form === String(index.graph.plan.meta.period[1]);
}

/** "led by X with Y": the role is asked of the first body, and the other only takes part. */
function isPartner(words: readonly TypedWord[], at: number, before: readonly Concept[]): boolean {
  const joint = words.slice(Math.max(0, at - 2), at).some(({ form }) => form === 'with');
  return joint && before.some(({ body }) => body !== null);
}

function roleOf(intents: ReadonlySet<Intent>): Role | null {
  return intents.has('led-by') ? 'lead' : intents.has('alone') ? 'sole' : null;
}

function wordConcept(
  index: SearchIndex,
  word: TypedWord,
  removed: ReadonlySet<string>,
  last: boolean,
): Concept {
  const alternatives = [...ownAndWidened(index, [word], removed)];
  const kind = kindNamed(word.text);
  if (kind) alternatives.push(wordless('kind', kind, word.text));
  if (alternatives.length === 0) {
    alternatives.push(...guesses(index, word, last).filter((one) => !removed.has(one.key)));
  }
  return { typed: word.text, alternatives, body: null, kind, apart: [] };
}

/** Where the plan has the very words, what the thesaurus adds counts for less. */
function ownAndWidened(
  index: SearchIndex,
  words: readonly TypedWord[],
  removed: ReadonlySet<string>,
): readonly Alternative[] {
  const own = ownForms(index, words, removed);
  const share = own.some((one) => one.origin === 'typed') ? BESIDE_THE_WORDS : 1;
  return [...own, ...widened(index, words, removed).map((one) => ({ ...one, weight: one.weight * share }))];
}

const BESIDE_THE_WORDS = 0.6;

function termConcept(index: SearchIndex, words: readonly TypedWord[], removed: ReadonlySet<string>): Concept {
  const typed = words.map((word) => word.text).join(' ');
  return {
    typed,
    alternatives: ownAndWidened(index, words, removed),
    body: null,
    kind: null,
    apart: words.filter(({ form }) => !isStopWord(form)).map((word) => formsOf(index, word)),
  };
}

/** Words that only say whose or which: "sell my patent" is the term "sell patent". */
const DETERMINERS = new Set(
  'a an the my our your their his her its this these someone somebody anyone'.split(' '),
);

/** The longest term of the thesaurus of two words or more that begins here: its words, and how many words of the query it takes. */
function termAt(
  index: SearchIndex,
  words: readonly TypedWord[],
  at: number,
): { readonly words: readonly TypedWord[]; readonly length: number } | undefined {
  for (let length = Math.min(2 * index.thesaurus.longest, words.length - at); length > 1; length -= 1) {
    const span = words.slice(at, at + length);
    const telling = span.filter(({ form }, place) => place === 0 || !DETERMINERS.has(form));
    for (const row of telling.length < length ? [span, telling] : [span]) {
      const key = row.map((word) => word.stem).join(' ');
      if (row.length > 1 && index.thesaurus.widenings.has(key)) return { words: row, length };
    }
  }
  return undefined;
}

function bodyAt(index: SearchIndex, words: readonly TypedWord[], at: number): BodyForms | undefined {
  return index.names.find(({ forms, capitals }) => {
    if (!forms.every((form, offset) => words[at + offset]?.form === form)) return false;
    const typed = words[at]?.text ?? '';
    return !capitals || typed === typed.toUpperCase();
  });
}

/** The body itself, where a clause names it, and where the text has the words as typed. */
function bodyConcept(
  index: SearchIndex,
  id: string,
  words: readonly TypedWord[],
  role: Role | null,
): Concept {
  const typed = words.map((word) => word.text).join(' ');
  const node = index.graph.nodes.get(id);
  const label = node && 'title' in node ? node.title : typed;
  const itself = wordless('agency', id, label);
  const own = role
    ? []
    : ownForms(index, words, new Set()).map((one) => ({ ...one, together: words.length > 1 }));
  return { typed, alternatives: [itself, ...own], body: { id, role }, kind: null, apart: [] };
}
