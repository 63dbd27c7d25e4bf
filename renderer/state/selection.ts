import type { QuotedRange, TextRange } from '../../corpus/index.ts';

/** The words that are selected in the text of the plan, in the plan's own characters, and where they begin and end on the page. */
export type SelectedWords = {
  /** In the order of the page; a block may have several where something between them was not selected. */
  readonly ranges: readonly QuotedRange[];
  /** The first and the last stretch of selected text. */
  readonly first: Range;
  readonly last: Range;
  /** Whether the selection was drawn from its end to its beginning. */
  readonly isBackward: boolean;
};

/** A text node of a block and, for each of its characters, the offset in the block's text; `undefined` where the character is not printed. */
type Stretch = { readonly node: Text; readonly offsets: readonly (number | undefined)[] };

/** What hangs on the text without being part of it: chips, labels, notes for paper. */
const NOT_TEXT = '[data-screen-only], [data-print-only]';
const BLOCK = '[data-id], [data-words-of]';
/** Stands for the printed number of a heading, which is set in other words ("Section 4" for "4."). */
const NUMBER = '[data-number]';

/**
 * Reads a selection of the window as characters of the plan. `textOf` gives the text of a block by its id. Whatever is selected besides
 * printed words counts for nothing, folded blocks included. `undefined` where no word of the text is selected.
 */
export function selectedIn(
  root: HTMLElement,
  selection: Selection | null,
  textOf: (id: string) => string | undefined,
): SelectedWords | undefined {
  if (!selection || selection.isCollapsed) return undefined;
  const ranges: QuotedRange[] = [];
  const pieces: Range[] = [];
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    for (const { id, text, parts } of blocksIn(root, range, textOf)) {
      const found = stretchesOf(parts, text).flatMap((stretch) => {
        const piece = selectedOf(stretch, range);
        if (piece) pieces.push(piece.on);
        return piece ? [piece.range] : [];
      });
      ranges.push(...together(found, text).map((one) => ({ block: id, range: one })));
    }
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || ranges.length === 0) return undefined;
  return { ranges, first, last, isBackward: isBackward(selection) };
}

/** A block with its text and the elements that show it: a table has its title in one and its columns in another. */
type ShownBlock = { readonly id: string; readonly text: string; readonly parts: readonly HTMLElement[] };

/** Where printed words of a block stand on the page, as ranges of the page in which nothing but words of the block stands. */
export function rangesOnPage(
  root: HTMLElement,
  id: string,
  text: string,
  asked: readonly TextRange[],
): readonly (readonly Range[])[] {
  const name = CSS.escape(id);
  const parts = root.querySelectorAll<HTMLElement>(`[data-id="${name}"], [data-words-of="${name}"]`);
  const stretches = stretchesOf([...parts], text);
  return asked.map(([from, to]) => stretches.flatMap((stretch) => onPage(stretch, from, to) ?? []));
}

function onPage({ node, offsets }: Stretch, from: number, to: number): Range | undefined {
  const isAsked = (offset: number | undefined) => offset !== undefined && offset >= from && offset < to;
  const first = offsets.findIndex(isAsked);
  if (first < 0) return undefined;
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, offsets.findLastIndex(isAsked) + 1);
  return range;
}

/** The visible blocks of which a range may hold words, in the order of the page. */
function blocksIn(
  root: HTMLElement,
  range: Range,
  textOf: (id: string) => string | undefined,
): readonly ShownBlock[] {
  if (!range.intersectsNode(root)) return [];
  const parts = new Map<string, HTMLElement[]>();
  const touched = new Set<string>();
  for (const part of root.querySelectorAll<HTMLElement>(BLOCK)) {
    const id = part.dataset.id ?? part.dataset.wordsOf ?? '';
    const others = parts.get(id);
    if (others) others.push(part);
    else parts.set(id, [part]);
    if (range.intersectsNode(part) && part.checkVisibility()) touched.add(id);
  }
  return [...touched].flatMap((id) => {
    const text = textOf(id);
    return text === undefined ? [] : [{ id, text, parts: parts.get(id) ?? [] }];
  });
}

function stretchesOf(parts: readonly HTMLElement[], text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let cursor = 0;
  for (const node of parts.flatMap(textNodesOf)) {
    if (node.parentElement?.closest(NUMBER)) {
      stretches.push({ node, offsets: numberOffsets(node.data, text) });
      continue;
    }
    const offsets = offsetsOf(node.data, text, cursor);
    if (!offsets) continue;
    stretches.push({ node, offsets });
    cursor = Math.max(cursor, ...offsets.map((offset) => (offset ?? -1) + 1));
  }
  return stretches;
}

function textNodesOf(block: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    // What stands in a block of its own, such as the list below an item, is no text of this one.
    const isOut = node instanceof Element && node.matches(`${NOT_TEXT}, ${BLOCK}`);
    return isOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

const MARK = /\[\d+\]/y;

/**
 * Where the characters of a text node stand in the text of its block. It goes on from `cursor`; a footnote mark that is printed there but hangs at the end of its cell is
 * passed over, and what does not go on there, such as that mark, is looked for in the whole text. `undefined` for what the text does not have.
 */
export function offsetsOf(
  shown: string,
  text: string,
  cursor: number,
): readonly (number | undefined)[] | undefined {
  const offsets: (number | undefined)[] = [];
  let at = cursor;
  for (const sign of shown) {
    if (/\s/.test(sign)) offsets.push(undefined);
    else {
      while (/\s/.test(text.charAt(at))) at += 1;
      if (!text.startsWith(sign, at)) at = behindMark(text, at);
      if (!text.startsWith(sign, at)) return elsewhere(shown, text);
      for (let unit = 0; unit < sign.length; unit += 1) offsets.push(at + unit);
      at += sign.length;
    }
  }
  return offsets;
}

function behindMark(text: string, at: number): number {
  MARK.lastIndex = at;
  let behind = MARK.test(text) ? MARK.lastIndex : at;
  while (/\s/.test(text.charAt(behind))) behind += 1;
  return behind;
}

function elsewhere(shown: string, text: string): readonly (number | undefined)[] | undefined {
  const start = text.indexOf(shown.trim());
  if (start < 0 || shown.trim() === '') return undefined;
  const before = shown.length - shown.trimStart().length;
  return Array.from(shown, (_, index) => (index < before ? undefined : start + index - before));
}

/** Any sign of the number that is set stands for the whole number that is printed. */
function numberOffsets(shown: string, text: string): readonly (number | undefined)[] {
  const [printed = ''] = /^\S+\s/.exec(text) ?? [];
  return Array.from(shown, (_, index) =>
    printed === '' || index >= shown.trimEnd().length ? undefined : index % (printed.length - 1),
  );
}

function selectedOf(
  { node, offsets }: Stretch,
  range: Range,
): { readonly range: TextRange; readonly on: Range } | undefined {
  const isStart = node === range.startContainer;
  const isEnd = node === range.endContainer;
  if (!isStart && range.comparePoint(node, 0) !== 0) return undefined;
  if (!isEnd && range.comparePoint(node, node.length) !== 0) return undefined;
  const from = isStart ? range.startOffset : 0;
  const to = isEnd ? range.endOffset : node.length;
  const chosen = offsets.slice(from, to).filter((offset) => offset !== undefined);
  if (chosen.length === 0) return undefined;
  const whole = node.parentElement?.closest(NUMBER)
    ? offsets.filter((offset) => offset !== undefined)
    : chosen;
  const on = document.createRange();
  on.setStart(node, from);
  on.setEnd(node, to);
  return { range: [Math.min(...whole), Math.max(...whole) + 1], on };
}

/** Joins stretches between which nothing is printed but white space, or a mark that hangs elsewhere. */
function together(ranges: readonly TextRange[], text: string): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    const between = before ? text.slice(before[1], range[0]) : 'none';
    if (before && /^\s*(?:\[\d+\]\s*)?$/.test(between)) {
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    } else joined.push(range);
  }
  return joined;
}

function isBackward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!anchorNode || !focusNode) return false;
  if (anchorNode === focusNode) return focusOffset < anchorOffset;
  return Boolean(anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING);
}
