import type { Edge, PlanNode } from './model.ts';

/** By the first printed word; of two that begin together (the plan and its title, a row and a number in it) the longer one first. */
export function inTextOrder(a: PlanNode, b: PlanNode): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    Number(b.kind === 'plan') - Number(a.kind === 'plan') ||
    b.place.end.offset - a.place.end.offset
  );
}

/** Who contains whom, in the order of the nodes. */
export function containment(nodes: readonly PlanNode[]): readonly Edge[] {
  return nodes.flatMap((node) =>
    node.parent === null
      ? []
      : [{ kind: 'contains' as const, from: node.parent, to: node.id, place: node.place }],
  );
}
