import { labelOf } from '../../cite/labels.ts';
import { titleOf } from '../../cite/titles.ts';
import { assertNever, type Graph, type PlanNode } from '../../model.ts';
import { type CommitmentRow, NO_BODY_STATED } from '../commitments.ts';

/** What commitments are grouped by. By body and by verb a commitment stands in the group of each of its bodies and verbs. */
export type CommitmentGrouping = 'chapter' | 'section' | 'body' | 'verb' | 'clause';

/** Commitments that have something in common. `key` is the id of it, or the verb; `null` for those that have none. */
export type CommitmentGroup = {
  readonly key: string | null;
  readonly label: string;
  readonly rows: readonly CommitmentRow[];
};

/**
 * Groups commitments: chapters, sections and clauses in printed order, bodies and verbs by how many commitments they have. The rows keep
 * their order; those without what is asked for stand in the last group.
 */
export function groupCommitments(
  graph: Graph,
  rows: readonly CommitmentRow[],
  by: CommitmentGrouping,
): readonly CommitmentGroup[] {
  const groups = new Map<string | null, { key: string | null; label: string; rows: CommitmentRow[] }>();
  for (const row of rows) {
    const keys = keysOf(graph, row, by);
    for (const [key, label] of keys.length > 0 ? keys : [[null, without(by)] as const]) {
      const group = groups.get(key) ?? { key, label, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const byCount = by === 'body' || by === 'verb';
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      (byCount
        ? b.rows.length - a.rows.length || a.label.localeCompare(b.label, 'en')
        : offsetOf(graph, a.key) - offsetOf(graph, b.key)),
  );
}

type Key = readonly [key: string, label: string];

function keysOf(graph: Graph, row: CommitmentRow, by: CommitmentGrouping): readonly Key[] {
  switch (by) {
    case 'chapter':
    case 'section':
      return row.path.filter(({ kind }) => kind === by).map((node) => [node.id, named(graph, node)]);
    case 'body':
      return unique(row.assignments.map(({ body }) => [body.id, body.title]));
    case 'verb':
      return unique(row.commitment.promises.map(({ verb }) => [verb, verb]));
    case 'clause':
      return row.responsible.map(({ clause }) => [clause.id, labelOf(graph, clause)]);
    default:
      return assertNever(by);
  }
}

function unique(keys: readonly Key[]): readonly Key[] {
  return [...new Map(keys)];
}

function without(by: CommitmentGrouping): string {
  return by === 'body' || by === 'clause' ? NO_BODY_STATED : `no ${by}`;
}

function named(graph: Graph, node: PlanNode): string {
  return `${labelOf(graph, node)} ${titleOf(node)}`;
}

function offsetOf(graph: Graph, id: string | null): number {
  return (id === null ? undefined : graph.nodes.get(id))?.place.start.offset ?? 0;
}
