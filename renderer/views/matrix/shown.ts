import {
  type ColumnKind,
  type Exportable,
  type Graph,
  type Hub,
  hubOf,
  kindsIn,
  type Matrix,
  type MatrixForm,
  matrixExport,
  matrixOf,
  narrowMatrix,
  type Provenance,
  ROLE_ORDER,
  type Role,
  sortMatrix,
  type Together,
  togetherAmong,
  togetherExport,
  togetherOf,
} from '../../../corpus/index.ts';
import { type MatrixPicks, narrowingOf } from '../../state/matrix-picks.ts';
import { bodiesGrid } from './bodies-grid.ts';
import type { Grid } from './grid-model.ts';
import { textGrid } from './text-grid.ts';

/** What is picked of a matrix. */
export type Shown = {
  /** With every row and column. Bodies by bodies take their rows from the matrix of the sections. */
  readonly whole: Matrix;
  /** Narrowed and sorted. */
  readonly matrix: Matrix;
  /** Only of bodies by bodies. */
  readonly together: Together | null;
  readonly hubs: readonly Hub[];
  /** Rows and columns that were left out because nothing is in them. */
  readonly empty: { readonly bodies: number; readonly groups: number; readonly columns: number };
};

/** The columns of the whole matrix; those of bodies by bodies only count. */
export function wholeBy({ show, by }: MatrixPicks): ColumnKind {
  return show === 'bodies' ? 'section' : by;
}

/** Lays out a plan as a person picked it. */
export function shownOf(graph: Graph, picks: MatrixPicks): Shown {
  const whole = matrixOf(graph, { columns: wholeBy(picks) });
  const narrowing = narrowingOf(picks);
  const matrix = sortMatrix(narrowMatrix(whole, narrowing), picks.order);
  const withEmpty = narrowMatrix(whole, { ...narrowing, hideEmptyRows: false, hideEmptyColumns: false });
  const emptyRows = withEmpty.rows.filter(({ counts }) => counts.total === 0);
  const ids = matrix.rows.map(({ body }) => body.id);
  return {
    whole,
    matrix,
    together: picks.show === 'bodies' ? togetherAmong(togetherOf(graph), ids) : null,
    hubs: hubOf(whole),
    empty: {
      bodies: emptyRows.filter(({ group }) => !group).length,
      groups: emptyRows.filter(({ group }) => group).length,
      columns: withEmpty.columns.filter(({ clauses }) => clauses.length === 0).length,
    },
  };
}

/** What is shown as a grid. */
export function gridOf({ matrix, together }: Shown, { order }: MatrixPicks): Grid {
  return together ? bodiesGrid(together, order === 'kind') : textGrid(matrix, order === 'kind');
}

/** What is shown as an export. */
export function exportOf({ matrix, together }: Shown, form: MatrixForm, provenance: Provenance): Exportable {
  return together ? togetherExport(together, form, provenance) : matrixExport(matrix, form, provenance);
}

/** A kind of body or a role that can be picked, with how much it would show: rows of a kind, standings in a role. */
export type Offer<T extends string> = { readonly value: T; readonly count: number };

/** The kinds of body, the most frequent of the plan first, each with the rows that it would show beside what else is picked. */
export function kindOffers({ whole }: Shown, picks: MatrixPicks): readonly Offer<string>[] {
  const left = narrowMatrix(whole, narrowingOf({ ...picks, kinds: [] }));
  const rows = new Map(kindsIn(left).map((one) => [one.kind, one.rows]));
  return kindsIn(whole).map(({ kind }) => ({ value: kind, count: rows.get(kind) ?? 0 }));
}

/** The roles, each with the standings that it would show beside what else is picked. */
export function roleOffers({ whole }: Shown, picks: MatrixPicks): readonly Offer<Role>[] {
  const { counts } = narrowMatrix(whole, narrowingOf({ ...picks, roles: [] }));
  return ROLE_ORDER.map((role) => ({ value: role, count: counts[role] }));
}
