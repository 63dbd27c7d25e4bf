import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasMargin,
  placeBesideSelection,
  placeInMargin,
  UPRIGHT_WIDTH,
} from '../../renderer/views/read/beside-selection.ts';

const size = { width: 300, height: 36 };
const frame = { left: 350, right: 980, top: 48, bottom: 720 };
const line = (top: number, left = 432, right = 950) => ({ left, right, top, bottom: top + 27 });
const place = (first: number, last: number, { isBackward = false, isTouch = false } = {}) =>
  placeBesideSelection({ first: line(first), last: line(last), isBackward, isTouch, size, frame });

describe('the bar beside a selection', () => {
  it('stands above the first line, so that the words that follow stay to be read and selected', () => {
    expect(place(200, 254)?.top).toBe(200 - 8 - 36);
  });

  it('stands below the last line where the selection was drawn upwards, or by touch, where the system has its buttons above', () => {
    expect(place(200, 254, { isBackward: true })?.top).toBe(254 + 27 + 8);
    expect(place(200, 254, { isTouch: true })?.top).toBe(254 + 27 + 8);
  });

  it('stands at the other end where its own is out of sight', () => {
    expect(place(-300, 400)?.top).toBe(400 + 27 + 8);
    expect(place(200, 900, { isBackward: true })?.top).toBe(200 - 8 - 36);
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
          const at = place(first, first + more, { isBackward });
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

describe('the bar at the right of the text', () => {
  const upright = { width: UPRIGHT_WIDTH, height: 170 };
  const wide = { ...frame, right: 1620 };
  const inMargin = (first: number, last: number) =>
    placeInMargin(1200, {
      first: line(first),
      last: line(last),
      isBackward: false,
      isTouch: false,
      size: upright,
      frame: wide,
    });

  it('is there only where the window has the room', () => {
    expect(hasMargin(976, 1280)).toBe(true);
    expect(hasMargin(976, 1140)).toBe(false);
  });

  it('stands beside the first line, whatever is selected behind it', () => {
    expect(inMargin(200, 254)).toEqual({ left: 1208, top: 200 });
    expect(inMargin(200, 600)).toEqual({ left: 1208, top: 200 });
  });

  it('stays at the edge while selected lines are seen, and goes with the last of them', () => {
    expect(inMargin(-300, 400)?.top).toBe(48 + 8);
    expect(inMargin(-300, 900)?.top).toBe(48 + 8);
    expect(inMargin(700, 700)?.top).toBe(720 - 8 - 170);
    expect(inMargin(-300, -100)).toBeNull();
    expect(inMargin(800, 900)).toBeNull();
  });

  it('is never over the column and never outside the text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 1600 }), fc.nat(900), (first, more) => {
        const at = inMargin(first, first + more);
        if (!at) return;
        expect(at.left).toBeGreaterThan(1200);
        expect(at.left + upright.width).toBeLessThanOrEqual(wide.right);
        expect(at.top).toBeGreaterThanOrEqual(wide.top);
        expect(at.top + upright.height).toBeLessThanOrEqual(wide.bottom);
      }),
    );
  });
});
