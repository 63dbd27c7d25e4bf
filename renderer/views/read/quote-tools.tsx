import { type ReactElement, type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { QuotedRange, RecordStyle } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { type Said, Toast } from '../../parts/toast.tsx';
import { beginNote, highlight, toggleBookmark } from '../notes/noting.ts';
import type { OwnKind } from './cite-menu.tsx';
import { blockToCopy, type CopyKind, copyFrom, saveRecord } from './copying.ts';
import { MarginCite } from './margin-cite.tsx';
import { NoteTools } from './note-tools.tsx';
import { printablePart } from './print-part.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useCiteKeys } from './use-cite-keys.ts';
import { useCleanCopy } from './use-clean-copy.ts';
import { selectedNow, useSelected } from './use-selected.ts';
import { useWordKeys } from './use-word-keys.ts';

const NOTHING: Said = { words: '' };

type QuoteToolsProps = {
  readonly column: RefObject<HTMLElement | null>;
  /** Called once, when the keys are answered. */
  readonly onReady: () => void;
};

/** All that quotes and cites the text, and a person's notes in it: the buttons in the margin, the bar beside selected words, the keys, and what is said about it. */
export function QuoteTools({ column, onReady }: QuoteToolsProps): ReactElement {
  const app = useApp();
  const [said, setSaid] = useState(NOTHING);
  const selected = useSelected(column);
  const copy = useCallback(
    async (kind: CopyKind, ranges: readonly QuotedRange[]) => {
      const words = await copyFrom(app, kind, ranges);
      app.notes.said.set({ words: '', canUndo: false });
      setSaid({ words });
    },
    [app],
  );
  // What is said of a note stands at the same place: of the two the last one stands alone.
  useEffect(
    () =>
      app.notes.said.subscribe(() => {
        if (app.notes.said.get().words !== '') setSaid(NOTHING);
      }),
    [app],
  );
  const copyHere = useCallback(
    (kind: CopyKind) =>
      copy(kind, selectedNow(column, app.graph)?.ranges ?? blockToCopy(app, app.here.get())),
    [app, copy, column],
  );
  // The button belongs to its block: only words that are selected in that block stand in for the whole of it.
  const copyAt = (kind: CopyKind, id: string) => {
    const isSelected = selected?.ranges.some(({ block }) => block === id) ?? false;
    return copy(kind, kind === 'quote' && isSelected && selected ? selected.ranges : blockToCopy(app, id));
  };
  const save = async (style: RecordStyle, id: string) => setSaid({ words: await saveRecord(app, style, id) });
  const askHandout = (id: string) => {
    const part = printablePart(app.graph, id);
    if (part) app.lessons.askHandout(app, { kind: 'range', id: part.id });
    else setSaid({ words: 'A handout is made of a box, a section or a chapter, and this stands in none.' });
  };
  const makeOwn = (kind: OwnKind, id: string) => {
    const whole = [{ at: id, range: null }];
    if (kind === 'bookmark') void toggleBookmark(app, id);
    else if (kind === 'lesson') void app.lessons.addParts(app, whole);
    else if (kind === 'handout') askHandout(id);
    else void (kind === 'note' ? beginNote(app, whole) : highlight(app, whole));
  };
  useCiteKeys(column, copyHere);
  useCleanCopy(column);
  const selecting = useWordKeys(column);
  const begin = useEffectEvent(onReady);
  // Effects of what is drawn inside come first: the keys are bound by now.
  useEffect(() => begin(), []);
  return (
    <>
      <MarginCite column={column} onCopy={copyAt} onOwn={makeOwn} onSave={save} />
      {selected ? (
        <SelectionBar column={column} copy={copy} key={keyOf(selected.ranges)} selected={selected} />
      ) : null}
      <NoteTools column={column} ranges={selected?.ranges} />
      <Toast said={said} />
      <Announced text={selecting} />
    </>
  );
}

function keyOf(ranges: readonly QuotedRange[]): string {
  return ranges.map(({ block, range }) => `${block}:${range.join('-')}`).join(' ');
}
