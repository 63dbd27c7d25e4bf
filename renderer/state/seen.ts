import { childrenOf, type Graph, nodesOf } from '../../corpus/index.ts';

/** How much of a part has been on the screen, in this sitting and before. */
export type Seen = 'nothing' | 'some' | 'all';

/** How much of the plan was seen: of each part, and of the whole as a share from 0 to 1, counted in characters. */
export type SeenParts = { readonly of: ReadonlyMap<string, Seen>; readonly share: number };

type Sum = { readonly seen: number; readonly all: number };

/** Counts what was seen of every part that has parts below it. `seen` holds ids of blocks. */
export function seenParts(graph: Graph, seen: ReadonlySet<string>): SeenParts {
  const of = new Map<string, Seen>();
  const count = (id: string): Sum => {
    const own = graph.nodes.get(id)?.text.length ?? 0;
    let sum: Sum = { seen: seen.has(id) ? own : 0, all: own };
    for (const child of childrenOf(graph, id)) {
      const below = count(child.id);
      sum = { seen: sum.seen + below.seen, all: sum.all + below.all };
    }
    of.set(id, sum.seen === 0 ? 'nothing' : sum.seen === sum.all ? 'all' : 'some');
    return sum;
  };
  const whole = nodesOf(graph, 'plan')
    .flatMap(({ id }) => childrenOf(graph, id))
    .map(({ id }) => count(id));
  const all = whole.reduce((sum, one) => sum + one.all, 0);
  const share = whole.reduce((sum, one) => sum + one.seen, 0) / Math.max(1, all);
  return { of, share };
}
