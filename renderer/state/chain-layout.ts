import {
  type Chain,
  type Graph,
  hopWords,
  type MapTie,
  nameOnMap,
  type PlanNode,
} from '../../corpus/index.ts';
import { fitted, typeWidth } from './type-width.ts';

/** A chain as it is drawn: its nodes in a row, each with the tie that leads to it. Rows go on below where there is no room. */
export type ChainLayout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedEnd[];
  readonly links: readonly PlacedHop[];
};

type PlacedEnd = {
  readonly node: PlanNode;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};

type PlacedHop = {
  readonly tie: MapTie;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};

/** How high a node of a chain is, and how its words are set, in pixels. */
export const CHAIN = { node: 26, row: 38, label: 12, word: 11 } as const;

const WIDEST = 150;
const INSIDE = 10;

/** Lays a chain out in a width. A tie that ends at the edge of a row stands at the beginning of the next, before the node that it leads to. */
export function layOutChain(graph: Graph, chain: Chain, width: number): ChainLayout {
  const nodes: PlacedEnd[] = [];
  const links: PlacedHop[] = [];
  let [x, y] = [1, 1];
  const put = (id: string) => {
    const node = graph.nodes.get(id);
    if (!node) throw new Error(`A chain names "${id}", which the plan does not have.`);
    const label = fitted(nameOnMap(graph, node).label, WIDEST, CHAIN.label, true);
    const own = Math.ceil(typeWidth(label, CHAIN.label, true)) + 2 * INSIDE;
    nodes.push({ node, label, x, y, width: own });
    x += own;
  };
  put(chain.from);
  let at = chain.from;
  for (const { tie, to } of chain.hops) {
    const words = tie.kind === 'related' ? 'related, computed' : hopWords(graph, tie, at);
    const link = Math.ceil(typeWidth(words, CHAIN.word, tie.role === 'lead')) + 28;
    const node = graph.nodes.get(to);
    const next = node ? typeWidth(nameOnMap(graph, node).label, CHAIN.label, true) : 0;
    if (x + link + Math.min(WIDEST, next) + 2 * INSIDE > width) [x, y] = [1, y + CHAIN.row];
    links.push({ tie, words, x, y: y + CHAIN.node / 2, width: link });
    x += link;
    put(to);
    at = to;
  }
  const right = Math.max(...nodes.map((node) => node.x + node.width));
  return { width: Math.ceil(right) + 1, height: y + CHAIN.node + 1, nodes, links };
}
