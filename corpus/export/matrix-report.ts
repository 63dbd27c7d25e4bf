import { counted } from '../questions/in-words.ts';
import type { Matrix } from '../questions/matrix.ts';
import { type MatrixForm, matrixTable } from '../questions/matrix-table.ts';
import type { Provenance } from './provenance.ts';
import { type Block, type Exportable, heading, paragraph, plain, type SheetColumn } from './report.ts';

const LETTERS =
  'L: leads, as the text prints. S: the only body named. P: takes part under another lead. J: named together, no lead printed. The number behind a letter counts clauses.';

const TOTALS: readonly SheetColumn[] = [
  { key: 'clauses', title: 'clauses' },
  { key: 'lead', title: 'leads' },
  { key: 'sole', title: 'alone' },
  { key: 'participant', title: 'takes part' },
  { key: 'joint', title: 'joint' },
];

/** A matrix as an export: the rows and columns that are given, in their order, as shown ("L2 P1") or as 1 and 0. */
export function matrixExport(matrix: Matrix, form: MatrixForm, provenance: Provenance): Exportable {
  const rows = matrixTable(matrix, form).slice(1, 1 + matrix.rows.length);
  const by = matrix.by === 'box' ? 'boxes' : 'sections';
  return {
    what: `matrix by ${matrix.by}${form === 'binary' ? ' 0-1' : ''}`,
    report: {
      provenance,
      title: `Who owns what, by ${by}`,
      blocks: [
        paragraph(
          `${counted(matrix.rows.length, 'row')}, ${counted(matrix.columns.length, 'column')}, ${counted(matrix.clauses.length, 'clause')}.`,
        ),
        paragraph(form === 'binary' ? '1: named in a clause there, in any role. 0: not named.' : LETTERS),
        tableBlock(matrix, form),
        heading(1, matrix.by === 'box' ? 'The boxes' : 'The sections'),
        {
          kind: 'list',
          items: matrix.columns.map(({ label, node }) => plain(`${label}: ${node.title}`)),
        },
      ],
    },
    // Totals of columns are no rows of data: who computes with the file would count them twice.
    sheet: {
      columns: [
        ...['id', 'name', 'kind'].map((key) => ({ key, title: key })),
        ...matrix.columns.map(({ id, label }) => ({ key: id, title: label })),
        ...(form === 'shown' ? TOTALS : []),
      ],
      rows,
    },
  };
}

/** The id and kind of a body stay in the sheet: on paper the columns need the room. */
function tableBlock(matrix: Matrix, form: MatrixForm): Block {
  const [titles = [], ...rows] = matrixTable(matrix, form).map((row) => row.toSpliced(2, 1).slice(1));
  return {
    kind: 'table',
    columns: titles.map((title, index) => ({
      title: index === 0 ? 'Body' : String(title),
      align: index === 0 ? 'left' : 'center',
    })),
    rows: rows.map((row) => row.map((cell) => plain(String(cell)))),
  };
}
