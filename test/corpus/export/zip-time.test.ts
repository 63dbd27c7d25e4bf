import { describe, expect, it } from 'vitest';
import { withZipDate } from '../../../corpus/export/zip-time.ts';

describe('the day in a zip file', () => {
  it('is refused for bytes that are no zip file, before anything is changed', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(21), new Uint8Array(300)])
      expect(() => withZipDate(bytes, '2026-11-22')).toThrow('not a zip file');
  });

  it('leaves the bytes that it was given as they are, also where the list of entries is damaged', () => {
    const damaged = new Uint8Array(22 + 50);
    const view = new DataView(damaged.buffer);
    view.setUint32(50, 0x06054b50, true);
    view.setUint16(60, 1, true);
    const before = damaged.slice();
    expect(() => withZipDate(damaged, '2026-11-22')).toThrow('cannot be read');
    expect(damaged).toEqual(before);
  });
});
