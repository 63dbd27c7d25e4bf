import { isBlock } from '../graph.ts';
import type { Graph } from '../model.ts';

/** A block where it stands in the whole text of the plan. */
export type PrintedBlock = { readonly id: string; readonly start: number; readonly end: number };

/** The words of a plan as one text, block behind block, with a line end between two blocks. */
export type PrintedText = {
  readonly text: string;
  /** In printed order. */
  readonly blocks: readonly PrintedBlock[];
  readonly byId: ReadonlyMap<string, PrintedBlock>;
};

/** What stands between two blocks. White space in a block is folded, so no words of one block have it. */
const BETWEEN = '\n';

/** Puts the blocks of a plan together in printed order. */
export function printedText(graph: Graph): PrintedText {
  const parts: string[] = [];
  const blocks: PrintedBlock[] = [];
  let start = 0;
  for (const { id, text } of graph.plan.nodes.filter(isBlock)) {
    parts.push(text);
    blocks.push({ id, start, end: start + text.length });
    start += text.length + BETWEEN.length;
  }
  return { text: parts.join(BETWEEN), blocks, byId: new Map(blocks.map((block) => [block.id, block])) };
}

/** The block that holds a position of the text; the one before it for a position between two blocks. */
export function blockAround({ blocks }: PrintedText, position: number): PrintedBlock | undefined {
  return blocks[blockIndexAround(blocks, position)];
}

/** The index of that block. */
export function blockIndexAround(blocks: readonly PrintedBlock[], position: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the words of a node stand in the text: a block, or a sentence of one; `undefined` for what is not printed as words of its own. */
export function spotOf(graph: Graph, printed: PrintedText, id: string): PrintedBlock | undefined {
  const block = printed.byId.get(id);
  if (block) return block;
  const node = graph.nodes.get(id);
  if (node?.kind !== 'commitment' || node.parent === null) return undefined;
  const around = printed.byId.get(node.parent);
  return around && { id, start: around.start + node.range[0], end: around.start + node.range[1] };
}
