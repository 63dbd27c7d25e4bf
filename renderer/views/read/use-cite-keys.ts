import { type RefObject, useEffect } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';
import type { CopyKind } from './copying.ts';

/** The letter keys that copy: c, Shift+C and l, for the passage where the reader is or the words that are selected. */
export function useCiteKeys(column: RefObject<HTMLElement | null>, copy: (kind: CopyKind) => void): void {
  const { settings } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const kind = copiedBy(actionOf('text', event, settings.get().letterKeys));
      const focused = document.activeElement;
      const isHere = focused === document.body || focused?.id === 'main' || column.current?.contains(focused);
      if (kind === undefined || !isHere) return;
      event.preventDefault();
      copy(kind);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [column, settings, copy]);
}

/** What an action of the keys copies; `undefined` for one that copies nothing. */
export function copiedBy(action: string | undefined): CopyKind | undefined {
  switch (action) {
    case 'copy-citation':
      return 'citation';
    case 'copy-quote':
      return 'quote';
    case 'copy-link':
      return 'link';
    default:
      return undefined;
  }
}
