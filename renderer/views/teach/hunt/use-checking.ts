import { useEffect, useRef } from 'react';
import { isTyping } from '../../frame/keys.ts';
import { actionOf } from '../../frame/pressed.ts';

/** What marks the bar of the hunt: what has the focus in it is no place. */
export const HUNT_BAR = '[data-hunt-bar]';

/**
 * Calls `act` for Ctrl or Cmd with Enter, wherever the focus is, but in a field. Gives the element that had the focus last outside of the bar: that is where the person is
 * when the button is pressed.
 */
export function useChecking(act: (focused: Element | null) => void): () => Element | null {
  const latest = useRef(act);
  latest.current = act;
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const outside = (element: Element | null) =>
      element === null || element.closest(HUNT_BAR) ? focused.current : element;
    const onFocus = () => {
      focused.current = outside(document.activeElement);
    };
    const onKey = (event: KeyboardEvent) => {
      if (actionOf('hunt', event, true) !== 'check' || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(outside(document.activeElement));
    };
    onFocus();
    // Before the keys of views and links, which would open a second window.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
  return () => (focused.current?.isConnected ? focused.current : null);
}
