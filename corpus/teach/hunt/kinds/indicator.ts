import { labelOf } from '../../../cite/labels.ts';
import { nodesOf } from '../../../graph.ts';
import { quoteFrom } from '../../quiz/place-names.ts';
import { type HuntDraft, type HuntInput, MOST_ANSWERS } from '../hunt.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** The indicator for which the table prints a figure in the column of a year. */
export function whichIndicatorStandsAt({ graph }: HuntInput): readonly HuntDraft[] {
  const rows = nodesOf(graph, 'indicator');
  return nodesOf(graph, 'table').flatMap((table) => {
    const own = rows.filter(({ parent }) => parent === table.id);
    return table.columns.flatMap((column, at) => {
      if (!YEAR.test(column)) return [];
      return own.flatMap((row): readonly HuntDraft[] => {
        const figure = row.cells[at]?.text ?? '';
        const found = own.filter(({ cells }) => cells[at]?.text === figure);
        if (!/\d/.test(figure) || found[0] !== row || found.length > MOST_ANSWERS) return [];
        return [
          {
            about: row.id,
            task: `Find the indicator for which the table prints ${figure} in the column “${column}”.`,
            answers: found.map(({ id }) => id),
            hint: { words: 'The table of indicators stands in Targets too.', search: 'kind:indicator' },
            explanation: `The table prints ${figure} in the column “${column}” for ${labelOf(graph, row)}, “${row.title}”.`,
            quotes: found.map((one) => quoteFrom(graph, one)),
          },
        ];
      });
    });
  });
}
