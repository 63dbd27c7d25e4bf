import { type RefObject, useEffect, useState } from 'react';
import type { TextRange } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { rangesOnPage } from '../../state/selection.ts';
import { stepSelection, type WordStep } from '../../state/word-steps.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';
import { blockAround } from './walk.ts';

/** Words that the keys selected, and how they stand in the selection of the window. */
type Made = { readonly block: string; readonly range: TextRange; readonly on: Range };

const LONGEST = 160;
const END = 60;

/**
 * Selects words of the passage that has the focus without a pointer: Shift with the right and left arrow takes words on and gives them back, with Ctrl as well whole sentences; the arrows without Shift
 * move the beginning of what is selected. What was selected in another way, with the pointer or with the browser's own caret, is left to the browser. Gives what is to be said of it.
 */
export function useWordKeys(column: RefObject<HTMLElement | null>): string {
  const { graph } = useApp();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let made: Made | null = null;
    const isOurs = () => made !== null && isSelected(made.on);
    const letGo = () => {
      if (isOurs()) document.getSelection()?.removeAllRanges();
      made = null;
      setSaid('');
    };
    const act = (event: KeyboardEvent): boolean => {
      const { current: root } = column;
      const block = blockAround(document.activeElement);
      const id = block?.dataset.id ?? '';
      const text = graph.nodes.get(id)?.text;
      if (!root || !block || text === undefined || !root.contains(block)) return false;
      const now = made?.block === id && isOurs() ? made : null;
      const step = stepOf(event, now !== null);
      if (!step || (!now && holdsSelection(block))) return false;
      const range = stepSelection(text, now?.range ?? null, step);
      const pieces = range ? (rangesOnPage(root, id, text, [range])[0] ?? []) : [];
      const [first, last] = [pieces[0], pieces.at(-1)];
      if (!range || !first || !last) {
        letGo();
        return true;
      }
      document
        .getSelection()
        ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      const on = document.createRange();
      on.setStart(first.startContainer, first.startOffset);
      on.setEnd(last.endContainer, last.endOffset);
      made = { block: id, range, on };
      bringIntoSight(root, step.end === 'last' ? last : first);
      setSaid(inWords(text.slice(...range)));
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (act(event)) event.preventDefault();
    };
    // Who goes on to another passage has done with these words.
    const onFocus = ({ target }: FocusEvent) => {
      const id = blockAround(target)?.dataset.id;
      if (made && id !== undefined && id !== made.block) letGo();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
    };
  }, [column, graph]);
  return said;
}

function stepOf(event: KeyboardEvent, isSelecting: boolean): WordStep | null {
  const [, end, unit, way] = STEP.exec(actionOf('words', event, true) ?? '') ?? [];
  if (end === undefined || (end === 'beginning' && !isSelecting)) return null;
  return {
    end: end === 'end' ? 'last' : 'first',
    unit: unit === 'sentence' ? 'sentence' : 'word',
    by: way === 'on' ? 1 : -1,
  };
}

/** What the table of keys calls a step: which end of the words moves, by what, and which way. */
const STEP = /^(end|beginning) (word|sentence) (on|back)$/u;

function isSelected(on: Range): boolean {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed) return false;
  return (
    range.compareBoundaryPoints(Range.START_TO_START, on) === 0 &&
    range.compareBoundaryPoints(Range.END_TO_END, on) === 0
  );
}

/** Whether the selection of the window, or its caret, stands in a block. */
function holdsSelection(block: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection !== null && selection.rangeCount > 0 && block.contains(selection.anchorNode);
}

function bringIntoSight(root: HTMLElement, piece: Range): void {
  const frame = root.getBoundingClientRect();
  const line = piece.getClientRects()[piece.getClientRects().length - 1];
  if (!line) return;
  const below = line.bottom + END - frame.bottom;
  const above = line.top - END - frame.top;
  if (below > 0) root.scrollBy({ top: below, behavior: 'instant' });
  else if (above < 0) root.scrollBy({ top: above, behavior: 'instant' });
}

function inWords(words: string): string {
  const short = words.replace(/\s+/g, ' ');
  if (short.length <= LONGEST) return `Selected: ${short}`;
  const { length } = short.split(' ');
  return `Selected: ${short.slice(0, END)} … ${short.slice(-END)}, ${length} words`;
}
