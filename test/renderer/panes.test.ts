import { describe, expect, test } from 'vitest';
import { LEAST_MAIN, leastMain, sharePanes } from '../../renderer/state/panes.ts';

const LEFT = { size: 264, folded: false };
const RIGHT = { size: 300, folded: false };

describe('the panes', () => {
  test('stand as they were set where there is room', () => {
    const { left, right } = sharePanes(1204, LEFT, RIGHT);
    expect([left, right]).toEqual([
      { size: 264, beside: true },
      { size: 300, beside: true },
    ]);
  });

  test('shrink before they give way, so that who does this stays in sight at 1024 pixels', () => {
    const { left, right } = sharePanes(1024 - 76, LEFT, RIGHT);
    expect(left.beside && right.beside).toBe(true);
    expect(948 - left.size - right.size).toBe(LEAST_MAIN);
  });

  test('give way to the text in a narrow window, the right one first', () => {
    expect(sharePanes(800, LEFT, RIGHT)).toMatchObject({ left: { beside: true }, right: { beside: false } });
    expect(sharePanes(500, LEFT, RIGHT)).toMatchObject({ left: { beside: false }, right: { beside: false } });
  });

  test('that a person folded, or that a view does not have, take no room', () => {
    expect(sharePanes(1204, { ...LEFT, folded: true }, null)).toMatchObject({
      left: { beside: false },
      right: { beside: false },
    });
  });

  test('give way to large text before its lines become too short to read', () => {
    const at = (textSize: number) => sharePanes(1280 - 76, LEFT, RIGHT, leastMain(textSize));
    expect(at(100).right.beside).toBe(true);
    expect(at(200)).toMatchObject({ left: { beside: true }, right: { beside: false } });
    expect(at(300)).toMatchObject({ left: { beside: false }, right: { beside: false } });
  });
});
