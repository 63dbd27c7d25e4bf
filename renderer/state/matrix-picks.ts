import {
  type ColumnKind,
  type MatrixOrder,
  type Narrowing,
  ROLE_ORDER,
  type Role,
} from '../../corpus/index.ts';
import { oneOf, type Picked, pick, valuesOf } from './picked.ts';

/** A cell, by the ids of its row and of its column. */
export type CellPick = { readonly row: string; readonly column: string };

/** What is picked in the matrix. */
export type MatrixPicks = {
  /** Bodies across the text, or bodies across bodies. */
  readonly show: 'text' | 'bodies';
  readonly by: ColumnKind;
  readonly order: MatrixOrder;
  /** Kinds of body; none stands for all. */
  readonly kinds: readonly string[];
  /** None stands for all. */
  readonly roles: readonly Role[];
  readonly hideHub: boolean;
  readonly emptyRows: boolean;
  readonly emptyColumns: boolean;
  /** The cell whose passages are open. */
  readonly cell: CellPick | null;
};

/** The orders of the rows; the first is the one that a matrix comes in. */
export const MATRIX_ORDERS: readonly [MatrixOrder, ...MatrixOrder[]] = ['total', 'name', 'kind', 'plan'];

/** Reads what is picked in the matrix. What makes no sense is as if nothing were picked. */
export function readMatrixPicks(picked: Picked): MatrixPicks {
  const roles = valuesOf(picked, 'role');
  const empty = valuesOf(picked, 'empty');
  return {
    show: oneOf(picked, 'show', ['text', 'bodies']),
    by: oneOf(picked, 'by', ['section', 'box']),
    order: oneOf(picked, 'sort', MATRIX_ORDERS),
    kinds: valuesOf(picked, 'kind'),
    roles: ROLE_ORDER.filter((role) => roles.includes(role)),
    hideHub: valuesOf(picked, 'hub').includes('hidden'),
    emptyRows: empty.includes('rows'),
    emptyColumns: empty.includes('columns'),
    cell: readCell(valuesOf(picked, 'cell')[0]),
  };
}

/** What a matrix is narrowed to. Bodies by bodies are counted over all roles. */
export function narrowingOf(picks: MatrixPicks): Narrowing {
  const { show, kinds, roles, hideHub, emptyRows, emptyColumns } = picks;
  return {
    ...(kinds.length > 0 ? { kinds: new Set(kinds) } : {}),
    ...(roles.length > 0 && show === 'text' ? { roles: new Set(roles) } : {}),
    hideHub,
    hideEmptyRows: !emptyRows,
    hideEmptyColumns: !emptyColumns,
  };
}

/** Opens the passages of a cell; `null` closes them. */
export function pickCell(picked: Picked, cell: CellPick | null): Picked {
  return pick(picked, 'cell', cell ? [`${cell.row} ${cell.column}`] : []);
}

/** Shows the other tab. The cell that was open is of the tab before, and is closed. */
export function pickShow(picked: Picked, show: MatrixPicks['show']): Picked {
  return pickCell(pick(picked, 'show', show === 'bodies' ? ['bodies'] : []), null);
}

/** Sets the columns. The cell that was open has no column any more, and is closed. */
export function pickColumns(picked: Picked, by: ColumnKind): Picked {
  return pickCell(pick(picked, 'by', by === 'box' ? ['box'] : []), null);
}

/** Takes back all that narrows; the order of the rows, the columns and the open cell stay. */
export function showAll(picked: Picked): Picked {
  return ['kind', 'role', 'hub'].reduce((now, name) => pick(now, name, []), picked);
}

/** Whether anything narrows the matrix. */
export function isNarrowed({ show, kinds, roles, hideHub }: MatrixPicks): boolean {
  return kinds.length > 0 || (show === 'text' && roles.length > 0) || hideHub;
}

function readCell(written: string | undefined): CellPick | null {
  const [row, column, ...more] = written?.split(' ') ?? [];
  return row && column && more.length === 0 ? { row, column } : null;
}
