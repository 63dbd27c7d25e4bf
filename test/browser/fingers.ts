import type { Page } from 'playwright-core';

/** Where a finger is, in pixels of the window. */
export type Finger = { readonly x: number; readonly y: number };

/** Fingers on the screen of a page, as the browser gets them from a real one: told to the browser itself and not to the page. */
export type Fingers = {
  /** Puts a finger down and takes it up again. */
  readonly tap: (at: Finger) => Promise<void>;
  /** Lays fingers down, moves each to where it goes, in small steps, rests so that nothing glides, and takes them up. */
  readonly move: (ways: readonly (readonly [from: Finger, to: Finger])[]) => Promise<void>;
  /** Moves one finger and takes it up in motion. */
  readonly flick: (from: Finger, to: Finger) => Promise<void>;
};

const STEPS = 12;
const REST = 120;

/** The fingers of a page that was opened with `hasTouch`. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  return {
    tap: async (at) => {
      await tell('touchStart', [at]);
      await tell('touchEnd', []);
      await page.waitForTimeout(50);
    },
    move: async (ways) => {
      await tell(
        'touchStart',
        ways.map(([from]) => from),
      );
      for (let step = 1; step <= STEPS; step += 1) {
        const share = step / STEPS;
        await tell(
          'touchMove',
          ways.map(([from, to]) => ({
            x: from.x + (to.x - from.x) * share,
            y: from.y + (to.y - from.y) * share,
          })),
        );
      }
      await page.waitForTimeout(REST);
      await tell('touchEnd', []);
      await page.waitForTimeout(50);
    },
    flick: async (from, to) => {
      // All told at once, so that no waiting for an answer stands between the last move and the end.
      const at = (share: number) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
      await Promise.all([
        tell('touchStart', [from]),
        ...Array.from({ length: STEPS }, (_, step) => tell('touchMove', [at((step + 1) / STEPS)])),
        tell('touchEnd', []),
      ]);
    },
  };
}
