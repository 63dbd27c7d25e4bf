import { edgesFrom, edgesTo, nodeAt, statedIn } from '../graph.ts';
import type { Clause, Graph, Indicator, Instrument, PlanNode, Quantity, Role, TextRange } from '../model.ts';
import { governedNodes } from './governed.ts';
import { responsibilityOf } from './responsibility.ts';

type FactBase = {
  /** The clause that makes it a duty of the body, and the role of the body there. */
  readonly clause: Clause;
  readonly role: Role;
  /** The heading or block, governed by the clause, whose words these are. */
  readonly block: PlanNode;
  readonly printed: string;
  /** Where they stand in the text of the block. */
  readonly range: TextRange;
};

/** Something that the text of a body's duties states or names, with the printed words that it rests on. */
export type DutyFact =
  | (FactBase & { readonly kind: 'quantity'; readonly quantity: Quantity })
  | (FactBase & { readonly kind: 'instrument'; readonly instrument: Instrument })
  /** `computed`: the row stands elsewhere, and block and row share a telling pair of words. Else the row itself is governed. */
  | (FactBase & {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly computed: boolean;
      readonly reason: string;
    });

/** What is inside the duties of a body, each list in printed order. A passage governed by two of its clauses is listed for each. */
export type DutiesInDetail = {
  readonly quantities: readonly Extract<DutyFact, { kind: 'quantity' }>[];
  readonly instruments: readonly Extract<DutyFact, { kind: 'instrument' }>[];
  readonly indicators: readonly Extract<DutyFact, { kind: 'indicator' }>[];
};

/** Gathers the quantities, instruments and indicators inside the duties of a body or group. An id of neither has none. */
export function dutiesInDetail(graph: Graph, id: string): DutiesInDetail {
  const facts = edgesTo(graph, id, 'assigns').flatMap((edge) => {
    const clause = nodeAt(graph, edge.from);
    if (clause.kind !== 'clause') return [];
    return blocksOf(graph, clause).flatMap((block) =>
      [...printedIn(graph, block), ...indicatorsIn(graph, block)].map(
        (fact): DutyFact => ({ ...fact, clause, role: edge.role, block }),
      ),
    );
  });
  facts.sort((a, b) => a.block.place.start.offset - b.block.place.start.offset || a.range[0] - b.range[0]);
  return {
    quantities: facts.filter((fact) => fact.kind === 'quantity'),
    instruments: facts.filter((fact) => fact.kind === 'instrument'),
    indicators: facts.filter((fact) => fact.kind === 'indicator'),
  };
}

type Found<F> = F extends DutyFact ? Omit<F, 'clause' | 'role' | 'block'> : never;

function blocksOf(graph: Graph, clause: Clause): readonly PlanNode[] {
  return responsibilityOf(graph, clause).governs.flatMap((node) => governedNodes(graph, node.id));
}

function printedIn(graph: Graph, block: PlanNode): readonly Found<DutyFact>[] {
  const quantities = statedIn(graph, block.id, 'quantity').flatMap(
    ({ edge, node }): readonly Found<DutyFact>[] =>
      edge.range ? [{ kind: 'quantity', quantity: node, printed: node.text, range: edge.range }] : [],
  );
  const instruments = edgesFrom(graph, block.id, 'mentions').flatMap((edge): readonly Found<DutyFact>[] => {
    const instrument = nodeAt(graph, edge.to);
    if (instrument.kind !== 'instrument' || !edge.range) return [];
    return [{ kind: 'instrument', instrument, printed: edge.printed, range: edge.range }];
  });
  return [...quantities, ...instruments];
}

/** The indicators that a block is, or speaks of; each once, at the first words that tell it. */
function indicatorsIn(graph: Graph, block: PlanNode): readonly Found<DutyFact>[] {
  if (block.kind === 'indicator') {
    const { text: printed } = block;
    const reason = 'its row stands in the governed place';
    return [
      { kind: 'indicator', indicator: block, computed: false, reason, printed, range: [0, printed.length] },
    ];
  }
  return edgesFrom(graph, block.id, 'related').flatMap(
    ({ to, range, reason }): readonly Found<DutyFact>[] => {
      const indicator = nodeAt(graph, to);
      if (indicator.kind !== 'indicator' || !range) return [];
      return [
        { kind: 'indicator', indicator, computed: true, reason, printed: block.text.slice(...range), range },
      ];
    },
  );
}
