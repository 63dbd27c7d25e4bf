import { describe, expect, it } from 'vitest';
import { createChunk } from '../../renderer/state/chunk.ts';

describe('a part of the program that is fetched apart', () => {
  it('is fetched once, however often it is asked for, and told to who waits', async () => {
    let loads = 0;
    const chunk = createChunk(async () => {
      loads += 1;
      return 'parts';
    });
    const told: (string | null)[] = [];
    chunk.parts.subscribe(() => told.push(chunk.parts.get()));
    expect(chunk.parts.get()).toBe(null);
    expect(await Promise.all([chunk.prepare(), chunk.prepare()])).toEqual(['parts', 'parts']);
    expect([loads, told]).toEqual([1, ['parts']]);
  });

  it('is tried again after it could not be fetched', async () => {
    let loads = 0;
    const chunk = createChunk(async () => {
      loads += 1;
      if (loads === 1) throw new Error('The server is gone.');
      return loads;
    });
    await expect(chunk.prepare()).rejects.toThrow('The server is gone.');
    expect(chunk.parts.get()).toBe(null);
    expect(await chunk.prepare()).toBe(2);
  });
});
