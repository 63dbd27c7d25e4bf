import type { Concept } from './concepts.ts';
import { sideBySide } from './evaluate.ts';
import type { SearchPlan } from './plan-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './units.ts';

/** People look for what is to be done and by whom more often than for background, and for a box rather than a part of it. */
const PRIOR: Readonly<Partial<Record<Unit['kind'], number>>> = {
  box: 1.65,
  indicator: 1.1,
  topic: 0.85,
  paragraph: 0.88,
  item: 0.85,
  footnote: 0.5,
  chapter: 0.55,
};

const AMOUNTS = ['number', 'percent', 'duration'] as const;
const DATES = ['date', 'year'] as const;

/** What makes one place more likely to be meant than another that has the same words: a factor for each unit. */
export function boostOf(index: SearchIndex, plan: SearchPlan): (unit: Unit) => number {
  const { intents } = plan.meaning;
  const neighbours = neighboursOf(index, plan.concepts);
  const named = new Set(plan.concepts.flatMap(({ body }) => (body ? [body.id] : [])));
  const asksWho = intents.has('who') || intents.has('lead');
  return (unit) => {
    let boost = PRIOR[unit.kind] ?? 1;
    if (intents.has('amount') && AMOUNTS.some((measure) => unit.states.has(measure))) boost *= 2;
    if (intents.has('duration') && unit.states.has('duration')) boost *= 5;
    if (intents.has('date') && DATES.some((measure) => unit.states.has(measure))) boost *= 1.5;
    if (intents.has('document') && isFront(unit)) boost *= 4;
    if (intents.has('meaning') && unit.kind === 'footnote') boost *= 6;
    if (intents.has('lead') && unit.bodies.some((body) => body.role === 'lead' || body.role === 'sole'))
      boost *= 1.3;
    if (asksWho) boost *= unit.governed ? 1.6 : unit.bodies.length > 0 ? 1.2 : 1;
    for (const pair of neighbours) if (pair[unit.order]) boost *= 1.25;
    if (unit.kind === 'section' && unit.parts.length === 1) boost *= 0.65;
    // A body is meant when it is named; words that only happen to be in its name say little.
    if ((unit.kind === 'agency' || unit.kind === 'group') && !named.has(unit.id)) boost *= 0.15;
    return boost;
  };
}

/** For each two things that follow each other in the query, which units say them side by side. */
function neighboursOf(index: SearchIndex, concepts: readonly Concept[]): readonly (readonly boolean[])[] {
  const own = concepts.flatMap((concept) => (concept.body === null ? [bestWords(concept)] : []));
  return own.slice(1).flatMap((second, at) => {
    const first = own[at];
    if (!first || first.length === 0 || second.length === 0) return [];
    const words = [...first, ...second];
    return [
      index.memory.recall(`neighbours ${JSON.stringify(words)}`, () =>
        index.units.map((unit) => {
          const said = index.forms[unit.order];
          const hasAll = words.every((forms) => forms.some((form) => said?.has(form)));
          return hasAll && sideBySide(unit, words);
        }),
      ),
    ];
  });
}

function bestWords({ alternatives }: Concept): readonly (readonly string[])[] {
  const form =
    alternatives.find((one) => one.origin === 'form') ?? alternatives.find((one) => one.origin === 'typed');
  return form?.words ?? [];
}

/** The first page: what is printed before the first chapter. */
function isFront({ path }: Unit): boolean {
  return path.every(({ kind }) => kind === 'plan' || kind === 'paragraph');
}
