import { type Asked, askedOf, type Saying } from './asked.ts';
import { boostOf } from './boost.ts';
import { unionOf } from './forms.ts';
import type { SearchPlan } from './plan-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Marking } from './snippet.ts';
import { isStopWord } from './stop-words.ts';
import type { Unit } from './units.ts';
import type { Why } from './why.ts';

/** A place that was found. `coverage` is `all` when it has everything that was asked for. `why` says what of the query it has, and how. */
export type Hit = {
  readonly id: string;
  readonly unit: Unit;
  readonly score: number;
  readonly coverage: 'all' | 'some';
  readonly why: readonly Why[];
  readonly missing: readonly string[];
  /** What is to be marked in the text, for `snippetOf` and for the opened document. */
  readonly marking: Marking;
};

/** Having all of what is asked outweighs saying a part of it often. */
const SHARE = 2;

/** The units that say something of what is asked for: those that say all of it first, and within these the best first. */
export function rank(index: SearchIndex, plan: SearchPlan, units: readonly Unit[]): readonly Hit[] {
  const asked = askedOf(index, plan, units);
  const whole = asked.reduce((sum, one) => sum + one.weight, 0);
  const boost = boostOf(index, plan);
  const hits = units.flatMap((unit) => hitOf(plan, asked, whole, boost, unit) ?? []);
  return hits.sort(
    (a, b) =>
      Number(b.coverage === 'all') - Number(a.coverage === 'all') ||
      b.score - a.score ||
      a.unit.order - b.unit.order,
  );
}

function hitOf(
  plan: SearchPlan,
  asked: readonly Asked[],
  whole: number,
  boost: (unit: Unit) => number,
  unit: Unit,
): Hit | undefined {
  const sayings = asked.flatMap((one) => {
    const saying = one.said[unit.order];
    return saying ? [{ one, saying }] : [];
  });
  if (asked.length > 0 && sayings.length === 0) return undefined;
  const found = new Set(sayings.filter(({ saying }) => saying.full).map(({ one }) => one));
  const share = whole === 0 ? 1 : sayings.reduce((sum, { one }) => sum + one.weight, 0) / whole;
  const score = sayings.reduce((sum, { saying }) => sum + saying.score, 0) || 1;
  const marking = {
    forms: unionOf(sayings.map(({ saying }) => saying.forms)),
    phrases: sayings.flatMap(({ saying }) => (saying.phrase ? [saying.phrase] : [])),
  };
  return {
    id: unit.id,
    unit,
    score: round(score * share ** SHARE * boost(unit) * titleFit(unit, asked, sayings)),
    coverage: found.size === asked.length ? 'all' : 'some',
    why: reasonsOf(plan, sayings),
    missing: asked.filter((one) => !found.has(one)).map(({ label }) => label),
    marking,
  };
}

const TITLE_FIT = 0.5;

/** A title that says all that is asked, and little else, names the very thing. */
function titleFit(
  unit: Unit,
  asked: readonly Asked[],
  sayings: readonly { readonly saying: Saying }[],
): number {
  const title = unit.parts.find(({ field }) => field === 'title');
  if (!title || sayings.length < asked.length) return 1;
  const telling = title.words.filter(({ form }) => !isStopWord(form));
  const isSaid = sayings.every(({ saying }) => telling.some(({ form }) => saying.forms.has(form)));
  if (!isSaid) return 1;
  const covered = telling.filter(({ form }) => sayings.some(({ saying }) => saying.forms.has(form)));
  return 1 + (TITLE_FIT * covered.length) / telling.length;
}

/** What was said, and the conditions that it passed; what is only left out is no reason. A group joined by AND is both, and named once. */
function reasonsOf(plan: SearchPlan, sayings: readonly { readonly saying: Saying }[]): readonly Why[] {
  const said = sayings.map(({ saying }) => saying.why);
  const labels = new Set(said.flatMap((why) => (why.kind === 'condition' ? [why.label] : [])));
  const passed = plan.conditions.filter(({ label, excludes }) => !excludes && !labels.has(label));
  return [...said, ...passed.map(({ label }) => ({ kind: 'condition', label }) as const)];
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
