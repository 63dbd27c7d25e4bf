import { labelOf } from '../cite/labels.ts';
import type { Graph } from '../model.ts';
import { DIRECTION_NAME, type TimeLine } from '../questions/dated.ts';
import { counted } from '../questions/in-words.ts';
import { placeLink } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, paragraph, table } from './report.ts';

/** The time line of a plan as an export, in the order of time. */
export function datesExport(
  graph: Graph,
  { statements, period }: TimeLine,
  provenance: Provenance,
): Exportable {
  return {
    what: 'time line',
    report: {
      provenance,
      title: 'Time line',
      blocks: [
        paragraph(
          `${counted(statements.length, 'dated statement')}. The plan covers ${period[0]} to ${period[1]}. Whether a statement looks back or ahead is computed from its date and the year in which the plan was issued.`,
        ),
        table(
          ['Date', 'From', 'To', 'Computed', 'Words', 'Place'],
          ['From', 'To'],
          statements.map(({ printed, from, to, direction, block, excerpt }) => [
            printed,
            from,
            to,
            DIRECTION_NAME[direction],
            wordsOf(excerpt),
            labelOf(graph, block),
          ]),
        ),
      ],
    },
    sheet: {
      columns: COLUMNS.map((key) => ({ key, title: key })),
      rows: statements.map(({ id, printed, from, to, direction, about, block, excerpt, at }) => [
        id,
        printed,
        from,
        to,
        direction,
        about,
        wordsOf(excerpt),
        labelOf(graph, block),
        placeLink(graph, at),
      ]),
    },
  };
}

const COLUMNS = ['id', 'date', 'from', 'to', 'directionComputed', 'about', 'words', 'label', 'link'] as const;

function wordsOf({
  before,
  words,
  after,
  cutBefore,
  cutAfter,
}: TimeLine['statements'][number]['excerpt']): string {
  return `${cutBefore ? '… ' : ''}${before}${words}${after}${cutAfter ? ' …' : ''}`;
}
