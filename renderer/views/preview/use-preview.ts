import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PreviewTarget } from '../../state/pinned.ts';
import { markAround, targetOf } from './marks.ts';

/** What is previewed: the mark that it stands beside, and the way from the first preview to the one that is shown. */
export type Previewed = {
  readonly mark: HTMLElement;
  readonly trail: readonly PreviewTarget[];
  /** Whether the keys opened it; then the pointer elsewhere does not close it. */
  readonly byKeys: boolean;
};

export type Preview = {
  readonly previewed: Previewed | null;
  readonly close: () => void;
  /** Shows what a mark inside the preview stands for, in its place. */
  readonly goIn: (target: PreviewTarget) => void;
  readonly goBack: () => void;
};

const OPEN_AFTER = 320;
const NEXT_AFTER = 160;
const INSIDE_AFTER = 600;
const FOCUS_AFTER = 120;
const CLOSE_AFTER = 260;

/**
 * Follows the pointer and the focus over everything that has `data-preview`. The preview stays while the pointer or the focus is in it
 * (WCAG 1.4.13). One listener for the whole window keeps the marks plain links.
 */
export function usePreview(layer: RefObject<HTMLElement | null>): Preview {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const now = useRef<Previewed | null>(null);
  now.current = previewed;
  const close = useCallback(() => setPreviewed(null), []);
  const goIn = useCallback((target: PreviewTarget) => {
    setPreviewed((shown) => (shown ? { ...shown, trail: [...shown.trail, target] } : shown));
  }, []);
  const goBack = useCallback(() => {
    setPreviewed((shown) =>
      shown && shown.trail.length > 1 ? { ...shown, trail: shown.trail.slice(0, -1) } : shown,
    );
  }, []);

  useEffect(() => {
    let timer = 0;
    // Only a pointer that moves points at something: not one under which the text was scrolled or a preview was put.
    let last: EventTarget | null = null;
    const later = (act: () => void, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(act, delay);
    };
    const isInLayer = (target: EventTarget | null) =>
      target instanceof Node && layer.current?.contains(target) === true;
    const open = (mark: HTMLElement, byKeys: boolean) => {
      setPreviewed({ mark, trail: [targetOf(mark)], byKeys });
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.target === last) return;
      last = event.target;
      const mark = markAround(event.target);
      const shown = now.current;
      window.clearTimeout(timer);
      if (isInLayer(event.target)) {
        if (mark) later(() => goIn(targetOf(mark)), INSIDE_AFTER);
      } else if (mark && mark === shown?.mark) return;
      else if (mark) later(() => open(mark, false), shown ? NEXT_AFTER : OPEN_AFTER);
      else if (shown && !shown.byKeys && !isInLayer(document.activeElement)) later(close, CLOSE_AFTER);
    };
    const onFocus = (event: FocusEvent) => {
      if (isInLayer(event.target)) return window.clearTimeout(timer);
      const mark = markAround(event.target);
      if (mark && mark === now.current?.mark) return;
      // Focus by the pointer is not asked for a preview: the click does what it does.
      if (mark?.matches(':focus-visible')) later(() => open(mark, true), FOCUS_AFTER);
      else later(close, 0);
    };
    const onPress = (event: PointerEvent) => {
      if (!isInLayer(event.target)) later(close, 0);
    };
    const onKey = () => window.clearTimeout(timer);
    // What is pointed at or has the focus when the previews come is shown as well.
    const focused = markAround(document.activeElement);
    if (focused?.matches(':focus-visible')) open(focused, true);
    const pointed = document.querySelector<HTMLElement>('[data-preview]:hover');
    if (pointed) later(() => open(pointed, false), OPEN_AFTER);
    document.addEventListener('pointermove', onMove);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [layer, close, goIn]);

  return useMemo(() => ({ previewed, close, goIn, goBack }), [previewed, close, goIn, goBack]);
}
