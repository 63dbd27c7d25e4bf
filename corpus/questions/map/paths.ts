import { nodeAt } from '../../graph.ts';
import type { Graph, NodeKind } from '../../model.ts';
import { type MapTie, tieKey } from './map-ties.ts';
import { otherEnd } from './neighbours.ts';

/** What is asked of the way from one node to another. */
export type PathAsk = {
  readonly from: string;
  readonly to: string;
  /** Bodies that stand nearly everywhere: a way through them says little. */
  readonly hubs: readonly string[];
  readonly throughHubs: boolean;
  /** Through the plan, a chapter or the table of indicators, which hold so much that a way through them says little. */
  readonly throughContainers: boolean;
};

/** A step of a chain: the tie that is followed, and the node that it leads to. */
export type Hop = { readonly tie: MapTie; readonly to: string };

/** A way from one node to another. No node is passed twice. */
export type Chain = { readonly from: string; readonly hops: readonly Hop[] };

/** How two nodes hang together. */
export type PathsFound = {
  /** The shortest chains first, at most five; of two as long, the one with fewer computed ties, and then the one that is printed first. */
  readonly chains: readonly Chain[];
  /** Whether there are more chains that are as short, and left out. */
  readonly more: boolean;
  /** `only-through`: there is none as asked, and these go through the hub or through a container. `same`: both ends are one node. */
  readonly kind: 'found' | 'only-through' | 'none' | 'same';
};

const MOST_CHAINS = 5;
/** A chain of more ties than this explains nothing. */
const LONGEST = 6;
/** Among equally short chains so many are looked at before the best are kept. */
const MOST_LOOKED_AT = 400;

/**
 * Finds how two nodes of the map hang together. `all` are the ties of `mapTies`. A clause is passed only as an end: between a body and a place
 * it is told by the tie. Where nothing is found as asked, the way through hubs and containers is given and said to be that.
 */
export function pathsBetween(
  graph: Graph,
  all: ReadonlyMap<string, readonly MapTie[]>,
  ask: PathAsk,
): PathsFound {
  if (ask.from === ask.to) return { chains: [], more: false, kind: 'same' };
  const { chains, more } = shortest(graph, all, ask);
  if (chains.length > 0) return { chains, more, kind: 'found' };
  if (ask.throughHubs && ask.throughContainers) return { chains, more, kind: 'none' };
  for (const wider of [{ throughHubs: true }, { throughHubs: true, throughContainers: true }]) {
    const others = shortest(graph, all, { ...ask, ...wider });
    if (others.chains.length > 0) return { ...others, kind: 'only-through' };
  }
  return { chains, more, kind: 'none' };
}

const CONTAINERS: ReadonlySet<NodeKind> = new Set(['plan', 'chapter', 'table']);

function shortest(
  graph: Graph,
  all: ReadonlyMap<string, readonly MapTie[]>,
  ask: PathAsk,
): Pick<PathsFound, 'chains' | 'more'> {
  const isOpen = (id: string) => {
    if (id === ask.from || id === ask.to) return true;
    const { kind } = nodeAt(graph, id);
    if (kind === 'clause' || (!ask.throughHubs && ask.hubs.includes(id))) return false;
    return ask.throughContainers || !CONTAINERS.has(kind);
  };
  const tiesOf = (id: string) => (all.get(id) ?? []).filter((tie) => isOpen(otherEnd(tie, id)));
  const away = distances(ask.to, tiesOf);
  const nearest = away.get(ask.from);
  if (nearest === undefined) return { chains: [], more: false };
  const found: Chain[] = [];
  for (let length = nearest; length <= LONGEST && found.length < MOST_CHAINS; length += 1) {
    const here = chainsOfLength(ask, length, tiesOf, away);
    found.push(...here.sort((a, b) => computed(a) - computed(b)));
    // Longer ways are told only where there are hardly any short ones: a detour explains less.
    if (length > nearest) break;
  }
  return { chains: found.slice(0, MOST_CHAINS), more: found.length > MOST_CHAINS };
}

function distances(to: string, tiesOf: (id: string) => readonly MapTie[]): ReadonlyMap<string, number> {
  const away = new Map([[to, 0]]);
  for (const [id, steps] of away) {
    if (steps === LONGEST) continue;
    for (const tie of tiesOf(id)) {
      const next = otherEnd(tie, id);
      if (!away.has(next)) away.set(next, steps + 1);
    }
  }
  return away;
}

function chainsOfLength(
  { from, to }: PathAsk,
  length: number,
  tiesOf: (id: string) => readonly MapTie[],
  away: ReadonlyMap<string, number>,
): Chain[] {
  const found: Chain[] = [];
  const walk = (at: string, hops: readonly Hop[], passed: ReadonlySet<string>) => {
    if (found.length >= MOST_LOOKED_AT) return;
    if (at === to) {
      if (hops.length === length) found.push({ from, hops });
      return;
    }
    const seen = new Set<string>();
    for (const tie of tiesOf(at)) {
      const next = otherEnd(tie, at);
      // Two ties of the same two nodes are one step; the first says it.
      if (passed.has(next) || seen.has(next)) continue;
      if ((away.get(next) ?? Number.POSITIVE_INFINITY) > length - hops.length - 1) continue;
      seen.add(next);
      walk(next, [...hops, { tie, to: next }], new Set([...passed, next]));
    }
  };
  walk(from, [], new Set([from]));
  return found;
}

function computed({ hops }: Chain): number {
  return hops.filter(({ tie }) => tie.kind === 'related').length;
}

/** What makes a chain one and the same. */
export function chainKey({ from, hops }: Chain): string {
  return [from, ...hops.map(({ tie }) => tieKey(tie))].join(' | ');
}
