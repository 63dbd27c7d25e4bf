import type { Graph } from '../../model.ts';
import type { MapGroupKind } from './map-groups.ts';
import type { MapTie } from './map-ties.ts';
import { type Neighbour, type Neighbourhood, otherEnd } from './neighbours.ts';
import { hopWords } from './tie-words.ts';

/** How many nodes a map shows at most, the centre included. More cannot be read at a glance; the rest is counted, and stands in the list. */
export const MOST_ON_A_MAP = 60;

/** A group as far as it is drawn, with the number of its nodes that are not. */
export type FittedGroup = {
  readonly kind: MapGroupKind;
  readonly shown: readonly Neighbour[];
  readonly rest: number;
};

/** What is drawn of a neighbourhood. */
export type FittedMap = {
  readonly groups: readonly FittedGroup[];
  /** The ties between the nodes that are drawn. */
  readonly ties: readonly MapTie[];
  readonly shown: number;
  readonly rest: number;
};

/**
 * Chooses what is drawn where a neighbourhood is too large. Nodes one tie away come before those two away; within each, the groups take turns,
 * so that a long one does not push out the others, and each gives its nodes in order.
 */
export function fitMap({ centre, groups, ties }: Neighbourhood, most = MOST_ON_A_MAP): FittedMap {
  const taken = new Map<MapGroupKind, number>();
  let room = most - 1;
  for (const step of [1, 2] as const) {
    const queues = groups.filter(({ neighbours }) => neighbours[0]?.step === step);
    const longest = Math.max(0, ...queues.map(({ neighbours }) => neighbours.length));
    for (let turn = 0; turn < longest; turn += 1) {
      for (const { kind, neighbours } of queues) {
        if (turn >= neighbours.length || room === 0) continue;
        taken.set(kind, turn + 1);
        room -= 1;
      }
    }
  }
  const fitted = groups.map(({ kind, neighbours }) => {
    const count = taken.get(kind) ?? 0;
    return { kind, shown: neighbours.slice(0, count), rest: neighbours.length - count };
  });
  const drawn = new Set([centre.id, ...fitted.flatMap(({ shown }) => shown.map(({ node }) => node.id))]);
  return {
    groups: fitted,
    ties: ties.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    shown: drawn.size,
    rest: fitted.reduce((sum, { rest }) => sum + rest, 0),
  };
}

/** A tie as the list tells it: what it leads to, from where, in which words. */
export type NeighbourRow = {
  readonly neighbour: Neighbour;
  readonly tie: MapTie;
  /** The end of the tie that is nearer to the centre, by id. */
  readonly from: string;
  /** The tie seen from there: "joint in clause 2". */
  readonly says: string;
};

/** The neighbourhood as rows, one for each tie, group by group: everything that the map shows, and what it only counts. */
export function neighbourRows(graph: Graph, near: Neighbourhood): readonly NeighbourRow[] {
  const order = new Map<string, number>([[near.centre.id, -1]]);
  const all = near.groups.flatMap(({ neighbours }) => neighbours);
  for (const [index, { node }] of all.entries()) order.set(node.id, index);
  const steps = new Map([[near.centre.id, 0], ...all.map(({ node, step }) => [node.id, step] as const)]);
  // A tie between two neighbours belongs to the one further out, or to the later one.
  const owner = ({ from, to }: MapTie) => {
    const far =
      (steps.get(from) ?? 0) - (steps.get(to) ?? 0) || (order.get(from) ?? 0) - (order.get(to) ?? 0);
    return far > 0 ? from : to;
  };
  const owned = new Map<string, MapTie[]>();
  for (const tie of near.ties) owned.set(owner(tie), [...(owned.get(owner(tie)) ?? []), tie]);
  return all.flatMap((neighbour) =>
    (owned.get(neighbour.node.id) ?? []).map((tie) => {
      const from = otherEnd(tie, neighbour.node.id);
      return { neighbour, tie, from, says: hopWords(graph, tie, from) };
    }),
  );
}
