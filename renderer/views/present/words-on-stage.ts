import type { TextRange } from '../../../corpus/index.ts';

/** The words of the stage's text that are selected: where they stand in the text of the block. `null` where none are. */
export function selectedOnStage(): { readonly id: string; readonly range: TextRange } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const text = element?.closest<HTMLElement>('[data-stage-text]');
  const id = text?.dataset.stageText;
  if (!text || id === undefined) return null;
  // Everything in the element is text of the block, also what is covered, so that a length is a position.
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const start = lengthOf(before);
  before.setEnd(range.endContainer, range.endOffset);
  const end = lengthOf(before);
  return end > start ? { id, range: [start, end] } : null;
}

function lengthOf(range: Range): number {
  return range.cloneContents().textContent.length;
}

/** Adds a range to some, or takes it away where it is one of them. */
export function toggleRange(ranges: readonly TextRange[], range: TextRange): readonly TextRange[] {
  const others = ranges.filter(([from, to]) => to <= range[0] || range[1] <= from);
  return others.length < ranges.length ? others : [...ranges, range];
}

/** Selects a range of the text of the stage, or nothing. */
export function selectOnStage(stage: HTMLElement, range: TextRange | null): void {
  const selection = document.getSelection();
  const text = stage.querySelector('[data-stage-text]');
  selection?.removeAllRanges();
  const first = text && range ? pointAt(text, range[0]) : null;
  const last = text && range ? pointAt(text, range[1]) : null;
  if (first && last) selection?.setBaseAndExtent(...first, ...last);
}

/** Where in the page the text of an element comes to a length. */
function pointAt(element: Element, length: number): [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = length;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.textContent?.length ?? 0;
    if (left <= size) return [node, left];
    left -= size;
  }
  return null;
}
