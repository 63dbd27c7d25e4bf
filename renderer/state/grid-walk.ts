/** A grid as the keys see it. Rows and columns count from 0. */
export type GridShape = {
  readonly rows: number;
  readonly columns: number;
  /** The rows of the data, without heads and totals: where Page Up, Page Down and Ctrl stop. */
  readonly first: number;
  readonly last: number;
  /** By row, the first column that takes the focus, where it is not 0. */
  readonly begins: ReadonlyMap<number, number>;
  /** By row, where its cells begin, in a row whose cells go over several columns. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
};

export type GridSpot = { readonly row: number; readonly column: number };

/** What goes with a key: whether Ctrl (or Cmd) is held, and how many rows a page has. */
export type GridStride = { readonly ctrl: boolean; readonly page: number };

/**
 * Where a key leads from a cell: the arrows to its neighbours, Home and End along the row, Page Up and Page Down by a page, and with Ctrl
 * Home and End to the corners of the data. At an edge it stays. `undefined` for a key that is none of these.
 */
export function walkGrid(
  shape: GridShape,
  at: GridSpot,
  key: string,
  { ctrl, page }: GridStride,
): GridSpot | undefined {
  const { row, column } = at;
  const down = (by: number, low: number, high: number) =>
    allowed(shape, at, { row: Math.min(high, Math.max(low, row + by)), column });
  switch (key) {
    case 'ArrowLeft':
      return allowed(shape, at, { row, column: beside(shape, at, -1) });
    case 'ArrowRight':
      return allowed(shape, at, { row, column: beside(shape, at, 1) });
    case 'ArrowUp':
      return down(-1, 0, shape.rows - 1);
    case 'ArrowDown':
      return down(1, 0, shape.rows - 1);
    case 'PageUp':
      return down(-page, Math.min(row, shape.first), shape.rows - 1);
    case 'PageDown':
      return down(page, 0, Math.max(row, shape.last));
    case 'Home':
      return ctrl
        ? { row: shape.first, column: beginOf(shape, shape.first) }
        : { row, column: beginOf(shape, row) };
    case 'End':
      return ctrl
        ? { row: shape.last, column: shape.columns - 1 }
        : { row, column: shape.starts.get(row)?.at(-1) ?? shape.columns - 1 };
    default:
      return undefined;
  }
}

function beginOf(shape: GridShape, row: number): number {
  return shape.begins.get(row) ?? 0;
}

function beside(shape: GridShape, { row, column }: GridSpot, step: 1 | -1): number {
  const starts = shape.starts.get(row);
  if (!starts) return column + step;
  const now = starts.findLastIndex((start) => start <= column);
  return starts[now + step] ?? column;
}

function allowed(shape: GridShape, at: GridSpot, to: GridSpot): GridSpot {
  return to.column < beginOf(shape, to.row) || to.column >= shape.columns ? at : to;
}
