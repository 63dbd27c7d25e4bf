import { useEffect } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { stepOfKey } from '../frame/pressed.ts';
import { stepNotes } from './noting.ts';

/** Ctrl+Z takes the last change of the notes back wherever the focus is, but in a field, which has steps of its own. */
export function useUndoKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = stepOfKey(event);
      if (event.defaultPrevented || isTyping(event.target) || !step) return;
      event.preventDefault();
      void stepNotes(app, step === 'redo');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [app]);
}
