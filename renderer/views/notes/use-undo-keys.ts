import { useEffect } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { isUndo } from '../read/use-note-keys.ts';
import { stepNotes } from './noting.ts';

/** Ctrl+Z takes the last change of the notes back wherever the focus is, but in a field, which has steps of its own. */
export function useUndoKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !isUndo(event)) return;
      event.preventDefault();
      void stepNotes(app, event.shiftKey || event.key.toLowerCase() === 'y');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [app]);
}
