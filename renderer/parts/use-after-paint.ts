import { startTransition, useEffect, useState } from 'react';

/** What rests longer than this is behind the frame anyway. */
const A_FRAME = 50;

/**
 * The value as it was when the window was last painted and at rest for a moment. What follows it (the rest of a long list, counts, a
 * preview) is drawn only after the key press before it can be seen, and not at all for keys that follow each other quickly. `first` stands
 * in until then.
 */
export function useAfterPaint<T, F = T>(value: T, rest: number, first: F): T | F {
  const [followed, setFollowed] = useState<T | F>(first);
  useEffect(() => {
    const follow = () => startTransition(() => setFollowed(() => value));
    if (rest > A_FRAME) {
      const timer = window.setTimeout(follow, rest);
      return () => window.clearTimeout(timer);
    }
    let timer = 0;
    // The task behind the frame: by then the frame is painted.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(follow, rest);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value, rest]);
  return followed;
}
