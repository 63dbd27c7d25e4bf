import { labelOf } from '../cite/labels.ts';
import { titleOf } from '../cite/titles.ts';
import { edgesTo, nodeAt, nodesOf, pathTo } from '../graph.ts';
import type { Graph, NodeKind, PlanNode, Role } from '../model.ts';
import { mentionsOf } from './mentions.ts';
import { responsibilityOf } from './responsibility.ts';
import { standingsOf } from './standings.ts';
import { passagesAbout } from './ties.ts';

/** What stands across from the places of the text. */
export type LoomSide = 'bodies' | 'indicators' | 'instruments' | 'organisations' | 'places';

/** One edge of the graph as a loom draws it: that something at the right is tied to a place of the text. */
export type LoomTie = {
  readonly place: string;
  readonly end: string;
  /** The part of a body; `null` for what is no body. */
  readonly role: Role | null;
  /** The node that the edge leaves: the clause, or the block that speaks of it. */
  readonly from: string;
  /** What the tie rests on: the words printed, or for a computed tie the reason. */
  readonly words: string;
};

/** A row of a loom: a place at the left, or what stands across from it at the right. */
export type LoomRow = {
  readonly id: string;
  readonly node: PlanNode;
  /** The short label of a place ("§4 m1"), the short name of a body. */
  readonly label: string;
  readonly title: string;
};

/** Rows that belong together: a chapter, a kind of body. */
export type LoomGroup = {
  /** The id of the chapter, or `kind/` with the kind. */
  readonly id: string;
  /** The number of a chapter as printed ("III."); "" for other groups. */
  readonly number: string;
  readonly name: string;
  readonly rows: readonly LoomRow[];
};

/** A plan in one picture: places of the text by chapter, what they are tied to by kind, and every tie between them. */
export type Loom = {
  readonly side: LoomSide;
  /** Whether the ties are computed; printed otherwise. */
  readonly computed: boolean;
  readonly left: readonly LoomGroup[];
  readonly right: readonly LoomGroup[];
  /** In printed order. */
  readonly ties: readonly LoomTie[];
};

/**
 * Lays a plan out as a loom. With bodies, the places are what clauses govern, each in the order of the text. With anything else they are the
 * same places, and for words outside them the nearest measure, topic, box, section or chapter; places without a tie are left out.
 */
export function loomOf(graph: Graph, side: LoomSide): Loom {
  const ties = tiesOf(graph, side);
  const used = new Set(ties.map(({ place }) => place));
  const places = graph.plan.nodes.filter(({ id }) => used.has(id));
  return {
    side,
    computed: side === 'indicators',
    left: grouped(graph, places, (node) => chapterOf(graph, node)),
    right: grouped(graph, endsOf(graph, side), kindOf),
    ties,
  };
}

/**
 * The loom in which a node has a row of its own: that of the bodies for a body and for what a clause governs, and otherwise that of its kind.
 * `undefined` for what has none, such as a chapter.
 */
export function loomSideOf(graph: Graph, node: PlanNode): LoomSide | undefined {
  switch (node.kind) {
    case 'agency':
    case 'group':
      return 'bodies';
    case 'indicator':
      return 'indicators';
    case 'instrument':
      return 'instruments';
    case 'organisation':
      return 'organisations';
    case 'place':
      return 'places';
    default:
      return edgesTo(graph, node.id, 'governs').length > 0 ? 'bodies' : undefined;
  }
}

function tiesOf(graph: Graph, side: LoomSide): readonly LoomTie[] {
  if (side === 'bodies') {
    return standingsOf(graph).flatMap(({ clause, body, role }) =>
      responsibilityOf(graph, clause).governs.map(({ id }) => ({
        place: id,
        end: body.id,
        role,
        from: clause.id,
        words: labelOf(graph, clause),
      })),
    );
  }
  const ties = endsOf(graph, side).flatMap(({ id, kind }) => {
    const said =
      kind === 'indicator'
        ? passagesAbout(graph, id).map(({ block, reason }) => ({ block, words: reason }))
        : mentionsOf(graph, id).map(({ block, printed }) => ({ block, words: printed }));
    return said.map(({ block, words }) => ({
      place: placeAround(graph, block).id,
      end: id,
      role: null,
      from: block.id,
      words,
    }));
  });
  const order = new Map(graph.plan.nodes.map(({ id }, at) => [id, at]));
  return ties.sort((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0));
}

function endsOf(graph: Graph, side: LoomSide): readonly PlanNode[] {
  switch (side) {
    case 'bodies':
      return [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')];
    case 'indicators':
      return nodesOf(graph, 'indicator');
    case 'instruments':
      return nodesOf(graph, 'instrument');
    case 'organisations':
      return nodesOf(graph, 'organisation');
    case 'places':
      return nodesOf(graph, 'place');
  }
}

const PARTS: ReadonlySet<NodeKind> = new Set(['chapter', 'section', 'topic', 'measure', 'box', 'footnote']);

/** What a clause governs around a block, or else the nearest part of the plan that it stands in. */
function placeAround(graph: Graph, block: PlanNode): PlanNode {
  const path = pathTo(graph, block.id);
  return (
    path.findLast(({ id }) => edgesTo(graph, id, 'governs').length > 0) ??
    path.findLast(({ kind }) => PARTS.has(kind)) ??
    nodeAt(graph, 'plan')
  );
}

type GroupHead = Omit<LoomGroup, 'rows'>;

function chapterOf(graph: Graph, node: PlanNode): GroupHead {
  const chapter = pathTo(graph, node.id).find(({ kind }) => kind === 'chapter');
  if (chapter?.kind === 'chapter') return { id: chapter.id, number: chapter.label, name: chapter.title };
  return node.kind === 'footnote'
    ? { id: 'part/footnotes', number: '', name: 'Footnotes' }
    : { id: 'part/front', number: '', name: 'Front matter' };
}

/** Groups of rows in the order in which they begin. */
function grouped(
  graph: Graph,
  nodes: readonly PlanNode[],
  headOf: (node: PlanNode) => GroupHead,
): readonly LoomGroup[] {
  const groups = new Map<string, { readonly head: GroupHead; readonly rows: LoomRow[] }>();
  for (const node of nodes) {
    const head = headOf(node);
    const group = groups.get(head.id) ?? { head, rows: [] };
    group.rows.push({
      id: node.id,
      node,
      label: node.kind === 'plan' ? '' : labelOf(graph, node),
      title: rowTitle(node),
    });
    groups.set(head.id, group);
  }
  return [...groups.values()].map(({ head, rows }) => ({ ...head, rows }));
}

/** What stands before the first chapter belongs to the plan as a whole; its title would say nothing of where. */
function rowTitle(node: PlanNode): string {
  return node.kind === 'plan' ? 'Titles, dates and notice' : titleOf(node);
}

function kindOf(node: PlanNode): GroupHead {
  const kind =
    node.kind === 'agency' || node.kind === 'group'
      ? node.bodyKind
      : node.kind === 'instrument' || node.kind === 'place'
        ? node.type
        : '';
  return { id: `kind/${kind}`, number: '', name: kind };
}
