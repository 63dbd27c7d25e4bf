import { assertNever } from '../model.ts';
import { cellText, type Matrix, type MatrixRow } from './matrix.ts';

/** `shown`: a cell in letters and counts ("L2 P1"). `binary`: 1 where the body has any role, and 0. */
export type MatrixForm = 'shown' | 'binary';

/**
 * A matrix as a table, for files and for a plain list beside the picture: a row of headings, and a row for each body with its id, name,
 * kind and cells. As shown it ends with the totals of the rows and a last row with those of the columns; in the binary form, which is made
 * for computing, there are no totals.
 */
export function matrixTable(matrix: Matrix, form: MatrixForm): readonly (readonly (string | number)[])[] {
  const labels = matrix.columns.map(({ label }) => label);
  const lead = ({ body }: MatrixRow) => [body.id, body.title, body.bodyKind];
  switch (form) {
    case 'binary':
      return [
        ['id', 'name', 'kind', ...labels],
        ...matrix.rows.map((row) => [
          ...lead(row),
          ...matrix.columns.map(({ id }) => (row.cells.has(id) ? 1 : 0)),
        ]),
      ];
    case 'shown':
      return [
        ['id', 'name', 'kind', ...labels, 'clauses', 'leads', 'alone', 'takes part', 'joint'],
        ...matrix.rows.map((row) => [
          ...lead(row),
          ...matrix.columns.map(({ id }) => cellText(row.cells.get(id))),
          row.counts.total,
          row.counts.lead,
          row.counts.sole,
          row.counts.participant,
          row.counts.joint,
        ]),
        [
          '',
          'Clauses',
          '',
          ...matrix.columns.map(({ clauses }) => clauses.length),
          matrix.clauses.length,
          '',
          '',
          '',
          '',
        ],
      ];
    default:
      return assertNever(form);
  }
}
