import { type RefObject, useEffect, useState } from 'react';
import { scrollable } from './scroll-on.ts';

/** Whether more of what stands on the stage is below what is seen of it, followed while it is scrolled, fetched or set larger. */
export function useMoreBelow(stage: RefObject<HTMLElement | null>): boolean {
  const [isMore, setMore] = useState(false);
  useEffect(() => {
    const element = stage.current;
    const stop = element?.querySelector('article');
    if (!element || !stop) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMore(scrollable(element, 1) !== null));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(stop);
    // What stands there comes and goes by itself: the next stop, an answer, a part of a view that is fetched.
    const changes = new MutationObserver(look);
    changes.observe(stop, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['style', 'hidden', 'inert'],
    });
    stop.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
      stop.removeEventListener('scroll', look, { capture: true });
    };
  }, [stage]);
  return isMore;
}
