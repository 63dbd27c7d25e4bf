import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Grip, listenToHand, type Point } from './hand.ts';

/** A step of the zoom: closer, further away, or back to 1. */
export type ZoomStep = 'in' | 'out' | 'reset';

/** Zoom of a picture in something that scrolls: 1 is the size at which labels are as large as the words around. */
export type Zoom = {
  readonly zoom: number;
  /** One step in or out, or back to 1; what is in the middle stays there. */
  readonly step: (to: ZoomStep) => void;
};

const STEP = 1.2;
const LEAST = 0.4;
const MOST = 3;

/** The keys of the steps. */
export const ZOOM_KEYS: Readonly<Record<string, ZoomStep>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'reset',
};

/** Marks what is zoomed and moved: to be spread on the picture. Anything else in the same scroller scrolls and zooms as everywhere. */
export const MOVED = { 'data-moved': '' } as const;

/** Zooms by wheel with Ctrl (as a touch pad pinches), by two fingers, and in steps; a finger moves the picture, and so does a mouse that drags what is no link. */
export function useZoom(scroller: RefObject<HTMLElement | null>): Zoom {
  const [zoom, setZoom] = useState(1);
  // What was asked for last, which may not be drawn yet; and what is drawn.
  const asked = useRef(1);
  const drawn = useRef(1);
  const held = useRef<{ readonly grip: Grip; readonly at: Point } | null>(null);
  const moveBack = useCallback(() => {
    const { current: element } = scroller;
    const picture = element?.querySelector('[data-moved]');
    if (!element || !picture || !held.current) return;
    const { grip, at } = held.current;
    held.current = null;
    const { left, top } = picture.getBoundingClientRect();
    element.scrollBy(left + grip.x * drawn.current - at.clientX, top + grip.y * drawn.current - at.clientY);
  }, [scroller]);
  const gripAt = useCallback(
    ({ clientX, clientY }: Point): Grip | null => {
      const picture = scroller.current?.querySelector('[data-moved]');
      if (!picture) return null;
      const { left, top } = picture.getBoundingClientRect();
      return {
        x: (clientX - left) / drawn.current,
        y: (clientY - top) / drawn.current,
        zoom: asked.current,
      };
    },
    [scroller],
  );
  const put = useCallback(
    (grip: Grip, by: number, at: Point) => {
      asked.current = Math.min(MOST, Math.max(LEAST, grip.zoom * by));
      held.current = { grip, at };
      setZoom(asked.current);
      if (asked.current === drawn.current) moveBack();
    },
    [moveBack],
  );
  // What was gripped comes back under the hand, once the picture has its new size.
  useLayoutEffect(() => {
    drawn.current = zoom;
    moveBack();
  }, [zoom, moveBack]);
  useEffect(() => {
    const { current: element } = scroller;
    if (!element) return;
    const off = new AbortController();
    listenToHand(element, { gripAt, put }, off.signal);
    return () => off.abort();
  }, [scroller, gripAt, put]);
  const step = useCallback(
    (to: ZoomStep) => {
      const { current: element } = scroller;
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      const middle = { clientX: left + width / 2, clientY: top + height / 2 };
      const grip = gripAt(middle);
      if (grip) put(grip, to === 'reset' ? 1 / grip.zoom : to === 'in' ? STEP : 1 / STEP, middle);
    },
    [scroller, gripAt, put],
  );
  return { zoom, step };
}
