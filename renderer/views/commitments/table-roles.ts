/** Set as a grid, some browsers forget that a table is one: the roles say it again. To be spread on the elements. */
export const TABLE = { role: 'table' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const COLUMN_HEAD = { role: 'columnheader' } as const;
export const ROW_HEAD = { role: 'rowheader' } as const;
export const CELL = { role: 'cell' } as const;
