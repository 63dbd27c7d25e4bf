import { nodesOf } from '../graph.ts';
import type { Agency, Clause, Graph, Group, Role } from '../model.ts';
import { groupedBy } from './grouped.ts';
import { standingsOf } from './standings.ts';

/** What two bodies have in common, seen from the body of the row. All lists are ids of clauses in printed order. */
export type TogetherCell = {
  /** The clauses that name both. The same seen from the other. */
  readonly shared: readonly string[];
  /** Those of them in which the body of the row is printed as lead and the other is not. */
  readonly leads: readonly string[];
  /** Those of them in which the other is printed as lead and the body of the row is not. */
  readonly led: readonly string[];
};

/** A body with what it shares with each other one. */
export type TogetherRow = {
  readonly body: Agency | Group;
  readonly group: boolean;
  /** The diagonal: every clause that names the body. */
  readonly own: readonly string[];
  /** By the id of the other body. A pair without a clause in common is left out; so is the body itself. */
  readonly cells: ReadonlyMap<string, TogetherCell>;
};

/** Bodies by bodies: who stands with whom in the same clauses, and who leads whom. */
export type Together = {
  /** Most clauses first and then by name; groups after bodies. The columns are the same in the same order. */
  readonly rows: readonly TogetherRow[];
  /** The most clauses that two bodies share: the end of the heat scale, the diagonal left out. */
  readonly max: number;
};

/** Counts for each two bodies or groups of a plan the clauses that name both. */
export function togetherOf(graph: Graph): Together {
  const standings = standingsOf(graph);
  const byClause = groupedBy(standings, ({ clause }) => clause.id);
  const byBody = groupedBy(standings, ({ body }) => body.id);
  const rows = [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')].map((body): TogetherRow => {
    const own = byBody.get(body.id) ?? [];
    const met = own.flatMap(({ clause, role }) =>
      (byClause.get(clause.id) ?? [])
        .filter((other) => other.body.id !== body.id)
        .map((other): Meeting => ({ clause, role, other: other.body.id, otherRole: other.role })),
    );
    return {
      body,
      group: body.kind === 'group',
      own: own.map(({ clause }) => clause.id),
      cells: new Map([...groupedBy(met, ({ other }) => other)].map(([other, here]) => [other, cellOf(here)])),
    };
  });
  return {
    rows: rows.sort(byOwn),
    max: Math.max(0, ...rows.flatMap(({ cells }) => [...cells.values()].map(({ shared }) => shared.length))),
  };
}

type Meeting = {
  readonly clause: Clause;
  readonly role: Role;
  readonly other: string;
  readonly otherRole: Role;
};

function cellOf(met: readonly Meeting[]): TogetherCell {
  const ids = (of: readonly Meeting[]) => of.map(({ clause }) => clause.id);
  return {
    shared: ids(met),
    leads: ids(met.filter(({ role, otherRole }) => role === 'lead' && otherRole !== 'lead')),
    led: ids(met.filter(({ role, otherRole }) => role !== 'lead' && otherRole === 'lead')),
  };
}

function byOwn(a: TogetherRow, b: TogetherRow): number {
  return (
    Number(a.group) - Number(b.group) ||
    b.own.length - a.own.length ||
    a.body.title.localeCompare(b.body.title, 'en')
  );
}
