import {
  counted,
  type Matrix,
  type MatrixColumn,
  type MatrixRow,
  ROLE_LETTER,
  ROLE_ORDER,
  type RoleCounts,
} from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import { heatOf } from '../../state/heat.ts';
import { type Grid, type GridBand, type GridCell, type GridRow, partsOf } from './grid-model.ts';

/** Bodies across sections or boxes as a grid. */
export function textGrid(matrix: Matrix, byKind: boolean): Grid {
  return {
    name: `Bodies by ${matrix.by === 'box' ? 'boxes' : 'sections'}`,
    columns: matrix.columns.map((column) => ({
      id: column.id,
      short: shortOf(column),
      label: column.label,
      title: column.node.title,
      spoken: `${column.node.kind} ${shortOf(column)}`,
      total: column.clauses.length,
    })),
    bands: bandsOf(matrix.columns),
    parts: partsOf(
      matrix.rows.map((row) => rowOf(row, matrix.max)),
      byKind,
    ),
    total: matrix.clauses.length,
    max: matrix.max,
  };
}

/** Counts by role as words: "joint, 2 clauses", "leads 2, joint 3, 5 clauses". */
export function roleWords(counts: RoleCounts): string {
  const roles = ROLE_ORDER.filter((role) => counts[role] > 0);
  const words = roles.map((role) =>
    roles.length === 1 ? ROLE_WORD[role] : `${ROLE_WORD[role]} ${counts[role]}`,
  );
  return [...words, counted(counts.total, 'clause')].join(', ');
}

function rowOf({ body, group, cells, counts }: MatrixRow, max: number): GridRow {
  return {
    id: body.id,
    title: body.title,
    short: body.abbreviation ?? body.title,
    group,
    kind: body.bodyKind,
    total: counts.total,
    words: roleWords(counts),
    cells: new Map(
      [...cells].map(([column, cell]): readonly [string, GridCell] => [
        column,
        {
          letter: ROLE_LETTER[cell.strongest],
          count: cell.counts[cell.strongest],
          of: cell.counts.total,
          heat: heatOf(cell.counts.total, max),
          words: roleWords(cell.counts),
        },
      ]),
    ),
  };
}

/** A chapter among sections is known by its Roman number: its own would be taken for that of a section. */
function shortOf({ node, short }: MatrixColumn): string {
  return node.kind === 'chapter' ? roman(node.label) : short;
}

function bandsOf(columns: readonly MatrixColumn[]): readonly GridBand[] {
  if (columns.every(({ chapter }) => chapter === null)) return [];
  const begins = columns.flatMap(({ chapter }, at) => (chapter === columns[at - 1]?.chapter ? [] : [at]));
  return begins.map((from, index) => {
    const chapter = columns[from]?.chapter ?? null;
    return {
      place: chapter?.id ?? null,
      label: chapter ? roman(chapter.label) : '',
      title: chapter?.title ?? '',
      from,
      span: (begins[index + 1] ?? columns.length) - from,
    };
  });
}

function roman(label: string): string {
  return label.replace(/[.\s]+$/, '');
}
