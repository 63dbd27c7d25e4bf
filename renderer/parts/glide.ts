/** Moves what an element scrolls with a finger, and lets it run out when the finger leaves it. */
export type Glide = {
  /** Stops, and waits for moves from this time on. Times are those of the events, which a busy machine may hand on late. */
  readonly hold: (at: number) => void;
  /** Moves on by so many pixels. */
  readonly move: (x: number, y: number, at: number) => void;
  /** Goes on as fast as it was moved at last, and slows down. Not where a person wants no motion. */
  readonly letGo: (at: number) => void;
};

/** A finger that rested so long before it left, in milliseconds, has stopped the picture. */
const RESTED = 60;
/** How much of the speed is left after each millisecond, and the speed at which it ends, in pixels a millisecond. */
const SLOWS = 0.996;
const STILL = 0.03;
/** No finger is faster, in pixels a millisecond. */
const FASTEST = 5;

/** Makes the glide of one element. */
export function createGlide(element: HTMLElement): Glide {
  let speed = { x: 0, y: 0 };
  let movedAt = 0;
  let frame = 0;
  const run = (before: number) => {
    frame = requestAnimationFrame((now) => {
      const passed = Math.max(0, now - before);
      element.scrollBy(speed.x * passed, speed.y * passed);
      const left = SLOWS ** passed;
      speed = { x: speed.x * left, y: speed.y * left };
      if (Math.hypot(speed.x, speed.y) > STILL) run(now);
    });
  };
  return {
    hold: (at) => {
      cancelAnimationFrame(frame);
      speed = { x: 0, y: 0 };
      movedAt = at;
    },
    move: (x, y, at) => {
      element.scrollBy(x, y);
      const passed = Math.max(Math.hypot(x, y) / FASTEST, at - movedAt, 1);
      // The speed of the last moves, the latest for most.
      const share = passed > RESTED ? 1 : 0.6;
      speed = {
        x: speed.x * (1 - share) + (share * x) / passed,
        y: speed.y * (1 - share) + (share * y) / passed,
      };
      movedAt = at;
    },
    letGo: (at) => {
      const wantsNone = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!wantsNone && at - movedAt < RESTED) run(performance.now());
    },
  };
}
