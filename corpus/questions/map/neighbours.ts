import { nodeAt } from '../../graph.ts';
import type { Graph, PlanNode } from '../../model.ts';
import { responsibilityOf, responsibleFor } from '../responsibility.ts';
import { groupFurther, groupOf, MAP_GROUP_ORDER, type MapGroupKind } from './map-groups.ts';
import { type MapTie, type TieKind, tieKey } from './map-ties.ts';

/** What is shown of the neighbourhood of a node. */
export type MapAsk = {
  readonly centre: string;
  /** How many ties away a node may be. */
  readonly depth: 1 | 2;
  /** Kinds of node that are shown; none stands for all. The centre is always shown. */
  readonly kinds: ReadonlySet<PlanNode['kind']>;
  /** Kinds of tie that are followed; none stands for all. */
  readonly ties: ReadonlySet<TieKind>;
  /** Bodies that stand nearly everywhere. They are drawn, but nothing is reached through them, unless one is the centre. */
  readonly hubs: readonly string[];
  readonly hideHubs: boolean;
};

/** A node near the centre, with the tie by which it was reached first. */
export type Neighbour = {
  readonly node: PlanNode;
  readonly step: 1 | 2;
  readonly group: MapGroupKind;
  readonly first: MapTie;
};

/** The nodes of one group, in the order of their ties and of the text. */
export type MapGroup = { readonly kind: MapGroupKind; readonly neighbours: readonly Neighbour[] };

/** A node with all that is near it. */
export type Neighbourhood = {
  readonly centre: PlanNode;
  readonly groups: readonly MapGroup[];
  /** All ties between the nodes that are shown that were followed: at depth 1 those of the centre, at depth 2 those of its neighbours too. */
  readonly ties: readonly MapTie[];
};

/**
 * The neighbourhood of a node, complete: nothing is cut off here. A place that no clause governs by itself has the bodies of the clause
 * that covers it. The centre must stand on a map (`onMap`). A clause is reached only from what it is about.
 */
export function neighbourhood(
  graph: Graph,
  all: ReadonlyMap<string, readonly MapTie[]>,
  ask: MapAsk,
): Neighbourhood {
  const centre = nodeAt(graph, ask.centre);
  const admits = (id: string) => {
    const node = nodeAt(graph, id);
    return (
      id === ask.centre ||
      ((ask.kinds.size === 0 || ask.kinds.has(node.kind)) && !(ask.hideHubs && ask.hubs.includes(id)))
    );
  };
  const tiesOf = (id: string): readonly MapTie[] =>
    [...(all.get(id) ?? []), ...(id === centre.id ? inherited(graph, centre) : [])].filter(
      (tie) =>
        (ask.ties.size === 0 || ask.ties.has(tie.kind)) &&
        admits(otherEnd(tie, id)) &&
        isAboutIt(graph, tie, centre),
    );
  const found = new Map<string, Neighbour>();
  const reached = new Map<string, MapTie>();
  const add = (id: string, step: 1 | 2) => {
    for (const tie of tiesOf(id)) {
      const other = otherEnd(tie, id);
      const node = nodeAt(graph, other);
      // What a clause is about is told by the line to the body: further out it would say so twice.
      if (step === 2 && (node.kind === 'clause' || node.kind === 'plan')) continue;
      reached.set(tieKey(tie), tie);
      if (other === centre.id || found.has(other)) continue;
      const through = found.get(id);
      const group = through ? groupFurther(tie, through, node) : groupOf(tie, centre);
      found.set(other, { node, step, group, first: tie });
    }
  };
  add(centre.id, 1);
  if (ask.depth === 2) {
    for (const { node } of [...found.values()]) {
      if (!ask.hubs.includes(node.id) && node.kind !== 'clause' && node.kind !== 'plan') add(node.id, 2);
    }
  }
  const shown = new Set([centre.id, ...found.keys()]);
  return {
    centre,
    groups: grouped([...found.values()]),
    ties: [...reached.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
}

/** The end of a tie that is not this one. */
export function otherEnd(tie: MapTie, id: string): string {
  return tie.from === id ? tie.to : tie.from;
}

/** The bodies of the clause that covers a place without one of its own, through what contains it. */
function inherited(graph: Graph, centre: PlanNode): readonly MapTie[] {
  if (!COVERED.has(centre.kind)) return [];
  return responsibleFor(graph, centre.id).flatMap((one) => {
    if (one.governs.some(({ id }) => id === centre.id)) return [];
    return responsibilityOf(graph, one.clause).bodies.flatMap(({ body, role, printed }): MapTie[] => {
      const [edge] = (graph.out.get(one.clause.id) ?? []).filter(
        ({ kind, to }) => kind === 'assigns' && to === body.id,
      );
      const governs = (graph.out.get(one.clause.id) ?? []).filter(({ kind }) => kind === 'governs');
      return edge
        ? [
            {
              kind: 'responsible',
              from: body.id,
              to: centre.id,
              role,
              clause: one.clause.id,
              words: printed,
              edges: [edge, ...governs],
            },
          ]
        : [];
    });
  });
}

const COVERED: ReadonlySet<PlanNode['kind']> = new Set(['measure', 'box', 'project']);

/** A body stands in a clause and, by it, at a place: seen from the clause the first counts, and otherwise the second. */
function isAboutIt(graph: Graph, tie: MapTie, centre: PlanNode): boolean {
  if (tie.kind !== 'responsible') return true;
  return nodeAt(graph, tie.to).kind !== 'clause' || tie.to === centre.id;
}

function grouped(found: readonly Neighbour[]): readonly MapGroup[] {
  const groups = new Map<MapGroupKind, Neighbour[]>();
  for (const one of found) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return MAP_GROUP_ORDER.flatMap((kind) => {
    const neighbours = groups.get(kind);
    return neighbours ? [{ kind, neighbours }] : [];
  });
}
