import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Zoom of a picture in something that scrolls: 1 is the size at which labels are as large as the words around. */
export type Zoom = {
  readonly zoom: number;
  /** One step in or out, or back to 1; what is in the middle stays there. */
  readonly step: (to: 'in' | 'out' | 'reset') => void;
};

const STEP = 1.2;
const LEAST = 0.4;
const MOST = 3;

type Fixed = { readonly x: number; readonly y: number; readonly by: number };

/** Zooms by wheel with Ctrl (as a touch pad pinches), by two fingers, and in steps; pans by dragging what is no link. A finger and the wheel scroll by themselves. */
export function useZoom(scroller: RefObject<HTMLElement | null>): Zoom {
  const [zoom, setZoom] = useState(1);
  const now = useRef(1);
  const fixed = useRef<Fixed | null>(null);
  const zoomBy = useCallback(
    (factor: number, at?: { readonly clientX: number; readonly clientY: number }) => {
      const { current: element } = scroller;
      if (!element) return;
      const next = Math.min(MOST, Math.max(LEAST, now.current * factor));
      const box = element.getBoundingClientRect();
      const x = at ? at.clientX - box.left : box.width / 2;
      const y = at ? at.clientY - box.top : box.height / 2;
      fixed.current = { x, y, by: next / now.current };
      now.current = next;
      setZoom(next);
    },
    [scroller],
  );
  // The point under the pointer stays where it is, once the picture has its new size.
  useLayoutEffect(() => {
    const { current: element } = scroller;
    const point = fixed.current;
    fixed.current = null;
    if (!element || !point || zoom !== now.current) return;
    element.scrollLeft = (element.scrollLeft + point.x) * point.by - point.x;
    element.scrollTop = (element.scrollTop + point.y) * point.by - point.y;
  }, [zoom, scroller]);
  useEffect(() => {
    const { current: element } = scroller;
    if (!element) return;
    const off = new AbortController();
    const { signal } = off;
    listenToWheel(element, zoomBy, signal);
    listenToFingers(element, zoomBy, signal);
    listenToDrag(element, signal);
    return () => off.abort();
  }, [scroller, zoomBy]);
  const step = useCallback(
    (to: 'in' | 'out' | 'reset') => zoomBy(to === 'reset' ? 1 / now.current : to === 'in' ? STEP : 1 / STEP),
    [zoomBy],
  );
  return { zoom, step };
}

type ZoomBy = (factor: number, at: { readonly clientX: number; readonly clientY: number }) => void;

function listenToWheel(element: HTMLElement, zoomBy: ZoomBy, signal: AbortSignal): void {
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 300), event);
    },
    { passive: false, signal },
  );
}

function listenToFingers(element: HTMLElement, zoomBy: ZoomBy, signal: AbortSignal): void {
  let apart = 0;
  const read = ({ touches: [one, two] }: TouchEvent) =>
    one && two
      ? {
          apart: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY),
          clientX: (one.clientX + two.clientX) / 2,
          clientY: (one.clientY + two.clientY) / 2,
        }
      : null;
  const onTouch = (event: TouchEvent) => {
    const pinch = read(event);
    if (!pinch) {
      apart = 0;
      return;
    }
    event.preventDefault();
    if (apart > 0) zoomBy(pinch.apart / apart, pinch);
    apart = pinch.apart;
  };
  for (const kind of ['touchstart', 'touchmove', 'touchend'] as const)
    element.addEventListener(kind, onTouch, { passive: false, signal });
}

function listenToDrag(element: HTMLElement, signal: AbortSignal): void {
  let held: { readonly x: number; readonly y: number } | null = null;
  element.addEventListener(
    'pointerdown',
    ({ button, pointerType, target, clientX: x, clientY: y }) => {
      const isFree = target instanceof SVGElement && !target.closest('a');
      if (button === 0 && pointerType === 'mouse' && isFree) held = { x, y };
    },
    { signal },
  );
  window.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      if (!held) return;
      element.scrollBy(held.x - x, held.y - y);
      held = { x, y };
    },
    { signal },
  );
  for (const kind of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(
      kind,
      () => {
        held = null;
      },
      { signal },
    );
}
