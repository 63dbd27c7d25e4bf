import { labelOf } from '../cite/labels.ts';
import { pathInWords } from '../cite/titles.ts';
import type { Graph } from '../model.ts';
import { counted } from '../questions/in-words.ts';
import { countedInWords, deadlineInWords, KIND_NAME } from '../questions/quantities/words.ts';
import type { QuantityRow } from '../questions/quantities.ts';
import { placeLink } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, paragraph, type Sheet, table } from './report.ts';

/** Quantities outside the table of indicators as an export: exactly the rows that are given, in their order. */
export function quantitiesExport(
  graph: Graph,
  rows: readonly QuantityRow[],
  provenance: Provenance,
): Exportable {
  return {
    what: 'quantities',
    report: {
      provenance,
      title: 'Quantities outside the table of indicators',
      blocks: [
        paragraph(
          `${counted(rows.length, 'quantity', 'quantities')}. “Period of the plan” stands where a sentence promises something and prints no date. What a date in a name counts is that name.`,
        ),
        table(
          ['What is counted', 'Number', 'Unit', 'Kind', 'By when', 'Place', 'Sentence'],
          [],
          rows.map((row) => [
            countedInWords(row),
            row.printed,
            row.quantity.unit,
            KIND_NAME[row.kind],
            deadlineInWords(row.deadline),
            labelOf(graph, row.block),
            row.sentence.words,
          ]),
        ),
      ],
    },
    sheet: sheetOf(graph, rows),
  };
}

const COLUMNS = [
  'id',
  'kind',
  'counts',
  'printed',
  'qualifier',
  'value',
  'unit',
  'deadline',
  'deadlineIs',
  'partOfName',
  'label',
  'path',
  'sentence',
  'promise',
  'clauses',
  'line',
  'start',
  'end',
  'link',
] as const;

function sheetOf(graph: Graph, rows: readonly QuantityRow[]): Sheet {
  return {
    columns: COLUMNS.map((key) => ({ key, title: key })),
    rows: rows.map((row) => {
      const { quantity, kind, block, sentence, deadline, promise, inName, responsible } = row;
      return [
        quantity.id,
        kind,
        quantity.counts,
        quantity.text,
        quantity.qualifier,
        quantity.value,
        quantity.unit,
        deadline?.words ?? null,
        deadline?.kind ?? null,
        inName?.id ?? null,
        labelOf(graph, block),
        pathInWords(graph, block),
        sentence.words,
        promise?.id ?? null,
        responsible.map(({ clause }) => clause.id),
        quantity.place.start.line,
        quantity.place.start.offset,
        quantity.place.end.offset,
        placeLink(graph, block.id),
      ];
    }),
  };
}
