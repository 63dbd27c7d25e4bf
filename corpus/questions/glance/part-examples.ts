import { childrenOf, nodesOf, pathTo } from '../../graph.ts';
import type { Agency, Clause, Graph, Group, PlanNode, Role } from '../../model.ts';
import { responsibilityOf } from '../responsibility.ts';
import { ROLE_ORDER } from '../roles.ts';
import { standingsOf } from '../standings.ts';

/** The kinds of parts that a reader of a plan has to know, in the order in which they stand in each other. */
export const EXPLAINED = [
  'chapter',
  'section',
  'measure',
  'clause',
  'box',
  'project',
  'indicator',
  'footnote',
] as const;
export type ExplainedKind = (typeof EXPLAINED)[number];

/** A part of the open plan that stands as the example of its kind. */
export type PartExample = {
  readonly kind: ExplainedKind;
  readonly node: Extract<PlanNode, { kind: ExplainedKind }>;
};

/**
 * An example of each kind of part that a plan has. The first clause that governs a measure is the example of a clause, and what it governs, with the
 * section and chapter around that, are those of their kinds, so that the four hang together; where there is no such clause, and for all other kinds,
 * it is the first of the kind. A project is the first of the box that is shown, where that has any.
 */
export function partExamples(graph: Graph): readonly PartExample[] {
  const together = measureWithClause(graph);
  const box = nodesOf(graph, 'box')[0];
  const inBox = box ? childrenOf(graph, box.id) : [];
  return EXPLAINED.flatMap((kind): readonly PartExample[] => {
    const node = [...together, ...inBox, ...nodesOf(graph, kind)].find((one) => one.kind === kind);
    return node && isExplained(node) ? [{ kind, node }] : [];
  });
}

/** A body in a role, with the clause that prints it. */
export type RoleExample = { readonly role: Role; readonly body: Agency | Group; readonly clause: Clause };

/** The first standing of the plan in each role; a role that no clause gives is left out. */
export function roleExamples(graph: Graph): readonly RoleExample[] {
  const standings = standingsOf(graph);
  return ROLE_ORDER.flatMap((role) => {
    const first = standings.find((one) => one.role === role);
    return first ? [{ role, body: first.body, clause: first.clause }] : [];
  });
}

function measureWithClause(graph: Graph): readonly PlanNode[] {
  for (const clause of nodesOf(graph, 'clause')) {
    const measure = responsibilityOf(graph, clause).governs.find(({ kind }) => kind === 'measure');
    if (measure) return [...pathTo(graph, measure.id), clause];
  }
  return [];
}

function isExplained(node: PlanNode): node is PartExample['node'] {
  return EXPLAINED.some((kind) => kind === node.kind);
}
