import type { Clause, Graph, PlanNode } from '../model.ts';
import { type DutiesInDetail, type DutyFact, dutiesInDetail } from './duties-in-detail.ts';
import { groupedBy } from './grouped.ts';

/** The facts of one kind that one block states, with the clause that governs it. */
export type FactsAtPlace<F extends DutyFact = DutyFact> = {
  readonly block: PlanNode;
  readonly clause: Clause;
  readonly facts: readonly F[];
};

/** What is inside duties, by the place that states it; each list in printed order. */
export type FactsByPlace = {
  readonly [K in keyof DutiesInDetail]: readonly FactsAtPlace<DutiesInDetail[K][number]>[];
};

/**
 * Gathers what is inside the duties that a body has by some of its clauses. A number that is printed as part of a name ("1991 Act of the
 * International Convention …") is no quantity of the duty, and left out.
 */
export function factsByPlace(graph: Graph, id: string, clauses: ReadonlySet<string>): FactsByPlace {
  const { indicators, quantities, instruments } = dutiesInDetail(graph, id);
  const isInName = ({ block, range }: DutyFact) =>
    instruments.some(
      (name) => name.block === block && name.range[0] <= range[0] && range[1] <= name.range[1],
    );
  const gathered = <F extends DutyFact>(facts: readonly F[]) =>
    atPlaces(facts.filter(({ clause }) => clauses.has(clause.id)));
  return {
    indicators: gathered(firstOfEach(indicators)),
    quantities: gathered(quantities.filter((fact) => !isInName(fact))),
    instruments: gathered(instruments),
  };
}

/** A place that speaks of an indicator in its heading and again in its text is tied to it once, by the first words. */
function firstOfEach(facts: DutiesInDetail['indicators']): DutiesInDetail['indicators'] {
  const groups = groupedBy(facts, ({ indicator, clause }) => `${indicator.id} ${clause.id}`);
  return [...groups.values()].flatMap(([first]) => (first ? [first] : []));
}

/** How many facts stand at some places. */
export function countFacts(places: readonly FactsAtPlace[]): number {
  return places.reduce((sum, { facts }) => sum + facts.length, 0);
}

function atPlaces<F extends DutyFact>(facts: readonly F[]): readonly FactsAtPlace<F>[] {
  const places = groupedBy(facts, ({ block, clause }) => `${block.id} ${clause.id}`);
  return [...places.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ block: first.block, clause: first.clause, facts: own }] : [];
  });
}
