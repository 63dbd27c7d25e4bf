import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../renderer/parts/floating.ts';

const windows = fc.constantFrom(
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 400, height: 640 },
  { width: 1024, height: 400 },
);

describe('something that floats beside a mark', () => {
  it('never hides a mark of a line or two, and stays in the window', () => {
    fc.assert(
      fc.property(
        windows,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 8, max: 300 }),
        fc.integer({ min: 12, max: 70 }),
        fc.integer({ min: 100, max: 376 }),
        fc.integer({ min: 30, max: 900 }),
        (window, x, y, width, height, ownWidth, ownHeight) => {
          const left = x % (window.width - 8);
          const top = y % (window.height - height);
          const mark = { left, top, right: Math.min(window.width, left + width), bottom: top + height };
          const at = placeBeside(mark, { width: ownWidth, height: ownHeight }, window);
          const bottom = at.top + Math.min(ownHeight, at.maxHeight);
          expect(bottom <= mark.top || at.top >= mark.bottom).toBe(true);
          expect(at.left).toBeGreaterThanOrEqual(12);
          expect(at.left + ownWidth).toBeLessThanOrEqual(window.width - 12);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(window.height);
          // There is always enough room to read in.
          expect(at.maxHeight).toBeGreaterThanOrEqual(Math.min(ownHeight, 120));
        },
      ),
    );
  });

  it('stands below where there is room, and above where there is none below', () => {
    const size = { width: 300, height: 200 };
    const window = { width: 1280, height: 720 };
    expect(placeBeside({ left: 400, right: 460, top: 100, bottom: 120 }, size, window)).toMatchObject({
      left: 400,
      top: 126,
    });
    expect(placeBeside({ left: 400, right: 460, top: 600, bottom: 620 }, size, window)).toMatchObject({
      left: 400,
      top: 394,
    });
  });

  it('goes to the side of a mark that fills the height of the window', () => {
    const window = { width: 1280, height: 720 };
    const at = placeBeside(
      { left: 300, right: 700, top: 20, bottom: 700 },
      { width: 300, height: 200 },
      window,
    );
    expect(at.left).toBe(706);
    expect(at.top).toBe(20);
  });
});
