import { assertNever, counted, type Graph, type PathsFound } from '../../../corpus/index.ts';

/** What was found between two nodes, in one or two sentences; `null` while one of them is not chosen. `hubs` are the names of the hubs. */
export function foundWords(graph: Graph, found: PathsFound | null, hubs: string): string {
  if (!found) return 'Choose two places or bodies of the plan.';
  const { chains, more, kind } = found;
  const ties = chains[0]?.hops.length ?? 0;
  const many = more
    ? `${counted(chains.length, 'chain')} of ${counted(ties, 'tie')} or a few more are shown; there are others.`
    : `${counted(chains.length, 'chain')}, the shortest of ${counted(ties, 'tie')}.`;
  switch (kind) {
    case 'same':
      return 'These are one and the same. Choose another.';
    case 'none':
      return 'Nothing in the plan ties these two within six steps.';
    case 'found':
      return many;
    case 'only-through': {
      const passed = new Set(chains.flatMap(({ hops }) => hops.map(({ to }) => graph.nodes.get(to)?.kind)));
      const what = ['plan', 'chapter', 'table'].some((one) => [...passed].includes(one as 'plan'))
        ? 'what contains them'
        : hubs;
      return `They hang together only through ${what}. ${many}`;
    }
    default:
      return assertNever(kind);
  }
}
