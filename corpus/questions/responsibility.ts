import { edgesFrom, edgesTo, nodeAt, pathTo } from '../graph.ts';
import type { Agency, Clause, Graph, Group, PlanNode, Role, TextRange } from '../model.ts';

/** A body or group as one clause names it. `range` is where the name stands in the text of the clause. */
export type Assignment = {
  readonly body: Agency | Group;
  readonly role: Role;
  readonly printed: string;
  readonly range: TextRange;
};

/** A clause with what it governs and whom it names, in printed order. */
export type Responsibility = {
  readonly clause: Clause;
  readonly governs: readonly PlanNode[];
  readonly bodies: readonly Assignment[];
};

/** Reads a clause of the graph with its bodies in printed order. */
export function responsibilityOf(graph: Graph, clause: Clause): Responsibility {
  return {
    clause,
    governs: edgesFrom(graph, clause.id, 'governs').map((edge) => nodeAt(graph, edge.to)),
    bodies: edgesFrom(graph, clause.id, 'assigns').flatMap((edge) => {
      const body = nodeAt(graph, edge.to);
      if ((body.kind !== 'agency' && body.kind !== 'group') || !edge.range) return [];
      return [{ body, role: edge.role, printed: edge.printed, range: edge.range }];
    }),
  };
}

/**
 * Who does what stands at a place: the clause that governs it, or the nearest thing above it that a clause governs.
 * A clause answers for itself. Empty where no clause governs: the text names no responsible body.
 */
export function responsibleFor(graph: Graph, id: string): readonly Responsibility[] {
  const own = graph.nodes.get(id);
  if (own?.kind === 'clause') return [responsibilityOf(graph, own)];
  for (const node of pathTo(graph, id).toReversed()) {
    const clauses = edgesTo(graph, node.id, 'governs').map((edge) => nodeAt(graph, edge.from));
    if (clauses.length > 0) {
      return clauses
        .filter((clause) => clause.kind === 'clause')
        .map((clause) => responsibilityOf(graph, clause));
    }
  }
  return [];
}
