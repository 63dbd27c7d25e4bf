import { isBlock } from '../../graph.ts';
import type { Graph, PlanNode, TextRange } from '../../model.ts';

/** A block with its words in small letters. */
export type SearchedBlock = { readonly node: PlanNode; readonly small: string };

/** All blocks of the plan, ready to be looked through for words. */
export function searchedBlocks(graph: Graph): readonly SearchedBlock[] {
  return graph.plan.nodes.filter(isBlock).map((node) => ({ node, small: node.text.toLowerCase() }));
}

/**
 * Makes a reader that finds words in a block, in large or small letters, where no letter or digit goes on before or behind them; `undefined` where they do
 * not stand there.
 */
export function wholeWords(words: string): (block: SearchedBlock) => TextRange | undefined {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N}|%)`, 'iu');
  const small = words.toLowerCase();
  return (block) => {
    // To look for the words as they are is far faster than the pattern, and nearly always says no.
    if (!block.small.includes(small)) return undefined;
    const found = pattern.exec(block.node.text);
    return found ? [found.index, found.index + found[0].length] : undefined;
  };
}
