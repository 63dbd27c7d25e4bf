import { type RefObject, useEffect } from 'react';
import { blockAround } from './walk.ts';

/**
 * Tab leads into the text at the passage where the reader is, from both sides: from the pane before it and from the one behind. Without this it would lead to the first link of the plan,
 * or to the last one, and scroll the text away.
 */
export function useEntrance(column: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let entering: { readonly top: number } | null = null;
    const onKey = ({ key }: KeyboardEvent) => {
      const { current: scroller } = column;
      const isOutside = scroller !== null && !scroller.contains(document.activeElement);
      entering = key === 'Tab' && isOutside ? { top: scroller.scrollTop } : null;
    };
    const onFocus = (event: FocusEvent) => {
      const { current: scroller } = column;
      const from = entering;
      entering = null;
      if (!from || !scroller || !(event.target instanceof Node) || !scroller.contains(event.target)) return;
      const here = scroller.querySelector<HTMLElement>('[data-here]');
      if (!here?.checkVisibility() || blockAround(event.target) === here) return;
      // Nobody should take the link, which had it for no time at all, for the place where the reader is.
      event.stopImmediatePropagation();
      const stay = () => scroller.scrollTo({ top: from.top, behavior: 'instant' });
      here.focus({ preventScroll: true });
      stay();
      queueMicrotask(stay);
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('focusin', onFocus, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusin', onFocus, true);
    };
  }, [column]);
}
