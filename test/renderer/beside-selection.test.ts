import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBesideSelection } from '../../renderer/views/read/beside-selection.ts';

const size = { width: 300, height: 36 };
const frame = { left: 350, right: 980, top: 48, bottom: 720 };
const line = (top: number, left = 432, right = 950) => ({ left, right, top, bottom: top + 27 });
const place = (first: number, last: number, isBackward = false) =>
  placeBesideSelection({ first: line(first), last: line(last), isBackward, size, frame });

describe('the bar beside a selection', () => {
  it('stands below the last line, or above the first one where the selection was drawn upwards', () => {
    expect(place(200, 254)?.top).toBe(254 + 27 + 8);
    expect(place(200, 254, true)?.top).toBe(200 - 8 - 36);
  });

  it('stands at the other end where its own is out of sight', () => {
    expect(place(200, 900)?.top).toBe(200 - 8 - 36);
    expect(place(-300, 400, true)?.top).toBe(400 + 27 + 8);
  });

  it('stands nowhere where words fill all that is seen', () => {
    expect(place(-300, 900)).toBeNull();
  });

  it('is never over the selected lines and never outside the text, wherever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 1600 }),
        fc.nat(900),
        fc.boolean(),
        (first, more, isBackward) => {
          const at = place(first, first + more, isBackward);
          if (!at) return;
          const bottom = at.top + size.height;
          expect(bottom <= first || at.top >= first + more + 27).toBe(true);
          expect(at.top).toBeGreaterThanOrEqual(frame.top);
          expect(bottom).toBeLessThanOrEqual(frame.bottom);
          expect(at.left).toBeGreaterThanOrEqual(frame.left);
          expect(at.left + size.width).toBeLessThanOrEqual(frame.right);
        },
      ),
    );
  });
});
