import type { KeyboardEvent } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import type { CopyKind } from '../read/copying.ts';
import { rowAround, walkRows } from './walk-rows.ts';

type TableKeys = {
  readonly onOpen: (row: HTMLElement) => void;
  readonly onMark: (row: HTMLElement) => void;
  readonly onCopy: (kind: CopyKind, row: HTMLElement) => void;
};

/** The keys of the table: the arrows, Home and End go along the rows, Enter opens the sentence in the text, M marks it as one's own, C copies its citation and Shift+C its words with it. */
export function useTableKeys({
  onOpen,
  onMark,
  onCopy,
}: TableKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { settings } = useApp();
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    if (event.shiftKey && event.key !== 'C') return;
    const row = rowAround(event.target);
    if (!row) return;
    const act = (): boolean => {
      switch (event.key) {
        case 'ArrowDown':
          return walkRows(event.currentTarget, row, 1);
        case 'ArrowUp':
          return walkRows(event.currentTarget, row, -1);
        case 'Home':
          return walkRows(event.currentTarget, row, 'first');
        case 'End':
          return walkRows(event.currentTarget, row, 'last');
        case 'Enter':
          // On a link or a button in the row it is theirs.
          if (event.target !== row) return false;
          onOpen(row);
          return true;
        case 'm':
          if (!settings.get().letterKeys) return false;
          onMark(row);
          return true;
        case 'c':
        case 'C':
          if (!settings.get().letterKeys) return false;
          onCopy(event.key === 'c' ? 'citation' : 'quote', row);
          return true;
        default:
          return false;
      }
    };
    if (act()) event.preventDefault();
  };
}
