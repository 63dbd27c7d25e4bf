import { nodesOf } from '../graph.ts';
import type { Agency, Graph, Group, Role } from '../model.ts';
import { type Duty, dossier } from './dossier.ts';
import { groupedBy } from './grouped.ts';
import { type ColumnHead, type ColumnKind, columnHeads, columnsOf } from './matrix-columns.ts';
import { countRoles, ROLE_LETTER, ROLE_ORDER, type RoleCounts, strongestRole } from './roles.ts';
import { standingsOf } from './standings.ts';

/** That a body stands in a clause of a column. */
export type CellAssignment = { readonly clause: string; readonly role: Role };

/** What one body has in one column. A cell without anything is left out of its row. */
export type MatrixCell = {
  readonly column: string;
  /** In printed order of the clauses. */
  readonly assignments: readonly CellAssignment[];
  readonly counts: RoleCounts;
  /** The role for the letter of the cell: the first in the order lead, sole, participant, joint. */
  readonly strongest: Role;
};

/** A body or group with its cells by the id of the column. */
export type MatrixRow = {
  readonly body: Agency | Group;
  readonly group: boolean;
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Counts each clause once, whatever the number of columns that it stands in. */
  readonly counts: RoleCounts;
  /** Counts bodies from 1 in the order in which the clauses of the whole plan first name them. */
  readonly rank: number;
};

/** A section or box with what stands in it. */
export type MatrixColumn = ColumnHead & {
  /** The clauses in which a row stands, in printed order. */
  readonly clauses: readonly string[];
  /** Standings of all rows in these clauses, by role. `total` is their number. */
  readonly counts: RoleCounts;
};

/** Who owns what: bodies and groups across sections or boxes. Sparse and readonly; narrowing and sorting give another matrix. */
export type Matrix = {
  readonly by: ColumnKind;
  readonly columns: readonly MatrixColumn[];
  /** Most clauses first and then by name; groups after bodies. Rows without a clause are kept. */
  readonly rows: readonly MatrixRow[];
  /** The clauses in which a row stands, in printed order. */
  readonly clauses: readonly string[];
  /** The other clauses of the plan: by box, those outside boxes; and any that names nobody. Narrowing leaves them as they are. */
  readonly outside: readonly string[];
  /** Standings of all rows, by role, each clause counted once a row. */
  readonly counts: RoleCounts;
  /** The most clauses in one cell: the end of the heat scale; 0 for an empty matrix. */
  readonly max: number;
};

/** One standing in one column: what a matrix is put together from. */
export type Filled = CellAssignment & { readonly body: string; readonly column: string };

/** Lays out the bodies and groups of a plan across its sections or boxes. */
export function matrixOf(graph: Graph, options: { readonly columns: ColumnKind }): Matrix {
  const by = options.columns;
  const clauses = nodesOf(graph, 'clause');
  const columns = new Map(clauses.map((clause) => [clause.id, columnsOf(graph, by, clause)]));
  const standings = standingsOf(graph);
  const order = [...new Set(standings.map(({ body }) => body.id))];
  const bodies = [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')];
  const heads = bodies.map((body) => ({
    body,
    rank: 1 + (order.includes(body.id) ? order.indexOf(body.id) : order.length + bodies.indexOf(body)),
  }));
  const filled = standings.flatMap(({ clause, body, role }) =>
    (columns.get(clause.id) ?? []).map((column) => ({ clause: clause.id, role, body: body.id, column })),
  );
  const matrix = assemble(by, columnHeads(graph, by, clauses), heads, filled);
  const inside = new Set(matrix.clauses);
  return { ...matrix, outside: clauses.map(({ id }) => id).filter((id) => !inside.has(id)) };
}

/** Puts a matrix together from standings in printed order. Its rows come in the order of most clauses. */
export function assemble(
  by: ColumnKind,
  heads: readonly ColumnHead[],
  bodies: readonly Pick<MatrixRow, 'body' | 'rank'>[],
  filled: readonly Filled[],
): Omit<Matrix, 'outside'> {
  const ofBody = groupedBy(filled, (one) => one.body);
  const ofColumn = groupedBy(filled, (one) => one.column);
  const rows = bodies.map(({ body, rank }): MatrixRow => {
    const own = ofBody.get(body.id) ?? [];
    return {
      body,
      group: body.kind === 'group',
      cells: cellsOf(own),
      counts: countRoles(eachClauseOnce(own).map((one) => one.role)),
      rank,
    };
  });
  return {
    by,
    columns: heads.map((head) => {
      const own = ofColumn.get(head.id) ?? [];
      return { ...head, clauses: clausesOf(own), counts: countRoles(own.map((one) => one.role)) };
    }),
    rows: rows.sort(byTotal),
    clauses: clausesOf(filled),
    counts: countRoles(
      rows.flatMap(({ body }) => eachClauseOnce(ofBody.get(body.id) ?? [])).map((one) => one.role),
    ),
    max: Math.max(0, ...rows.flatMap(({ cells }) => [...cells.values()].map((cell) => cell.counts.total))),
  };
}

/** The order of rows that a matrix comes in: groups after bodies, most clauses first, then by name. */
export function byTotal(a: MatrixRow, b: MatrixRow): number {
  return (
    Number(a.group) - Number(b.group) ||
    b.counts.total - a.counts.total ||
    a.body.title.localeCompare(b.body.title, 'en')
  );
}

/** A cell in letters and counts, the strongest role first: "L2 P1"; empty for a cell without anything. */
export function cellText(cell: MatrixCell | undefined): string {
  if (!cell) return '';
  return ROLE_ORDER.filter((role) => cell.counts[role] > 0)
    .map((role) => `${ROLE_LETTER[role]}${cell.counts[role]}`)
    .join(' ');
}

/** The clauses behind a cell, in printed order, each with what it governs and all whom it names. Of a narrowed matrix, only those that it shows. */
export function passagesBehind(graph: Graph, matrix: Matrix, body: string, column: string): readonly Duty[] {
  const row = matrix.rows.find((one) => one.body.id === body);
  const shown = new Set(row?.cells.get(column)?.assignments.map(({ clause }) => clause));
  const duties = dossier(graph, body)?.duties.filter(({ clause }) => shown.has(clause.id)) ?? [];
  return [...duties].sort((a, b) => a.clause.number - b.clause.number);
}

function cellsOf(own: readonly Filled[]): ReadonlyMap<string, MatrixCell> {
  return new Map(
    [...groupedBy(own, (one) => one.column)].map(([column, here]) => {
      const counts = countRoles(here.map((one) => one.role));
      const assignments = here.map(({ clause, role }) => ({ clause, role }));
      return [column, { column, assignments, counts, strongest: strongestRole(counts) ?? 'joint' }];
    }),
  );
}

function eachClauseOnce(own: readonly Filled[]): readonly Filled[] {
  return [...new Map(own.map((one) => [one.clause, one])).values()];
}

function clausesOf(filled: readonly Filled[]): readonly string[] {
  return [...new Set(filled.map((one) => one.clause))];
}
