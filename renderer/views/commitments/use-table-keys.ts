import type { KeyboardEvent } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';
import type { CopyKind } from '../read/copying.ts';
import { copiedBy } from '../read/use-cite-keys.ts';
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
    if (isTyping(event.target)) return;
    const row = rowAround(event.target);
    if (!row) return;
    const action = actionOf('commitments', event, settings.get().letterKeys);
    const act = (): boolean => {
      switch (action) {
        case 'next':
          return walkRows(event.currentTarget, row, 1);
        case 'previous':
          return walkRows(event.currentTarget, row, -1);
        case 'first':
        case 'last':
          return walkRows(event.currentTarget, row, action);
        case 'open':
          // On a link or a button in the row it is theirs.
          if (event.target !== row) return false;
          onOpen(row);
          return true;
        case 'mark':
          onMark(row);
          return true;
        default: {
          const kind = copiedBy(action);
          if (kind) onCopy(kind, row);
          return kind !== undefined;
        }
      }
    };
    if (act()) event.preventDefault();
  };
}
