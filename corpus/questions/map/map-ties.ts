import { edgesFrom, pathTo } from '../../graph.ts';
import { assertNever, type Edge, type Graph, type NodeKind, type PlanNode, type Role } from '../../model.ts';

/** What ties two places of a map. `responsible` joins a body with what its clause governs; `related` is computed, never printed. */
export type TieKind =
  | 'contains'
  | 'elaborates'
  | 'responsible'
  | 'governs'
  | 'names'
  | 'cites'
  | 'refers'
  | 'related';

/**
 * A tie of the map. It runs from the container to the part, from the box to its measure, from the body to what it is responsible for, from
 * the clause to what it governs, and from the words to what they name, cite, point to or are related to.
 */
export type MapTie = {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  /** The role of the body, for `responsible`. */
  readonly role: Role | null;
  /** The id of the clause that says so, for `responsible` and `governs`. */
  readonly clause: string | null;
  /** The words that it rests on as printed; for `related` the reason, in our words. Empty where none are printed. */
  readonly words: string;
  /** The edges of the graph that it is made of, at least one. */
  readonly edges: readonly [Edge, ...Edge[]];
};

/** The kinds in which the list of a map is ordered and filtered. */
export const TIE_KINDS: readonly TieKind[] = [
  'contains',
  'elaborates',
  'responsible',
  'governs',
  'cites',
  'refers',
  'names',
  'related',
];

/** The kinds of node that stand on a map besides the plan itself, and that a map can be narrowed to, in the order of a menu. */
export const MAP_KINDS = [
  'chapter',
  'section',
  'topic',
  'measure',
  'box',
  'project',
  'table',
  'indicator',
  'footnote',
  'clause',
  'agency',
  'group',
  'instrument',
  'organisation',
  'place',
] as const satisfies readonly NodeKind[];

const ON_A_MAP: ReadonlySet<NodeKind> = new Set<NodeKind>(['plan', ...MAP_KINDS]);

/** The node that stands on a map for a node: itself, or the nearest thing around it that has a heading or number. `undefined` for an unknown id. */
export function onMap(graph: Graph, id: string): PlanNode | undefined {
  return pathTo(graph, id).findLast(({ kind }) => ON_A_MAP.has(kind));
}

/**
 * The ties of all that can stand on a map, by the node at either end. Words of a paragraph, item or mark count for the measure, project,
 * section or footnote around it; two edges that say the same are one tie. What mentions the plan itself is left out. Each list is in the
 * order of `TIE_KINDS` and then of the text.
 */
export function mapTies(graph: Graph): ReadonlyMap<string, readonly MapTie[]> {
  const merged = new Map<string, MapTie>();
  for (const tie of graph.plan.edges.flatMap((edge) => tiesOf(graph, edge))) {
    if (tie.from === tie.to) continue;
    const key = tieKey(tie);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, edges: [...known.edges, ...tie.edges] } : tie);
  }
  const ordered = [...merged.values()].sort((a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind));
  const byNode = new Map<string, MapTie[]>();
  for (const tie of ordered) {
    for (const end of [tie.from, tie.to]) {
      const own = byNode.get(end);
      if (own) own.push(tie);
      else byNode.set(end, [tie]);
    }
  }
  return byNode;
}

/** What makes a tie one and the same: its kind, its ends in one order, and the clause with the role. Of two related places it does not matter which is named first. */
export function tieKey({ kind, from, to, role, clause }: MapTie): string {
  const ends = kind === 'related' ? [from, to].sort() : [from, to];
  return [kind, ...ends, role ?? '', clause ?? ''].join(' ');
}

function tiesOf(graph: Graph, edge: Edge): readonly MapTie[] {
  const from = onMap(graph, edge.from)?.id;
  const to = onMap(graph, edge.to)?.id;
  if (from === undefined || to === undefined) return [];
  const tie = (kind: TieKind, words: string): MapTie => ({
    kind,
    from,
    to,
    role: null,
    clause: null,
    words,
    edges: [edge],
  });
  switch (edge.kind) {
    case 'contains':
      return from === edge.from && to === edge.to && !isGoverned(graph, edge) ? [tie('contains', '')] : [];
    case 'follows':
      return [tie('elaborates', '')];
    case 'governs':
      return [{ ...tie('governs', ''), clause: from }];
    case 'assigns':
      return responsibleTies(graph, edge);
    case 'cites':
      return [tie('cites', markOf(graph, edge.from))];
    case 'mentions':
      return [tie('names', edge.printed)];
    case 'refers':
      return to === 'plan' ? [] : [tie('refers', edge.printed)];
    case 'related':
      return [tie('related', edge.reason)];
    case 'states':
      return [];
    default:
      return assertNever(edge);
  }
}

/** A clause stands in what it governs: that it governs it says more. */
function isGoverned(graph: Graph, { from, to }: Edge): boolean {
  return edgesFrom(graph, to, 'governs').some((governs) => governs.to === from);
}

/** A body with its clause, and with each thing that the clause governs. */
function responsibleTies(graph: Graph, edge: Extract<Edge, { kind: 'assigns' }>): readonly MapTie[] {
  const { from: clause, to: body, role, printed } = edge;
  const tie = (to: string, edges: MapTie['edges']): MapTie => ({
    kind: 'responsible',
    from: body,
    to,
    role,
    clause,
    words: printed,
    edges,
  });
  return [
    tie(clause, [edge]),
    ...edgesFrom(graph, clause, 'governs').map((governs) => tie(governs.to, [edge, governs])),
  ];
}

function markOf(graph: Graph, id: string): string {
  const mark = graph.nodes.get(id);
  return mark?.kind === 'mark' ? mark.text : '';
}
