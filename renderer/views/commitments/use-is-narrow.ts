import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether an element has not the room for so many em of its own type. `again` is whatever else changes the size of its type. */
export function useIsNarrow(ref: RefObject<HTMLElement | null>, least: number, again: unknown): boolean {
  const [isNarrow, setNarrow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: larger type needs more room in the same width.
  useLayoutEffect(() => {
    const { current: element } = ref;
    if (!element) return;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setNarrow(element.clientWidth < least * em);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, least, again]);
  return isNarrow;
}
