import { createGlide } from './glide.ts';

/** A point of the window. */
export type Point = { readonly clientX: number; readonly clientY: number };

/** What is held of a picture: a point of it, in its own pixels, and the zoom at which it was taken hold of. */
export type Grip = { readonly x: number; readonly y: number; readonly zoom: number };

/** What a hand does to a picture. */
export type Handled = {
  /** Takes hold of the picture at a point; `null` where there is none. */
  readonly gripAt: (at: Point) => Grip | null;
  /** Makes the picture larger by a factor than it was when it was gripped, and brings what is held to a point. */
  readonly put: (grip: Grip, by: number, at: Point) => void;
};

/** A finger that rests trembles by less than this, in pixels. */
const TREMBLE = 8;

/** Lets wheel, mouse and fingers move and zoom the picture that an element scrolls. Two fingers hold the picture where they touch it. */
export function listenToHand(element: HTMLElement, handled: Handled, signal: AbortSignal): void {
  listenToWheel(element, handled, signal);
  listenToMouse(element, signal);
  listenToFingers(element, handled, signal);
}

function listenToWheel(element: HTMLElement, { gripAt, put }: Handled, signal: AbortSignal): void {
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const grip = gripAt(event);
      if (!grip) return;
      event.preventDefault();
      put(grip, Math.exp(-event.deltaY / 300), event);
    },
    { passive: false, signal },
  );
}

function listenToMouse(element: HTMLElement, signal: AbortSignal): void {
  let last: Point | null = null;
  element.addEventListener(
    'pointerdown',
    (event) => {
      const { button, pointerType, target } = event;
      const isFree = target instanceof SVGElement && isMoved(target) && !target.closest('a, [role="button"]');
      if (button === 0 && pointerType === 'mouse' && isFree) last = event;
    },
    { signal },
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!last) return;
      element.scrollBy(last.clientX - event.clientX, last.clientY - event.clientY);
      last = event;
    },
    { signal },
  );
  for (const kind of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(
      kind,
      () => {
        last = null;
      },
      { signal },
    );
}

function listenToFingers(element: HTMLElement, { gripAt, put }: Handled, signal: AbortSignal): void {
  const fingers = new Map<number, Point>();
  const glide = createGlide(element);
  let pinch: { readonly grip: Grip; readonly apart: number } | null = null;
  let hasMoved = false;
  const two = () => {
    const [one, other] = fingers.values();
    return one && other ? { apart: apartOf(one, other), middle: middleOf(one, other) } : null;
  };
  const regrip = () => {
    const now = two();
    const grip = now && gripAt(now.middle);
    pinch = grip && { grip, apart: Math.max(1, now.apart) };
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'touch' || !(event.target instanceof Element)) return;
      if (!isMoved(event.target)) return;
      hasMoved = fingers.size > 0;
      fingers.set(event.pointerId, event);
      glide.hold(event.timeStamp);
      regrip();
    },
    { signal },
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      const last = fingers.get(event.pointerId);
      if (!last) return;
      if (!hasMoved && apartOf(last, event) < TREMBLE) return;
      fingers.set(event.pointerId, event);
      const now = two();
      if (now && pinch) put(pinch.grip, now.apart / pinch.apart, now.middle);
      else {
        // The picture follows from where the finger began to move for certain.
        const share = hasMoved ? 1 : 1 - TREMBLE / apartOf(last, event);
        glide.move(
          (last.clientX - event.clientX) * share,
          (last.clientY - event.clientY) * share,
          event.timeStamp,
        );
      }
      hasMoved = true;
    },
    { signal },
  );
  for (const kind of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(
      kind,
      ({ pointerId, timeStamp }) => {
        if (!fingers.delete(pointerId)) return;
        regrip();
        if (fingers.size === 0 && kind === 'pointerup') glide.letGo(timeStamp);
      },
      { signal },
    );
  // A finger that moved the picture did not mean the link on which it stands.
  element.addEventListener(
    'click',
    (event) => {
      if (!hasMoved || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => glide.hold(0));
}

/** Whether something belongs to the picture that is moved, or to the room around it. */
function isMoved(target: Element): boolean {
  return target.closest('[data-moved]') !== null || target.querySelector(':scope > [data-moved]') !== null;
}

function apartOf(a: Point, b: Point): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middleOf(a: Point, b: Point): Point {
  return { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
}
