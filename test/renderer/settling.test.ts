import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Router } from '../../renderer/state/router.ts';
import { settling } from '../../renderer/state/settling.ts';

let depth = 3;
const router = { visits: { get: () => ({ depth }) } } as unknown as Router;

beforeEach(() => {
  depth = 3;
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('writes once, when all movement has come to rest', () => {
  const write = vi.fn();
  const { soon } = settling(router, write);
  for (let move = 0; move < 5; move += 1) {
    soon();
    vi.advanceTimersByTime(150);
    expect(write).not.toHaveBeenCalled();
  }
  vi.advanceTimersByTime(50);
  expect(write).toHaveBeenCalledTimes(1);
});

test('writes at once before the person leaves, and not again behind it', () => {
  const write = vi.fn();
  const { soon, now } = settling(router, write);
  soon();
  now();
  expect(write).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(write).toHaveBeenCalledTimes(1);
});

test('writes nothing into another step, and nothing when it has ended', () => {
  const write = vi.fn();
  const { soon, now, end } = settling(router, write);
  depth = 4;
  now();
  soon();
  vi.runAllTimers();
  depth = 3;
  soon();
  end();
  vi.runAllTimers();
  expect(write).not.toHaveBeenCalled();
});
