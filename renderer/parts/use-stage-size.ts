import { type RefObject, useLayoutEffect, useState } from 'react';

/** The room for a picture in CSS pixels, and how large the interface is set: 1 at 100 %, 3 at 300 %. */
export type StageSize = { readonly width: number; readonly height: number; readonly scale: number };

const USUAL_TYPE = 16;

/** The room inside an element, followed as the window, the panes and the size of the text change; `null` before the first layout. */
export function useStageSize(stage: RefObject<HTMLElement | null>): StageSize | null {
  return useFollowed(stage, sizeOf, isSameSize);
}

/** The same for a picture that stands in a column and is as high as it needs to be: only its width is followed. */
export function useStageWidth(stage: RefObject<HTMLElement | null>): number | null {
  return useFollowed(stage, widthOf, Object.is);
}

function useFollowed<T>(
  stage: RefObject<HTMLElement | null>,
  read: (element: HTMLElement) => T,
  isSame: (a: T, b: T) => boolean,
): T | null {
  const [seen, setSeen] = useState<T | null>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const look = () => {
      const next = read(element);
      setSeen((now) => (now !== null && isSame(now, next) ? now : next));
    };
    look();
    const observer = new ResizeObserver(() => {
      // On paper the room is that of the sheet: a picture that was drawn for the window is scaled to it instead.
      if (!window.matchMedia('print').matches) look();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, read, isSame]);
  return seen;
}

// The room with its scroll bar, so that a bar that comes and goes does not make the picture tremble.
function sizeOf(element: HTMLElement): StageSize {
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  return {
    width: widthOf(element),
    height: Math.floor(
      element.offsetHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom),
    ),
    scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TYPE,
  };
}

function widthOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.floor(element.offsetWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight));
}

function isSameSize(a: StageSize, b: StageSize): boolean {
  return a.width === b.width && a.height === b.height && a.scale === b.scale;
}
