import { citedNode } from '../cite/go-to.ts';
import { labelOf } from '../cite/labels.ts';
import type { PlanNode } from '../model.ts';
import type { Concept } from './concepts.ts';
import { planQuery, type SearchPlan } from './plan-query.ts';
import { parseQuery, type Unread } from './query.ts';
import { type Hit, rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import type { Intent } from './stop-words.ts';
import type { Unit } from './units.ts';
import type { Why } from './why.ts';

/** Something by which the query was widened, that a person can remove. */
export type Chip = {
  readonly key: string;
  readonly typed: string;
  readonly label: string;
  readonly origin: Concept['alternatives'][number]['origin'];
};

/** What a search gives: every hit, the best first and those with all words before those with some. */
export type SearchResult = {
  readonly hits: readonly Hit[];
  readonly all: number;
  readonly some: number;
  readonly chips: readonly Chip[];
  readonly leftOut: readonly string[];
  readonly unread: readonly Unread[];
  /** The place that the query cites ("s4 m2"), by id. */
  readonly cited: string | null;
  /** The body that the query names, by id. */
  readonly body: string | null;
  /** What the query asks besides its words: who leads, how many, how long. */
  readonly intents: ReadonlySet<Intent>;
  /** The condition that was dropped because nothing was left with it; `null` when none was. */
  readonly dropped: string | null;
};

/** What a person has changed about a search: alternatives removed. */
export type SearchOptions = { readonly removed?: ReadonlySet<string> };

const CITED = 1_000;

/** Searches the plan. Whatever is typed, there is a result; what could not be read of it is listed. */
export function search(index: SearchIndex, input: string, options: SearchOptions = {}): SearchResult {
  const { query, unread } = parseQuery(input);
  const plan = planQuery(index, query, options.removed ?? new Set());
  const place = citedNode(index.graph, input) ?? null;
  const cited = place ? citedHits(index, place) : [];
  const open =
    query === null
      ? []
      : index.units.filter((unit) => !unit.onDemand || plan.asksForClauses || quotes(plan, unit));
  let dropped: string | null = null;
  let passed = open.filter((unit) => plan.conditions.every(({ test }) => test(unit)));
  let hits = rank(index, plan, passed);
  if (hits.length === 0 && plan.conditions.length > 0 && query !== null) {
    const narrowest = narrowestOf(plan, open);
    passed = open.filter((unit) => plan.conditions.every((one) => one === narrowest || one.test(unit)));
    const wider = rank(index, plan, passed);
    if (wider.length > 0) {
      dropped = narrowest?.label ?? null;
      hits = wider.map((hit) => ({ ...hit, coverage: 'some' as const }));
    }
  }
  const ids = new Set(cited.map((hit) => hit.id));
  const listed = [...cited, ...hits.filter((hit) => !ids.has(hit.id))];
  return {
    hits: listed,
    all: listed.filter((hit) => hit.coverage === 'all').length,
    some: listed.filter((hit) => hit.coverage === 'some').length,
    chips: chipsOf(plan),
    leftOut: plan.meaning.leftOut,
    unread: [...unread, ...plan.unread],
    cited: cited[0]?.id ?? null,
    body: plan.body,
    intents: plan.meaning.intents,
    dropped,
  };
}

/** A phrase in quotation marks is looked for in the clauses too: it must find what a scan of the text finds. */
function quotes(plan: SearchPlan, unit: Unit): boolean {
  return plan.phrases.some((phrase) => phrase.literal(unit));
}

function chipsOf(plan: SearchPlan): readonly Chip[] {
  return plan.concepts.flatMap((concept) =>
    concept.alternatives
      .filter((one) => one.origin !== 'typed' && one.origin !== 'agency' && one.origin !== 'kind')
      .map(({ key, label, origin }) => ({ key, typed: concept.typed, label, origin })),
  );
}

/** Of the conditions, the one that fewest units pass. */
function narrowestOf(plan: SearchPlan, units: readonly Unit[]): SearchPlan['conditions'][number] | undefined {
  const counted = plan.conditions.map((condition) => ({
    condition,
    count: units.filter((unit) => condition.test(unit)).length,
  }));
  return counted.sort((a, b) => a.count - b.count)[0]?.condition;
}

/** A citation leads to its place, whatever its kind, and behind it to what the place contains, in printed order. */
function citedHits(index: SearchIndex, cited: PlanNode): readonly Hit[] {
  const place = index.units.find((unit) => unit.parts.some((part) => part.node === cited.id));
  if (!place) return [];
  const label = labelOf(index.graph, cited);
  const hit = (unit: Unit, id: string, score: number, why: Why): Hit => ({
    id,
    unit,
    score,
    coverage: 'all',
    why: [why],
    missing: [],
    marking: { forms: new Set(), phrases: [] },
  });
  const inside = index.units.filter(
    (unit) => !unit.onDemand && unit.id !== place.id && unit.path.some((node) => node.id === cited.id),
  );
  return [
    hit(place, cited.id, CITED, { kind: 'cited', label }),
    ...inside.map((unit, at) => hit(unit, unit.id, CITED / (at + 2), { kind: 'within', label })),
  ];
}
