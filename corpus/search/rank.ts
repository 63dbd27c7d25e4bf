import { type Asked, askedOf } from './asked.ts';
import type { Concept } from './concepts.ts';
import { sideBySide } from './evaluate.ts';
import type { SearchPlan } from './plan-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Marking } from './snippet.ts';
import type { Unit } from './units.ts';

/** A place that was found. `coverage` is `all` when it has everything that was asked for. `why` says in words what matched. */
export type Hit = {
  readonly id: string;
  readonly unit: Unit;
  readonly score: number;
  readonly coverage: 'all' | 'some';
  readonly why: readonly string[];
  readonly missing: readonly string[];
  /** What is to be marked in the text, for `snippetOf` and for the opened document. */
  readonly marking: Marking;
};

/** The units that say something of what is asked for: those that say all of it first, and within these the best first. */
export function rank(index: SearchIndex, plan: SearchPlan, units: readonly Unit[]): readonly Hit[] {
  const asked = askedOf(index, plan, units);
  const whole = asked.reduce((sum, one) => sum + one.weight, 0);
  const hits = units.flatMap((unit) => hitOf(plan, asked, whole, unit) ?? []);
  return hits.sort(
    (a, b) =>
      Number(b.coverage === 'all') - Number(a.coverage === 'all') ||
      b.score - a.score ||
      a.unit.order - b.unit.order,
  );
}

function hitOf(plan: SearchPlan, asked: readonly Asked[], whole: number, unit: Unit): Hit | undefined {
  const sayings = asked.flatMap((one) => {
    const saying = one.said.get(unit.order);
    return saying ? [{ one, saying }] : [];
  });
  if (asked.length > 0 && sayings.length === 0) return undefined;
  const found = new Set(sayings.filter(({ saying }) => saying.full).map(({ one }) => one));
  const conditions = plan.conditions.map(({ label }) => label).filter((label) => label !== 'NOT');
  const share = whole === 0 ? 1 : sayings.reduce((sum, { one }) => sum + one.weight, 0) / whole;
  const score = sayings.reduce((sum, { saying }) => sum + saying.score, 0) || 1;
  const marking = {
    forms: new Set(sayings.flatMap(({ saying }) => saying.forms)),
    phrases: sayings.flatMap(({ saying }) => (saying.phrase ? [saying.phrase] : [])),
  };
  return {
    id: unit.id,
    unit,
    score: round(score * share ** 2 * boostOf(plan, unit)),
    coverage: found.size === asked.length ? 'all' : 'some',
    why: [...new Set([...sayings.map(({ saying }) => saying.why), ...conditions])],
    missing: asked.filter((one) => !found.has(one)).map(({ label }) => label),
    marking,
  };
}

/** People look for what is to be done and by whom more often than for background, and for a box rather than a part of it. */
const PRIOR: Readonly<Partial<Record<Unit['kind'], number>>> = {
  box: 1.5,
  indicator: 1.1,
  topic: 0.85,
  paragraph: 0.8,
  item: 0.85,
  chapter: 0.55,
};

const AMOUNTS = ['number', 'percent', 'duration'] as const;

/** What makes one place more likely to be meant than another that has the same words. */
function boostOf(plan: SearchPlan, unit: Unit): number {
  let boost = 1;
  const { intents } = plan.meaning;
  if (intents.has('amount') && AMOUNTS.some((measure) => unit.states.has(measure))) boost *= 1.5;
  if (intents.has('duration') && unit.states.has('duration')) boost *= 2;
  boost *= PRIOR[unit.kind] ?? 1;
  if (intents.has('lead') && unit.bodies.some((body) => body.role === 'lead' || body.role === 'sole'))
    boost *= 1.3;
  if (intents.has('who') || intents.has('lead'))
    boost *= unit.governed ? 1.6 : unit.bodies.length > 0 ? 1.2 : 1;
  const own = plan.concepts.flatMap((concept) => (concept.body === null ? [bestWords(concept)] : []));
  for (let at = 0; at + 1 < own.length; at += 1) {
    const [first, second] = [own[at], own[at + 1]];
    if (first && second && first.length > 0 && second.length > 0 && sideBySide(unit, [...first, ...second]))
      boost *= 1.25;
  }
  if (unit.kind === 'section' && unit.parts.length === 1) boost *= 0.65;
  // A body is meant when it is named; words that only happen to be in its name say little.
  const named = plan.concepts.some((concept) => concept.body?.id === unit.id);
  if ((unit.kind === 'agency' || unit.kind === 'group') && !named) boost *= 0.3;
  return boost;
}

function bestWords(concept: Concept): readonly (readonly string[])[] {
  const form =
    concept.alternatives.find((one) => one.origin === 'form') ??
    concept.alternatives.find((one) => one.origin === 'typed');
  return form?.words ?? [];
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
