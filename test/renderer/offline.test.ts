import { describe, expect, it } from 'vitest';
import { canBeKept } from '../../renderer/offline.ts';

describe('keeping Remit for use without a network', () => {
  it.each([
    ['https://plans.example/remit/', true],
    ['http://127.0.0.1:4173/', true],
    ['http://localhost/', true],
    ['http://[::1]:80/', true],
    // Browsers refuse it there, and would say so in the console.
    ['http://intranet/remit/', false],
    ['http://127.0.0.1.example/', false],
    ['file:///media/stick/remit.html', false],
    ['app://remit/index.html', false],
  ])('%s: %s', (address, expected) => {
    expect(canBeKept(new URL(address))).toBe(expected);
  });
});
