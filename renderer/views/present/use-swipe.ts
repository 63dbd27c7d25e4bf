import { type PointerEvent, useRef } from 'react';

/** How far a finger goes before it is a swipe, in CSS pixels, and how much more across than down. */
const FAR = 60;
const ACROSS = 1.5;

type Swiping = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
};

/** Lets a finger that goes over the stage from side to side go on and back. */
export function useSwipe(onNext: () => void, onPrevious: () => void): Swiping {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, isPrimary }) => {
      start.current = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      const across = clientX - from.x;
      if (Math.abs(across) < FAR || Math.abs(across) < ACROSS * Math.abs(clientY - from.y)) return;
      if (across < 0) onNext();
      else onPrevious();
    },
  };
}
