import { type RefObject, useLayoutEffect, useState } from 'react';

/** The room for a picture in CSS pixels, and how large the interface is set: 1 at 100 %, 3 at 300 %. */
export type StageSize = { readonly width: number; readonly height: number; readonly scale: number };

const USUAL_TYPE = 16;

/** The room inside an element, followed as the window, the panes and the size of the text change; `null` before the first layout. */
export function useStageSize(stage: RefObject<HTMLElement | null>): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const read = () => {
      const look = getComputedStyle(element);
      const sides = Number.parseFloat(look.paddingLeft) + Number.parseFloat(look.paddingRight);
      const ends = Number.parseFloat(look.paddingTop) + Number.parseFloat(look.paddingBottom);
      // The room with its scroll bar, so that a bar that comes and goes does not make the picture tremble.
      const next = {
        width: Math.floor(element.offsetWidth - sides),
        height: Math.floor(element.offsetHeight - ends),
        scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TYPE,
      };
      setSize((now) =>
        now && now.width === next.width && now.height === next.height && now.scale === next.scale
          ? now
          : next,
      );
    };
    read();
    const observer = new ResizeObserver(() => {
      // On paper the room is that of the sheet: a picture that was drawn for the window is scaled to it instead.
      if (!window.matchMedia('print').matches) read();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return size;
}
