import { type RefObject, useEffect } from 'react';
import type { QuotedRange } from '../../../corpus/index.ts';
import { type App, useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf, stepOfKey } from '../frame/pressed.ts';
import { beginNote, highlight, partsOf, stepNotes, toggleBookmark } from '../notes/noting.ts';
import { selectedNow } from './use-selected.ts';

/** The keys of notes: N writes one, H highlights, B sets a bookmark, on the selected words or on the passage where the reader is. Ctrl+Z takes back. */
export function useNoteKeys(column: RefObject<HTMLElement | null>): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const focused = document.activeElement;
      const isHere = focused === document.body || focused?.id === 'main' || column.current?.contains(focused);
      const step = stepOfKey(event);
      if (step) {
        app.notes.lit.set(null);
        void stepNotes(app, step === 'redo');
      } else if (!isHere || !act(app, event, () => selectedNow(column, app.graph)?.ranges)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [app, column]);

  useEffect(() => {
    // Who points elsewhere, goes on, or selects other words has done with what was highlighted last.
    const goOn = () => app.notes.lit.set(null);
    const onSelect = () => {
      if (document.getSelection()?.isCollapsed === false) goOn();
    };
    const forget = app.here.subscribe(goOn);
    document.addEventListener('pointerdown', goOn);
    document.addEventListener('selectionchange', onSelect);
    return () => {
      forget();
      document.removeEventListener('pointerdown', goOn);
      document.removeEventListener('selectionchange', onSelect);
    };
  }, [app]);
}

function act(app: App, event: KeyboardEvent, selected: () => readonly QuotedRange[] | undefined): boolean {
  switch (actionOf('text', event, app.settings.get().letterKeys)) {
    case 'new-note':
      void beginNote(app, partsOf(app, selected()));
      return true;
    case 'highlight': {
      const ranges = selected();
      void highlight(app, (ranges ? null : app.notes.lit.get()) ?? partsOf(app, ranges));
      return true;
    }
    case 'bookmark':
      void toggleBookmark(app, selected()?.[0]?.block ?? app.here.get());
      return true;
    default:
      return false;
  }
}
