import { describe, expect, it } from 'vitest';
import { placeWindow, type Rectangle } from '../../electron/placement.ts';

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 };
const beamer: Rectangle = { x: 1440, y: 0, width: 1024, height: 768 };
const left: Rectangle = { x: -1920, y: 0, width: 1920, height: 1080 };

const saved = (x: number, y: number, width: number, height: number, more = {}) =>
  JSON.stringify({ bounds: { x, y, width, height }, maximized: false, fullScreen: false, ...more });

const inside = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('where the window opens', () => {
  it('the window opens where it was left', () => {
    const { bounds } = placeWindow(saved(100, 120, 1000, 700), [laptop, beamer]);
    expect(bounds).toEqual({ x: 100, y: 120, width: 1000, height: 700 });
  });

  it('a maximised or full-screen window opens so again', () => {
    const placement = placeWindow(saved(0, 25, 900, 700, { maximized: true, fullScreen: true }), [laptop]);
    expect(placement).toMatchObject({ maximized: true, fullScreen: true });
  });

  it.each([
    ['the display to the left is gone', saved(-1800, 50, 1000, 700), [laptop]],
    ['the projector is gone', saved(1500, 50, 900, 700), [laptop]],
    ['it was larger than today’s display', saved(0, 0, 4000, 3000), [laptop]],
    ['it was left half outside', saved(1300, 800, 1000, 700), [laptop]],
    ['its title bar was above the screen', saved(100, -600, 1000, 700), [laptop]],
    ['it was tiny', saved(10, 30, 1, 1), [laptop]],
    ['its size was negative', saved(10, 30, -500, -500), [laptop]],
    [
      'the display is smaller than the smallest window',
      saved(0, 0, 900, 700),
      [{ x: 0, y: 0, width: 400, height: 300 }],
    ],
  ])('the whole window can be seen when %s', (_when, text, areas) => {
    const { bounds } = placeWindow(text, areas);
    expect(areas.some((area) => inside(bounds, area))).toBe(true);
    expect(bounds.width).toBeGreaterThanOrEqual(400);
    expect(bounds.height).toBeGreaterThanOrEqual(300);
  });

  it('a window between two displays opens on the one that showed more of it', () => {
    const { bounds } = placeWindow(saved(1400, 50, 900, 700), [laptop, beamer]);
    expect(inside(bounds, beamer)).toBe(true);
    expect(inside(placeWindow(saved(-300, 50, 900, 700), [laptop, left]).bounds, laptop)).toBe(true);
  });

  it.each([
    null,
    '',
    'null',
    '[]',
    '{"bounds":{}}',
    '{"bounds":{"x":"0","y":0,"width":900,"height":700},"maximized":false,"fullScreen":false}',
    '{"bounds":{"x":1e999,"y":0,"width":900,"height":700},"maximized":false,"fullScreen":false}',
    '{"bounds":{"x":0.5,"y":0,"width":900,"height":700},"maximized":false,"fullScreen":false}',
    saved(0, 0, 1e9, 700),
  ])('a place that cannot be read opens the window in the middle of the first display: %s', (text) => {
    const { bounds, maximized, fullScreen } = placeWindow(text, [laptop, beamer]);
    expect(bounds).toEqual({ x: 80, y: 63, width: 1280, height: 800 });
    expect([maximized, fullScreen]).toEqual([false, false]);
  });

  it('the window opens even where no display is reported', () => {
    expect(placeWindow(null, []).bounds).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
    expect(placeWindow(saved(50, 50, 900, 700), []).bounds.width).toBe(900);
  });
});
