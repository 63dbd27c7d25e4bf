import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typedNumber } from '../../renderer/views/present/typed-number.ts';

const key = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, ...held }) as KeyboardEvent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('is taken with Enter, digit by digit, and said at each of them', () => {
  const said: string[] = [];
  const { hear } = typedNumber(1000, (digits) => said.push(digits));
  expect(['1', '4', 'Enter'].map((one) => hear(key(one)))).toEqual(['typed', 'typed', 14]);
  expect(said).toEqual(['1', '14', '']);
  // Enter alone is left to what has the focus.
  expect(hear(key('Enter'))).toBeNull();
});

test('is let go by another key, by waiting too long, and is none with Ctrl', () => {
  const { hear } = typedNumber(1000, () => undefined);
  hear(key('7'));
  expect(hear(key('PageDown'))).toBeNull();
  expect(hear(key('Enter'))).toBeNull();
  hear(key('7'));
  vi.advanceTimersByTime(1000);
  expect(hear(key('Enter'))).toBeNull();
  expect(hear(key('7', { ctrlKey: true }))).toBeNull();
  // Each digit is waited for anew.
  hear(key('1'));
  vi.advanceTimersByTime(900);
  hear(key('2'));
  vi.advanceTimersByTime(900);
  expect(hear(key('Enter'))).toBe(12);
});
