import { useCallback, useEffect, useRef, useState } from 'react';

/** The mark that is previewed, and what it names. */
export type Previewed = { readonly mark: HTMLElement; readonly key: string };

const OPEN_AFTER = 320;
const CLOSE_AFTER = 220;
const MARK = '[data-preview]';

/**
 * Follows the pointer and the focus over everything that has `data-preview`. The preview stays while the pointer is on it,
 * and Esc closes it without moving focus (WCAG 1.4.13). One listener for the whole window keeps the marks plain links.
 */
export function usePreview(layer: { readonly current: HTMLElement | null }): {
  readonly previewed: Previewed | null;
  readonly close: () => void;
} {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const now = useRef<Previewed | null>(null);
  const timer = useRef(0);
  now.current = previewed;

  useEffect(() => {
    const later = (next: Previewed | null, delay: number) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setPreviewed(next), delay);
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const mark = markOf(event.target);
      const onLayer = event.target instanceof Node && layer.current?.contains(event.target);
      if (onLayer || (mark && mark.mark === now.current?.mark)) window.clearTimeout(timer.current);
      else if (mark) later(mark, now.current ? OPEN_AFTER / 2 : OPEN_AFTER);
      else later(null, CLOSE_AFTER);
    };
    const onFocus = (event: FocusEvent) => {
      const mark = markOf(event.target);
      // Focus by the pointer is not asked for a preview: the click does what it does.
      if (mark?.mark.matches(':focus-visible')) later(mark, 120);
      else later(null, 0);
    };
    const onKey = (event: KeyboardEvent) => {
      window.clearTimeout(timer.current);
      if (event.key !== 'Escape' || !now.current) return;
      event.stopPropagation();
      event.preventDefault();
      setPreviewed(null);
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && layer.current?.contains(event.target)) return;
      later(null, 0);
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      window.clearTimeout(timer.current);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [layer]);

  const close = useCallback(() => setPreviewed(null), []);
  return { previewed, close };
}

function markOf(target: EventTarget | null): Previewed | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>(MARK) : null;
  return mark?.dataset.preview ? { mark, key: mark.dataset.preview } : null;
}
