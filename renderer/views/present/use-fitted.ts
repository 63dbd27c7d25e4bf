import { type RefObject, useLayoutEffect } from 'react';

/** The least and the greatest size of type on a stage of 720 pixels, in pixels. Larger stages have larger type. */
const LEAST = 24;
const MOST = 60;
const STAGE_HEIGHT = 720;
/** How far the text is set from the greatest size that fits, in pixels, before it is not looked for any more. */
const NEAR = 0.5;

/**
 * Sets what stands on the stage in the largest type in which it fits, and in the least size where it does not: then it scrolls. `key` names what stands there; it is
 * fitted anew when that or the room changes. `least` is the least size on a stage of 720 pixels.
 */
export function useFitted(room: RefObject<HTMLElement | null>, key: string, least = LEAST): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stop is fitted anew.
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const setType = () => {
      // Styles may give what is too long a room of its own.
      element.removeAttribute('data-more');
      const scale = Math.max(0.75, window.innerHeight / STAGE_HEIGHT);
      let [low, high] = [least * scale, MOST * scale];
      const fits = (size: number) => {
        element.style.setProperty('--stage-type', `${size}px`);
        return (
          element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1
        );
      };
      if (fits(high)) return tellMore();
      while (high - low > NEAR) {
        const middle = (low + high) / 2;
        if (fits(middle)) low = middle;
        else high = middle;
      }
      fits(low);
      tellMore();
    };
    // For the style, which lets the last line fade while there are more.
    const tellMore = () => {
      const { scrollTop, clientHeight, scrollHeight } = element;
      element.toggleAttribute('data-more', scrollTop + clientHeight < scrollHeight - 2);
    };
    setType();
    element.addEventListener('scroll', tellMore, { passive: true });
    const observer = new ResizeObserver(setType);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', setType);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', tellMore);
      document.fonts.removeEventListener('loadingdone', setType);
    };
  }, [room, key, least]);
}
