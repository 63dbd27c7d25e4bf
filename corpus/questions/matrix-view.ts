import type { Agency, Group, Role } from '../model.ts';
import { assemble, byTotal, type Matrix, type MatrixRow } from './matrix.ts';

/** A body that stands in so many clauses that it hides the others. */
export type Hub = {
  readonly body: Agency | Group;
  readonly clauses: number;
  /** Of how many clauses. */
  readonly of: number;
};

/** In what share of the clauses a body must stand to be a hub. Ours, not the plan's: a hub is computed, and shown as computed. */
export const HUB_SHARE = 0.8;

/** In a matrix of fewer clauses than this nobody is a hub: in a short list anybody may stand nearly everywhere. */
const FEWEST_CLAUSES_FOR_A_HUB = 10;

/** The bodies that stand in at least four of five clauses of a matrix. Groups are never among them. */
export function hubOf(matrix: Matrix): readonly Hub[] {
  const of = matrix.clauses.length;
  if (of < FEWEST_CLAUSES_FOR_A_HUB) return [];
  return matrix.rows
    .filter(({ group, counts }) => !group && counts.total >= HUB_SHARE * of)
    .map(({ body, counts }) => ({ body, clauses: counts.total, of }));
}

/** What to show of a matrix. What is left out does not narrow. */
export type Narrowing = {
  /** Kinds of body: "ministry", "collective". */
  readonly kinds?: ReadonlySet<string>;
  readonly roles?: ReadonlySet<Role>;
  /** Numbers of chapters: the other columns are left out. */
  readonly chapters?: ReadonlySet<number>;
  /** Leaves out the hub of the matrix as given, whatever else narrows it. */
  readonly hideHub?: boolean;
  /** Leaves out rows in which nothing is left to show. */
  readonly hideEmptyRows?: boolean;
  /** Leaves out columns in which nothing is left to show. */
  readonly hideEmptyColumns?: boolean;
};

/** The part of a matrix that was asked for. Every total and the heat scale count what is left; the rows keep their order. */
export function narrowMatrix(matrix: Matrix, narrowing: Narrowing): Matrix {
  const { kinds, roles, chapters, hideHub, hideEmptyRows, hideEmptyColumns } = narrowing;
  const hidden = new Set(hideHub ? hubOf(matrix).map(({ body }) => body.id) : []);
  const rows = matrix.rows.filter(({ body }) => !hidden.has(body.id) && (kinds?.has(body.bodyKind) ?? true));
  const heads = matrix.columns.filter(
    ({ chapter }) => !chapters || (chapter !== null && chapters.has(chapter.number)),
  );
  const open = new Set(heads.map(({ id }) => id));
  const filled = rows.flatMap(({ body, cells }) =>
    [...cells.values()]
      .filter(({ column }) => open.has(column))
      .flatMap(({ column, assignments }) =>
        assignments
          .filter(({ role }) => roles?.has(role) ?? true)
          .map((one) => ({ ...one, body: body.id, column })),
      ),
  );
  const inPrintedOrder = new Map(matrix.clauses.map((clause, index) => [clause, index]));
  filled.sort((a, b) => (inPrintedOrder.get(a.clause) ?? 0) - (inPrintedOrder.get(b.clause) ?? 0));
  const narrowed = assemble(matrix.by, heads, rows, filled);
  const order = new Map(rows.map(({ body }, index) => [body.id, index]));
  return {
    ...narrowed,
    outside: matrix.outside,
    columns: narrowed.columns.filter(({ clauses }) => !hideEmptyColumns || clauses.length > 0),
    rows: narrowed.rows
      .filter(({ counts }) => !hideEmptyRows || counts.total > 0)
      .toSorted((a, b) => (order.get(a.body.id) ?? 0) - (order.get(b.body.id) ?? 0)),
  };
}

/** `plan` is the order in which the clauses first name a body. Groups always come after bodies, since they are never counted as one. */
export type MatrixOrder = 'total' | 'name' | 'kind' | 'plan';

/** The same matrix with its rows in another order. Equals stand by number of clauses and then by name. */
export function sortMatrix(matrix: Matrix, by: MatrixOrder): Matrix {
  const kinds = kindsIn(matrix).map(({ kind }) => kind);
  const orders: Readonly<Record<MatrixOrder, (a: MatrixRow, b: MatrixRow) => number>> = {
    total: () => 0,
    name: (a, b) => a.body.title.localeCompare(b.body.title, 'en'),
    kind: (a, b) => kinds.indexOf(a.body.bodyKind) - kinds.indexOf(b.body.bodyKind),
    plan: (a, b) => a.rank - b.rank,
  };
  const rows = matrix.rows.toSorted(
    (a, b) => Number(a.group) - Number(b.group) || orders[by](a, b) || byTotal(a, b),
  );
  return { ...matrix, rows };
}

/** A kind of body with the number of rows of it. */
export type KindCount = { readonly kind: string; readonly rows: number };

/** The kinds of body in a matrix, the most frequent first and then by name. */
export function kindsIn(matrix: Matrix): readonly KindCount[] {
  const counts = new Map<string, number>();
  for (const { body } of matrix.rows) counts.set(body.bodyKind, (counts.get(body.bodyKind) ?? 0) + 1);
  return [...counts]
    .map(([kind, rows]) => ({ kind, rows }))
    .sort((a, b) => b.rows - a.rows || a.kind.localeCompare(b.kind, 'en'));
}
