import type { Origin } from './alternatives.ts';
import type { Concept } from './concepts.ts';
import { areSideBySide, saidIn } from './evaluate.ts';
import { type Forms, formsOf, unionOf } from './forms.ts';
import type { SearchPlan } from './plan-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './units.ts';
import type { Why } from './why.ts';
import { wordsOf } from './words.ts';

/** One thing that the query asks for, with how each unit says it. `weight` is higher for what fewer units say. */
export type Asked = {
  readonly label: string;
  /** By the order of the unit; `undefined` where the unit does not say it. */
  readonly said: readonly (Saying | undefined)[];
  readonly weight: number;
};

/** How one unit says one thing: in full, or only in a variant that does not count as all of it. */
export type Saying = {
  readonly score: number;
  readonly full: boolean;
  readonly why: Why;
  readonly forms: Forms;
  readonly phrase: string | null;
};

const PHRASE = 8;
const VARIANT = 4;

const NO_FORMS: Forms = new Set<string>();

/** Everything that a query asks for, each with all units that say it. */
export function askedOf(index: SearchIndex, plan: SearchPlan, units: readonly Unit[]): readonly Asked[] {
  const gather = (label: string, key: string | null, say: (unit: Unit) => Saying | undefined): Asked => {
    const ask = () => index.units.map(say);
    // All units are asked, whatever the conditions, so that the answer serves the next query too.
    const all = key === null ? ask() : index.memory.recall(key, ask);
    const count = units.reduce((sum, unit) => sum + Number(all[unit.order] !== undefined), 0);
    return { label, said: all, weight: Math.log(1 + index.units.length / (count + 1)) };
  };
  const { intents } = plan.meaning;
  // Who asks what something means, or when it was, is answered by the footnote or the date that stands to it, though it does not repeat the name.
  const answers = (unit: Unit) =>
    (intents.has('meaning') && unit.kind === 'footnote') || (intents.has('date') && unit.states.has('date'));
  const asks = [...intents].sort().join();
  const concepts = plan.concepts.map((concept) =>
    gather(concept.typed, `${asks} ${keyOfConcept(concept)}`, (unit) => {
      const said = saidIn(index, unit, concept);
      if (!said) return aroundIt(index, unit, concept, answers(unit)) ?? apartIn(index, unit, concept);
      const why = reasonOf(unit, concept, said.by);
      return { score: said.score, full: true, why, forms: unionOf(said.by.map(formsOf)), phrase: null };
    }),
  );
  const phrases = plan.phrases.map((phrase) =>
    gather(`“${phrase.text}”`, `phrase ${phrase.text}`, (unit) => {
      const literal = phrase.literal(unit);
      if (!literal && !phrase.variant(unit)) return undefined;
      const why = { kind: 'phrase', text: phrase.text, isExact: literal } as const;
      const strength = wordsOf(phrase.text).reduce(
        (sum, word) => sum + (index.postings.scores(word.form).get(unit.order) ?? 0),
        0,
      );
      const score = (literal ? PHRASE : VARIANT) + strength;
      return { score, full: literal, why, forms: NO_FORMS, phrase: phrase.text };
    }),
  );
  const groups = plan.groups.map((group) =>
    gather(group.label, null, (unit) => {
      const score = group.score(unit);
      const why = { kind: 'condition', label: group.label } as const;
      return score > 0 ? { score, full: true, why, forms: NO_FORMS, phrase: null } : undefined;
    }),
  );
  return [...concepts, ...phrases, ...groups];
}

/** All that a concept is found by. */
function keyOfConcept({ typed, alternatives, body, kind, apart }: Concept): string {
  return JSON.stringify([
    'concept',
    typed,
    body,
    kind,
    alternatives.map(({ key, words, weight, together }) => [key, words, weight, together]),
    apart,
  ]);
}

const APART = 0.5;

/** Some words of a term, each by itself: a hint, never the term. Words that most places have hint at nothing. */
function apartIn(index: SearchIndex, unit: Unit, { typed, apart }: Concept): Saying | undefined {
  const own = index.forms[unit.order];
  const said = apart.flatMap((forms) => forms.find((form) => own?.has(form)) ?? []);
  if (said.length === 0) return undefined;
  const score = said.reduce((sum, form) => sum + (index.postings.scores(form).get(unit.order) ?? 0), 0);
  const why = { kind: 'apart', typed, by: said.join(', ') } as const;
  return {
    score: (score * APART) / Math.sqrt(apart.length),
    full: false,
    why,
    forms: new Set(said),
    phrase: null,
  };
}

/** A narrower term in a heading says little of what stands under it. */
const AROUND: ReadonlySet<Origin> = new Set(['typed', 'form', 'same']);

/** A unit whose box or section has the words in its title stands under *Some words*, though its own words do not have them. */
function aroundIt(index: SearchIndex, unit: Unit, concept: Concept, full: boolean): Saying | undefined {
  const around = concept.alternatives.find(
    ({ origin, words, together }) =>
      AROUND.has(origin) &&
      words.every((forms) => unit.context.some((word) => forms.includes(word.form))) &&
      (!together || areSideBySide(unit.context, words)),
  );
  if (!around) return undefined;
  const best = (forms: readonly string[]) =>
    Math.max(...forms.map((form) => index.postings.scores(form).get(unit.order) ?? 0));
  const score = around.words.reduce((sum, forms) => sum + best(forms), 0);
  return { score, full, why: { kind: 'heading', typed: concept.typed }, forms: NO_FORMS, phrase: null };
}

function reasonOf(unit: Unit, { typed, body }: Concept, by: Concept['alternatives']): Why {
  if (body !== null) {
    if (unit.id === body.id || !by.some((one) => one.origin === 'agency')) return { kind: 'word', typed };
    const roles = unit.bodies.filter((one) => one.id === body.id).map((one) => one.role);
    return { kind: 'body', typed, body: body.id, roles };
  }
  const other = by.find((one) => one.origin !== 'typed');
  return by.some((one) => one.origin === 'typed') || !other
    ? { kind: 'word', typed }
    : { kind: 'widened', typed, by: other.label, origin: other.origin };
}
