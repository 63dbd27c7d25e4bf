import type { Concept } from './concepts.ts';
import { saidIn } from './evaluate.ts';
import type { SearchPlan } from './plan-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './units.ts';
import { wordsOf } from './words.ts';

/** One thing that the query asks for, with how each unit says it. `weight` is higher for what fewer units say. */
export type Asked = {
  readonly label: string;
  readonly said: ReadonlyMap<number, Saying>;
  readonly weight: number;
};

/** How one unit says one thing: in full, or only in a variant that does not count as all of it. */
export type Saying = {
  readonly score: number;
  readonly full: boolean;
  readonly why: string;
  readonly forms: readonly string[];
  readonly phrase: string | null;
};

const PHRASE = 8;
const VARIANT = 4;

/** Everything that a query asks for, each with all units that say it. */
export function askedOf(index: SearchIndex, plan: SearchPlan, units: readonly Unit[]): readonly Asked[] {
  const gather = (label: string, say: (unit: Unit) => Saying | undefined): Asked => {
    const said = new Map<number, Saying>();
    for (const unit of units) {
      const saying = say(unit);
      if (saying) said.set(unit.order, saying);
    }
    return { label, said, weight: Math.log(1 + index.units.length / (said.size + 1)) };
  };
  const concepts = plan.concepts.map((concept) =>
    gather(concept.typed, (unit) => {
      const said = saidIn(index, unit, concept);
      if (!said) return aroundIt(index, unit, concept);
      const why = reasonOf(unit, concept, said.by);
      return {
        score: said.score,
        full: true,
        why,
        forms: said.by.flatMap(({ words }) => words.flat()),
        phrase: null,
      };
    }),
  );
  const phrases = plan.phrases.map((phrase) =>
    gather(`“${phrase.text}”`, (unit) => {
      const literal = phrase.literal(unit);
      if (!literal && !phrase.variant(unit)) return undefined;
      const why = literal ? `“${phrase.text}”` : `a variant of “${phrase.text}”`;
      const strength = wordsOf(phrase.text).reduce(
        (sum, word) => sum + (index.postings.scores(word.form).get(unit.order) ?? 0),
        0,
      );
      const score = (literal ? PHRASE : VARIANT) + strength;
      return { score, full: literal, why, forms: [], phrase: phrase.text };
    }),
  );
  const groups = plan.groups.map((group) =>
    gather(group.label, (unit) => {
      const score = group.score(unit);
      return score > 0 ? { score, full: true, why: group.label, forms: [], phrase: null } : undefined;
    }),
  );
  return [...concepts, ...phrases, ...groups];
}

/** A unit whose box or section has the words in its title stands under *Some words*, though its own words do not have them. */
function aroundIt(index: SearchIndex, unit: Unit, concept: Concept): Saying | undefined {
  const own = concept.alternatives.filter((one) => one.origin === 'typed' || one.origin === 'form');
  const around = own.find(({ words }) =>
    words.every((forms) => unit.context.some((word) => forms.includes(word.form))),
  );
  if (!around) return undefined;
  const best = (forms: readonly string[]) =>
    Math.max(...forms.map((form) => index.postings.scores(form).get(unit.order) ?? 0));
  const score = around.words.reduce((sum, forms) => sum + best(forms), 0);
  return { score, full: false, why: `${concept.typed}: in the heading above`, forms: [], phrase: null };
}

function reasonOf(unit: Unit, concept: Concept, by: Concept['alternatives']): string {
  if (concept.body !== null) {
    const { id } = concept.body;
    if (unit.id === id || !by.some((one) => one.origin === 'agency')) return concept.typed;
    const roles = unit.bodies.filter((body) => body.id === id).map((body) => body.role);
    return roles.length > 0 ? `${concept.typed} (${roles.join(', ')})` : `${concept.typed} (named)`;
  }
  const other = by.find((one) => one.origin !== 'typed');
  return by.some((one) => one.origin === 'typed') || !other
    ? concept.typed
    : `${concept.typed}: ${other.label}`;
}
