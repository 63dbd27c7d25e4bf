import type { Graph, TextRange } from '../../corpus/index.ts';

/** The words that a link led to, a sentence or a name: the block that holds them, and where in its text. */
export type LandedWords = { readonly block: string; readonly range: TextRange };

/** Finds the sentence of an id in the graph with the commitments; `null` where that sentence promises nothing, or is not there. */
export function sentenceAt(graph: Graph, id: string): LandedWords | null {
  const node = graph.nodes.get(id);
  return node?.kind === 'commitment' && node.parent !== null
    ? { block: node.parent, range: node.range }
    : null;
}
