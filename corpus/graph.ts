import type { Edge, EdgeKind, Graph, NodeKind, Plan, PlanNode } from './model.ts';

const NO_EDGES: readonly Edge[] = [];

/** Indexes the edges of a plan both ways. The plan itself is kept as it is; edges stay in the order of the text. */
export function linkPlan(plan: Plan): Graph {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  return {
    plan,
    nodes,
    out: groupEdges(plan.edges, (edge) => edge.from),
    in: groupEdges(plan.edges, (edge) => edge.to),
  };
}

/** The edges that leave a node, in the order of the text; with a kind, only those of that kind. */
export function edgesFrom<K extends EdgeKind>(
  graph: Graph,
  id: string,
  kind: K,
): readonly Extract<Edge, { kind: K }>[] {
  return ofKind(graph.out.get(id) ?? NO_EDGES, kind);
}

/** The edges that reach a node, in the order of the text; with a kind, only those of that kind. */
export function edgesTo<K extends EdgeKind>(
  graph: Graph,
  id: string,
  kind: K,
): readonly Extract<Edge, { kind: K }>[] {
  return ofKind(graph.in.get(id) ?? NO_EDGES, kind);
}

/** What a block states, of one kind: its quantities or its commitments, each with the edge that says where, in the order of the text. */
export function statedIn<K extends 'quantity' | 'commitment'>(
  graph: Graph,
  id: string,
  kind: K,
): readonly {
  readonly edge: Extract<Edge, { kind: 'states' }>;
  readonly node: Extract<PlanNode, { kind: K }>;
}[] {
  return edgesFrom(graph, id, 'states').flatMap((edge) => {
    const node = nodeAt(graph, edge.to);
    return isOf(node, kind) ? [{ edge, node }] : [];
  });
}

/** All nodes of one kind, in the order of the text. */
export function nodesOf<K extends NodeKind>(
  graph: Graph,
  kind: K,
): readonly Extract<PlanNode, { kind: K }>[] {
  return graph.plan.nodes.filter((node) => isOf(node, kind));
}

/** The node of an id that an edge of the same plan names. Throws where there is none: an edge to nowhere is a mistake of ours. */
export function nodeAt(graph: Graph, id: string): PlanNode {
  const node = graph.nodes.get(id);
  if (!node)
    throw new Error(
      `The plan has no node "${id}", though an edge names it. Check the reader that made the edge.`,
    );
  return node;
}

/** What a node contains, in the order of the text. */
export function childrenOf(graph: Graph, id: string): readonly PlanNode[] {
  return edgesFrom(graph, id, 'contains').map((edge) => nodeAt(graph, edge.to));
}

/** The nodes from the plan down to a node, both included. An unknown id gives an empty path. */
export function pathTo(graph: Graph, id: string): readonly PlanNode[] {
  const path: PlanNode[] = [];
  for (
    let node = graph.nodes.get(id);
    node;
    node = node.parent === null ? undefined : graph.nodes.get(node.parent)
  ) {
    path.unshift(node);
  }
  return path;
}

function isOf<K extends NodeKind>(node: PlanNode, kind: K): node is Extract<PlanNode, { kind: K }> {
  return node.kind === kind;
}

function ofKind<K extends EdgeKind>(edges: readonly Edge[], kind: K): readonly Extract<Edge, { kind: K }>[] {
  return edges.filter((edge): edge is Extract<Edge, { kind: K }> => edge.kind === kind);
}

function groupEdges(
  edges: readonly Edge[],
  key: (edge: Edge) => string,
): ReadonlyMap<string, readonly Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(key(edge));
    if (group) group.push(edge);
    else groups.set(key(edge), [edge]);
  }
  return groups;
}

const BLOCKS: ReadonlySet<PlanNode['kind']> = new Set([
  'chapter',
  'section',
  'topic',
  'measure',
  'box',
  'project',
  'paragraph',
  'item',
  'table',
  'indicator',
  'footnote',
  'clause',
]);

/** Whether a node stands in the text as a block of its own. The others (the plan itself, names, numbers, sentences) lie in blocks or beside them. */
export function isBlock(node: PlanNode): boolean {
  return BLOCKS.has(node.kind);
}
