import { labelOf } from '../cite/labels.ts';
import type { Graph } from '../model.ts';
import type { Dossier } from '../questions/dossier.ts';
import type { DutyFact } from '../questions/duties-in-detail.ts';
import { type FactsAtPlace, type FactsByPlace, factsByPlace } from '../questions/facts-by-place.ts';
import { type Block, heading, table } from './report.ts';

/** What is inside the duties of a dossier, as tables: indicators, numbers, and laws and programmes, each in its printed words with its clause. */
export function insideBlocks(graph: Graph, dossier: Dossier): readonly Block[] {
  const { indicators, quantities, instruments } = insideOf(graph, dossier);
  return [
    ...factTable(
      graph,
      'Indicators inside its duties',
      ['Printed as', 'Indicator', 'Why'],
      indicators,
      ({ printed, indicator, computed, reason }) => [
        printed,
        indicator.title,
        computed ? `computed: ${reason}` : reason,
      ],
    ),
    ...factTable(
      graph,
      'Numbers inside its duties',
      ['Printed as', 'What is counted'],
      quantities,
      ({ printed, quantity }) => [printed, quantity.counts],
    ),
    ...factTable(
      graph,
      'Laws, plans and programmes named in its duties',
      ['Printed as', 'Kind'],
      instruments,
      ({ printed, instrument }) => [printed, instrument.type],
    ),
  ];
}

/** The same as data: each fact with its printed words, the block that states it and the clause that makes it a duty. */
export function insideData(graph: Graph, dossier: Dossier): Readonly<Record<string, unknown>> {
  const { indicators, quantities, instruments } = insideOf(graph, dossier);
  const records = <F extends DutyFact>(
    places: readonly FactsAtPlace<F>[],
    own: (fact: F) => Readonly<Record<string, unknown>>,
  ) =>
    places.flatMap(({ facts }) =>
      facts.map((fact) => ({
        printed: fact.printed,
        in: fact.block.id,
        range: fact.range,
        clause: fact.clause.id,
        role: fact.role,
        ...own(fact),
      })),
    );
  return {
    indicators: records(indicators, ({ indicator, computed, reason }) => ({
      indicator: indicator.id,
      title: indicator.title,
      computed,
      reason,
    })),
    quantities: records(quantities, ({ quantity: { measure, value, unit, qualifier, counts } }) => ({
      measure,
      value,
      unit,
      qualifier,
      counts,
    })),
    instruments: records(instruments, ({ instrument }) => ({
      instrument: instrument.id,
      title: instrument.title,
      type: instrument.type,
    })),
  };
}

function insideOf(graph: Graph, { body, duties }: Dossier): FactsByPlace {
  return factsByPlace(graph, body.id, new Set(duties.map(({ clause }) => clause.id)));
}

function factTable<F extends DutyFact>(
  graph: Graph,
  title: string,
  columns: readonly string[],
  places: readonly FactsAtPlace<F>[],
  cells: (fact: F) => readonly (string | null)[],
): readonly Block[] {
  if (places.length === 0) return [];
  const rows = places.flatMap(({ block, clause, facts }) =>
    facts.map((fact) => [...cells(fact), labelOf(graph, block), labelOf(graph, clause)]),
  );
  return [heading(1, `${title} (${rows.length})`), table([...columns, 'Place', 'By'], [], rows)];
}
