import type { Graph, TextRange } from '../../corpus/index.ts';

/** A sentence that a link led to: the block that holds it, and where in its text. */
export type LandedSentence = { readonly block: string; readonly range: TextRange };

/** Finds the sentence of an id in the graph with the commitments; `null` where that sentence promises nothing, or is not there. */
export function sentenceAt(graph: Graph, id: string): LandedSentence | null {
  const node = graph.nodes.get(id);
  return node?.kind === 'commitment' && node.parent !== null
    ? { block: node.parent, range: node.range }
    : null;
}
