import { capital } from '../../../corpus/index.ts';
import type { Heat } from '../../state/heat.ts';

/** A cell with something in it. */
export type GridCell = {
  /** L, S, P or J, or nothing where a cell counts without a role. */
  readonly letter: string;
  /** The clauses in the role of the letter. */
  readonly count: number;
  /** All clauses of the cell; more than `count` where the body has other roles there too. */
  readonly of: number;
  readonly heat: Heat;
  /** What it says, for those who do not see it: "leads 2, joint 3, 5 clauses". */
  readonly words: string;
};

export type GridColumn = {
  readonly id: string;
  /** What stands in the narrow head: "5", "MOJ". */
  readonly short: string;
  /** As in a citation: "§5". */
  readonly label: string;
  readonly title: string;
  /** As a sentence names it: "section 5". */
  readonly spoken: string;
  /** `null` where no total stands under the column. */
  readonly total: number | null;
};

/** Columns that belong together under one head. */
export type GridBand = {
  /** The id of the place; `null` where the head is of no place. */
  readonly place: string | null;
  readonly label: string;
  readonly title: string;
  /** The index of its first column. */
  readonly from: number;
  readonly span: number;
};

export type GridRow = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly group: boolean;
  readonly kind: string;
  readonly total: number;
  /** What the total is made of: "leads 22, takes part 3, 25 clauses". */
  readonly words: string;
  readonly cells: ReadonlyMap<string, GridCell>;
};

/** Rows under one head, or under none. */
export type GridPart = { readonly head: string | null; readonly rows: readonly GridRow[] };

/** A picture of counts that can be walked: what both tabs of the matrix show. */
export type Grid = {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  /** One after the other over all columns; empty where the columns have no heads above them. */
  readonly bands: readonly GridBand[];
  readonly parts: readonly GridPart[];
  /** All clauses counted, where the columns have totals. */
  readonly total: number | null;
  /** The end of the heat scale. */
  readonly max: number;
};

/** The ids of the rows and columns that are no data. */
export const HEADS = {
  bands: 'bands',
  heads: 'heads',
  totals: 'totals',
  name: 'name',
  total: 'total',
} as const;

/** Puts rows into parts: those that are groups apart at the end, and by kind where they are sorted by it. */
export function partsOf(rows: readonly GridRow[], byKind: boolean): readonly GridPart[] {
  const parts: { head: string | null; rows: GridRow[] }[] = [];
  for (const row of rows) {
    const head = row.group ? 'Groups, not bodies' : byKind ? capital(row.kind) : null;
    const last = parts.at(-1);
    if (last && last.head === head) last.rows.push(row);
    else parts.push({ head, rows: [row] });
  }
  return parts;
}
