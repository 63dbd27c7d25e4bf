import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../renderer/views/notes/beside-block.ts';

const size = { width: 280, height: 300 };
const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the card of a note', () => {
  test('stands at the right of its block, at the height of its words', () => {
    const words = rect(450, 320, 100, 20);
    const at = placeCard({ words, block: rect(432, 260, 520, 600) }, size, { width: 1280, height: 720 });
    expect(at).toEqual({ left: 986, top: 312 });
  });

  test('never lies over the words where the window has room beside, below or above them, and is never cut off', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 400, max: 2000 }),
          height: fc.integer({ min: 500, max: 1400 }),
          left: fc.integer({ min: 0, max: 300 }),
          wide: fc.integer({ min: 100, max: 900 }),
          top: fc.integer({ min: 60, max: 1300 }),
          high: fc.integer({ min: 16, max: 400 }),
        }),
        ({ width, height, left, wide, top, high }) => {
          const words = rect(left, top, wide, high);
          const at = placeCard({ words, block: words }, size, { width, height });
          expect(at.top).toBeGreaterThanOrEqual(56);
          expect(at.top + size.height).toBeLessThanOrEqual(height);
          expect(at.left + size.width).toBeLessThanOrEqual(width);
          const isBeside = words.right + 34 + size.width + 12 <= width;
          const hasRoom = words.bottom + 8 + size.height + 12 <= height || words.top - 8 - size.height >= 56;
          const isOver =
            at.left < words.right &&
            at.left + size.width > words.left &&
            at.top < words.bottom &&
            at.top + size.height > words.top;
          if (isBeside || hasRoom) expect(isOver).toBe(false);
        },
      ),
    );
  });
});
