import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The upper and the lower border of the field, in pixels: its height counts them, and that of its words does not. */
const BORDERS = 2;

/** A field for several lines that is as high as what is written in it. `isThere` says whether the field is shown now. */
export function useGrowingField(text: string, isThere: boolean): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field grows with its text.
  useLayoutEffect(() => {
    const { current: area } = field;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + BORDERS}px`;
  }, [text, isThere]);
  return field;
}
