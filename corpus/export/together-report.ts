import { counted } from '../questions/in-words.ts';
import type { MatrixForm } from '../questions/matrix-table.ts';
import type { Together, TogetherRow } from '../questions/together.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, paragraph, plain } from './report.ts';

/**
 * Bodies by bodies as an export: the rows that are given, in their order, with the clauses that two of them share, and on the diagonal all
 * clauses of the one; or as 1 and 0 for those that share any.
 */
export function togetherExport(together: Together, form: MatrixForm, provenance: Provenance): Exportable {
  const { rows } = together;
  const short = rows.map(({ body }) => body.abbreviation ?? body.title);
  const cells = (row: TogetherRow) => rows.map(({ body }) => sharedCount(row, body.id, form));
  return {
    what: `bodies by bodies${form === 'binary' ? ' 0-1' : ''}`,
    report: {
      provenance,
      title: 'Who stands with whom in the same clauses',
      blocks: [
        paragraph(
          form === 'binary'
            ? `${counted(rows.length, 'row')} and as many columns. 1: both are named in at least one clause together. 0: in none.`
            : `${counted(rows.length, 'row')} and as many columns. A cell counts the clauses that name both; on the diagonal stand all clauses of the one.`,
        ),
        {
          kind: 'table',
          columns: ['Body', ...short].map((title, index) => ({
            title,
            align: index === 0 ? 'left' : 'center',
          })),
          rows: rows.map((row) =>
            [row.body.title, ...cells(row)].map((cell) => plain(cell === 0 ? '' : String(cell))),
          ),
        },
      ],
    },
    sheet: {
      columns: [
        ...['id', 'name', 'kind'].map((key) => ({ key, title: key })),
        ...rows.map(({ body }, index) => ({ key: body.id, title: short[index] ?? body.title })),
      ],
      rows: rows.map((row) => [row.body.id, row.body.title, row.body.bodyKind, ...cells(row)]),
    },
  };
}

function sharedCount({ body, own, cells }: TogetherRow, other: string, form: MatrixForm): number {
  const clauses = (other === body.id ? own : (cells.get(other)?.shared ?? [])).length;
  return form === 'binary' ? Math.min(1, clauses) : clauses;
}
