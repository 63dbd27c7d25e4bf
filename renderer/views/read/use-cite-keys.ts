import { type RefObject, useEffect } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import type { CopyKind } from './copying.ts';

/** The letter keys that copy: c, Shift+C and l, for the passage where the reader is or the words that are selected. */
export function useCiteKeys(column: RefObject<HTMLElement | null>, copy: (kind: CopyKind) => void): void {
  const { settings } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !settings.get().letterKeys) return;
      const kind = event.altKey || event.ctrlKey || event.metaKey ? undefined : KINDS[event.key];
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

const KINDS: Readonly<Record<string, CopyKind>> = { c: 'citation', C: 'quote', l: 'link' };
