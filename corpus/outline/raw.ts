import type { Nodes } from 'mdast';
import { fold } from '../source.ts';

/** A footnote mark in a raw text: its number and where it stands. */
export type RawMark = { readonly number: number; readonly start: number; readonly end: number };

/** A text as the Markdown has it, white space folded, with its footnote marks printed out ("[1]"). */
export type RawText = { readonly text: string; readonly marks: readonly RawMark[] };

/** A block of the Markdown in reading order, before it has a rank or an id. */
export type RawBlock = RawText & {
  readonly kind:
    | 'heading'
    | 'caption'
    | 'box'
    | 'box-end'
    | 'paragraph'
    | 'item'
    | 'columns'
    | 'row'
    | 'footnote';
  /** The rank of a heading as Markdown counts it; 0 for other blocks. */
  readonly depth: number;
  /** The cells of a row. */
  readonly cells?: readonly RawText[];
};

/** The words of a node of the tree as printed, with its footnote marks. */
export function rawText(node: Nodes): RawText {
  const pieces = piecesOf(node);
  let text = '';
  const marks: RawMark[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    if (piece.mark !== undefined) marks.push({ number: piece.mark, start, end: text.length });
  }
  const folded = fold(text);
  if (marks.length === 0 || folded === text) return { text: folded, marks };
  return { text: folded, marks: marks.map((mark) => shift(mark, text, folded)) };
}

/** Folding moves characters: a mark stands as many characters from the end of the folded text as its folded tail is long. */
function shift(mark: RawMark, text: string, folded: string): RawMark {
  const length = mark.end - mark.start;
  const start = fold(`${text.slice(0, mark.start)}|`).length - 1;
  return { number: mark.number, start: Math.min(start, folded.length - length), end: start + length };
}

type Piece = { readonly text: string; readonly mark?: number };

function piecesOf(node: Nodes): readonly Piece[] {
  switch (node.type) {
    case 'footnoteReference':
      return [{ text: `[${node.label ?? node.identifier}]`, mark: Number(node.identifier) }];
    case 'break':
      return [{ text: ' ' }];
    case 'textDirective':
      // "9:30" or "note:this" in running text reads as a directive; it was printed, so it is put back as it was.
      return [{ text: `:${node.name}` }, ...bracketed(node.children)];
    case 'leafDirective':
      return [{ text: `::${node.name}` }, ...bracketed(node.children)];
    case 'image':
      return [{ text: node.alt ?? '' }];
    default:
      if ('value' in node) return [{ text: node.value }];
      if ('children' in node) return childPieces(node.children as readonly Nodes[]);
      return [];
  }
}

function bracketed(children: readonly Nodes[]): readonly Piece[] {
  return children.length === 0 ? [] : [{ text: '[' }, ...childPieces(children), { text: ']' }];
}

function childPieces(children: readonly Nodes[]): readonly Piece[] {
  return children.flatMap((child, index) => {
    const block: Nodes['type'][] = ['paragraph', 'list', 'listItem', 'heading', 'blockquote'];
    const apart = index > 0 && block.includes(child.type) ? [{ text: ' ' }] : [];
    return [...apart, ...piecesOf(child)];
  });
}
