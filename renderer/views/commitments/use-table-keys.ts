import type { KeyboardEvent } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { rowAround, walkRows } from './walk-rows.ts';

type TableKeys = {
  readonly onOpen: (row: HTMLElement) => void;
  readonly onMark: (row: HTMLElement) => void;
};

/** The keys of the table: the arrows, Home and End go along the rows, Enter opens the sentence in the text, M marks it as one's own. */
export function useTableKeys({ onOpen, onMark }: TableKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { settings } = useApp();
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
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
        default:
          return false;
      }
    };
    if (act()) event.preventDefault();
  };
}
