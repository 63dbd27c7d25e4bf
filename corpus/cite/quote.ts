import type { Graph, PlanNode, TextRange } from '../model.ts';
import { inTextOrder } from '../order.ts';

/** Some words of one block: its id, and the characters of its `text`. A selection over several blocks is a list of these. */
export type QuotedRange = { readonly block: string; readonly range: TextRange };

/** Words of one block as printed. `close` says that they follow the line before without a gap: items of one list, rows of one table. */
export type QuotedWords = QuotedRange & { readonly text: string; readonly close: boolean };

/** Printed words with where they stand. Nothing is added to them and nothing left out between the ends of a range: there is no ellipsis. */
export type Quote = {
  readonly words: readonly QuotedWords[];
  readonly first: PlanNode;
  readonly last: PlanNode;
};

/**
 * The printed words of a selection in the order of the text. Ranges are cut to what a block has and to its first and last sign that is not white
 * space; ranges of one block that meet become one; what is empty or stands in no block is left out. `undefined` where nothing is left.
 */
export function quoteOf(graph: Graph, selection: readonly QuotedRange[]): Quote | undefined {
  const pieces: Piece[] = selection.flatMap(({ block, range }) => {
    const node = graph.nodes.get(block);
    const cut = node && trimmed(node.text, range);
    return node && cut ? [{ node, range: cut }] : [];
  });
  pieces.sort((a, b) => inTextOrder(a.node, b.node) || a.range[0] - b.range[0]);
  const whole = joined(pieces);
  const [first, last] = [whole[0]?.node, whole.at(-1)?.node];
  if (!first || !last) return undefined;
  const words = whole.map(({ node, range }, index) => ({
    block: node.id,
    range,
    text: node.text.slice(...range),
    close: isClose(whole[index - 1]?.node, node),
  }));
  return { words, first, last };
}

/** A block as a whole, as a selection. */
export function wholeBlock({ id, text }: PlanNode): QuotedRange {
  return { block: id, range: [0, text.length] };
}

type Piece = { readonly node: PlanNode; readonly range: TextRange };

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before?.node.id !== piece.node.id || !meets(before.node.text, before.range, piece.range)) {
      whole.push(piece);
      continue;
    }
    whole.pop();
    whole.push({
      node: piece.node,
      range: [before.range[0], Math.max(before.range[1], piece.range[1])],
    });
  }
  return whole;
}

function trimmed(text: string, [start, end]: TextRange): TextRange | undefined {
  let from = Math.max(0, Math.min(start, end));
  let to = Math.min(text.length, Math.max(start, end));
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? [from, to] : undefined;
}

function meets(text: string, [, end]: TextRange, [start]: TextRange): boolean {
  return start <= end || text.slice(end, start).trim() === '';
}

function isClose(before: PlanNode | undefined, node: PlanNode): boolean {
  const isRow = node.kind === 'item' || node.kind === 'indicator';
  return isRow && before?.kind === node.kind && before.parent === node.parent;
}
