import { type KeyboardEvent, useRef } from 'react';
import { ZOOM_KEYS, type ZoomStep } from '../../parts/use-zoom.ts';
import type { LoomLayout } from '../../state/loom-layout.ts';
import { findStop, walkLoom } from '../../state/loom-walk.ts';

const TYPING_LASTS = 800;

type Steps = {
  readonly layout: LoomLayout;
  readonly cursor: string;
  readonly onCursor: (id: string) => void;
  readonly onHold: (id: string) => void;
  readonly onFold: (group: string) => void;
  /** Opens the map of a row. */
  readonly onMap: (id: string) => void;
  readonly onZoom: (step: ZoomStep) => void;
  readonly onLeave: () => void;
};

/** The keys of a loom: arrows along and across, letters that find a name, Space holds, Enter opens or folds, Shift and Enter open the map, + - and 0 zoom, Esc lets go. */
export function useLoomKeys({
  layout,
  cursor,
  onCursor,
  onHold,
  onFold,
  onMap,
  onZoom,
  onLeave,
}: Steps): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  const cameFrom = useRef<string | null>(null);
  return (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const next = walkLoom(layout, cursor, key, cameFrom.current);
    if (next !== undefined) {
      cameFrom.current = key === 'ArrowLeft' || key === 'ArrowRight' ? cursor : null;
      onCursor(next);
      return done();
    }
    const isTyping = event.timeStamp - typed.current.at < TYPING_LASTS && typed.current.text !== '';
    if ((key === ' ' && !isTyping) || key === 'Enter') {
      const group = cursor.startsWith('head ') ? cursor.slice('head '.length) : foldedGroup(layout, cursor);
      if (group !== null) {
        onFold(group);
        return done();
      }
      if (key === ' ') {
        onHold(cursor);
        return done();
      }
      // Enter alone is left to the link.
      if (!event.shiftKey) return;
      onMap(cursor);
      return done();
    }
    if (key === 'Escape') {
      onLeave();
      return done();
    }
    const zoomed = ZOOM_KEYS[key];
    if (zoomed && !isTyping) {
      onZoom(zoomed);
      return done();
    }
    if (key.length !== 1 || key === '/' || key === '?') return;
    const text = isTyping ? typed.current.text + key : key;
    typed.current = { text, at: event.timeStamp };
    const found = findStop(layout, cursor, text);
    if (found !== undefined) onCursor(found);
    done();
  };
}

function foldedGroup({ left, right }: LoomLayout, id: string): string | null {
  return [...left, ...right].find(({ row }) => row.id === id && row.folded)?.group ?? null;
}
