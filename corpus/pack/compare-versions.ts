import { isBlock } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';

/** What became of the passages of a plan from one version to the next, each list in the order of the text. */
export type VersionDifference = {
  /** How many have the same id and the same words. */
  readonly same: number;
  /** Same words, another id: the place has another number now. */
  readonly moved: readonly (readonly [before: PlanNode, after: PlanNode])[];
  /** Same id, other words. */
  readonly changed: readonly (readonly [before: PlanNode, after: PlanNode])[];
  readonly added: readonly PlanNode[];
  readonly gone: readonly PlanNode[];
};

/** Compares the passages of two versions of a plan: first by place and words, then by words alone, and what is left by place. */
export function compareVersions(before: Graph, after: Graph): VersionDifference {
  const isSame = (one: PlanNode, other: Graph) => other.nodes.get(one.id)?.text === one.text;
  const old = before.plan.nodes.filter(isBlock);
  const left = old.filter((node) => !isSame(node, after));
  const come = after.plan.nodes.filter((node) => isBlock(node) && !isSame(node, before));
  const byWords = new Map<string, PlanNode[]>();
  for (const node of come) byWords.set(node.text, [...(byWords.get(node.text) ?? []), node]);
  const moved = paired(left, (node) => byWords.get(node.text)?.shift());
  const met = new Set(moved.flat());
  const still = come.filter((node) => !met.has(node));
  const byId = new Map(still.map((node) => [node.id, node]));
  const changed = paired(
    left.filter((node) => !met.has(node)),
    ({ id }) => byId.get(id),
  );
  for (const node of changed.flat()) met.add(node);
  return {
    same: old.length - left.length,
    moved,
    changed,
    added: still.filter((node) => !met.has(node)),
    gone: left.filter((node) => !met.has(node)),
  };
}

type Pair = readonly [before: PlanNode, after: PlanNode];

function paired(
  nodes: readonly PlanNode[],
  partner: (node: PlanNode) => PlanNode | undefined,
): readonly Pair[] {
  return nodes.flatMap((node): readonly Pair[] => {
    const found = partner(node);
    return found ? [[node, found]] : [];
  });
}
