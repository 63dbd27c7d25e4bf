import { useEffect, useRef } from 'react';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';

/** What the keys do that is fetched behind the text. */
const WAITED_FOR: ReadonlySet<string | undefined> = new Set([
  ...['new-note', 'highlight', 'bookmark', 'copy-citation', 'copy-quote', 'copy-link'],
  'end word on',
]);

/**
 * Loses no key press to the fetching of what quotes: the last key that it will answer is kept, and what answers it is asked for at once. Gives what is to be called when it
 * stands: the key is then pressed again where it was pressed.
 */
export function useEarlyKey(isReady: boolean, ask: () => void): () => void {
  const early = useRef<KeyboardEvent | null>(null);
  useEffect(() => {
    if (isReady) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const action = actionOf('text', event, true) ?? actionOf('words', event, true);
      if (!WAITED_FOR.has(action)) return;
      early.current = event;
      ask();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isReady, ask]);
  return () => {
    const { current } = early;
    early.current = null;
    if (!current?.target || isTyping(document.activeElement)) return;
    const { key, code, shiftKey } = current;
    current.target.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
    );
  };
}
