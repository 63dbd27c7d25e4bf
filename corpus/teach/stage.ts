import { labelOf } from '../cite/labels.ts';
import { childrenOf, edgesFrom, isBlock, nodeAt, pathTo } from '../graph.ts';
import type { Footnote, Graph, PlanNode } from '../model.ts';
import { type Responsibility, responsibleFor } from '../questions/responsibility.ts';

/** A place of the plan as it is shown to a class. */
export type Stage = {
  readonly node: PlanNode;
  /** What it is, with its number: "Measure 2 of §4". For a block of text its label: "§4 ¶2". */
  readonly label: string;
  /** What it stands in, from the chapter down. */
  readonly path: readonly PlanNode[];
  /** The blocks before and after it in the text; `null` at an end of the plan. */
  readonly before: PlanNode | null;
  readonly after: PlanNode | null;
  /** For the heading of a part: what it is made of, by name, one rank below. */
  readonly parts: readonly PlanNode[];
  /** The footnotes whose marks stand in it, in the order of the text. */
  readonly footnotes: readonly Footnote[];
  /** Who does what stands here, by the clauses that cover it. */
  readonly who: readonly Responsibility[];
};

const PARTS: ReadonlySet<PlanNode['kind']> = new Set(['section', 'topic', 'measure', 'box', 'project']);

/** The blocks of a plan in the order in which they are walked through: that of the text, with each heading before its part and rows of tables by themselves. */
export function stageWalk(graph: Graph): readonly string[] {
  return graph.plan.nodes.filter(isBlock).map(({ id }) => id);
}

/** The block that stands for a node on the stage: itself, or the first one in it, or the one that holds it. The first block of the plan where there is none. */
export function stageBlock(graph: Graph, id: string): PlanNode | undefined {
  const path = pathTo(graph, id);
  return path.findLast(isBlock) ?? graph.plan.nodes.find(isBlock);
}

/** Gathers what is shown of a place. `undefined` for an id that is no block of the plan. */
export function stageOf(graph: Graph, id: string): Stage | undefined {
  const node = graph.nodes.get(id);
  if (!node || !isBlock(node)) return undefined;
  const walk = stageWalk(graph);
  const at = walk.indexOf(id);
  const beside = (step: 1 | -1) => graph.nodes.get(walk[at + step] ?? '') ?? null;
  return {
    node,
    label: stageLabel(graph, node),
    path: pathTo(graph, id).slice(1, -1),
    before: beside(-1),
    after: beside(1),
    parts: childrenOf(graph, id).filter(({ kind }) => PARTS.has(kind)),
    footnotes: footnotesIn(graph, node),
    who: node.kind === 'chapter' || node.kind === 'footnote' ? [] : responsibleFor(graph, id),
  };
}

function stageLabel(graph: Graph, node: PlanNode): string {
  const parent = pathTo(graph, node.id).at(-2);
  const of = parent && parent.kind !== 'plan' ? ` of ${labelOf(graph, parent)}` : '';
  switch (node.kind) {
    case 'chapter':
      return `Chapter ${node.label.replace(/[.\s]+$/, '')}`;
    case 'section':
      return `Section ${node.number}`;
    case 'topic':
      return `Topic ${node.number}${of}`;
    case 'measure':
      return `Measure ${node.number}${of}`;
    case 'project':
      return `Project ${node.number}${of}`;
    case 'indicator':
      return `Indicator ${node.number}`;
    case 'footnote':
      return `Footnote ${node.number}`;
    default:
      return labelOf(graph, node);
  }
}

function footnotesIn(graph: Graph, node: PlanNode): readonly Footnote[] {
  const cited = edgesFrom(graph, node.id, 'contains').flatMap(({ to }) =>
    edgesFrom(graph, to, 'cites').map((edge) => nodeAt(graph, edge.to)),
  );
  return [...new Set(cited)].filter((one): one is Footnote => one.kind === 'footnote');
}
