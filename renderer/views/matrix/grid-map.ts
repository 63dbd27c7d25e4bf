import { type GridShape, type GridStride, walkGrid } from '../../state/grid-walk.ts';
import type { CellPick } from '../../state/matrix-picks.ts';
import { type Grid, HEADS } from './grid-model.ts';

/** Which rows and columns of a grid take the focus, heads and totals among them, in their order. */
export type GridMap = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly shape: GridShape;
};

/** Maps a grid for the keys. */
export function mapOf({ bands, parts, columns, total }: Grid): GridMap {
  const data = parts.flatMap(({ rows }) => rows.map(({ id }) => id));
  const placed = bands.filter(({ place }) => place !== null);
  const heads = [...(placed.length > 0 ? [HEADS.bands] : []), HEADS.heads];
  const rows = [...heads, ...data, ...(total === null ? [] : [HEADS.totals])];
  // The corner has no place to lead to; below it stand the names and, beside them, the totals.
  const before = 2;
  return {
    rows,
    columns: [HEADS.name, HEADS.total, ...columns.map(({ id }) => id)],
    shape: {
      rows: rows.length,
      columns: before + columns.length,
      first: heads.length,
      last: heads.length + data.length - 1,
      begins: new Map([...heads.map((_, row) => [row, before] as const), [heads.length + data.length, 1]]),
      starts: new Map(placed.length > 0 ? [[0, placed.map(({ from }) => from + before)]] : []),
    },
  };
}

/** Where a key leads from a cell. */
export function stepFrom(map: GridMap, at: CellPick, key: string, stride: GridStride): CellPick | undefined {
  const from = { row: map.rows.indexOf(at.row), column: map.columns.indexOf(at.column) };
  if (from.row < 0 || from.column < 0) return undefined;
  const to = walkGrid(map.shape, from, key, stride);
  if (!to) return undefined;
  const starts = map.shape.starts.get(to.row);
  const column = starts?.findLast((start) => start <= to.column) ?? starts?.[0] ?? to.column;
  return { row: map.rows[to.row] ?? at.row, column: map.columns[column] ?? at.column };
}

/** The one cell that Tab leads to: the one given where it is there, and otherwise the first of the data. */
export function stopOf({ rows, columns, shape }: GridMap, at: CellPick | null): CellPick {
  if (at && rows.includes(at.row) && columns.includes(at.column)) return at;
  return { row: rows[shape.first] ?? '', column: columns[2] ?? '' };
}

/** How a cell is known in the page. */
export function keyOf({ row, column }: CellPick): string {
  return `${row} ${column}`;
}

/** Reads what `keyOf` wrote. */
export function cellAt(key: string): CellPick {
  const [row = '', column = ''] = key.split(' ');
  return { row, column };
}
