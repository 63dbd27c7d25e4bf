import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../renderer/host.ts';

/** A stand-in for the little of a browser's window that saving needs: it keeps what was clicked. */
function standIn(click: (link: { readonly href: string; readonly download: string }) => void) {
  const createElement = () => {
    const link = { href: '', download: '', click: () => click(link) };
    return link;
  };
  return { document: { createElement }, location: new URL('http://127.0.0.1:1/') } as unknown as Window;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('saving a file in a browser', () => {
  it.each([
    ['text', '\ufeffa,国家\r\n'],
    ['bytes', new Uint8Array([0x50, 0x4b, 0, 255])],
  ])(
    'hands %s over as a download, and lets go of it only after the browser had time to read it',
    async (_, content) => {
      vi.useFakeTimers();
      const kept: Blob[] = [];
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${kept.push(blob as Blob)}`);
      const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
      const clicked: unknown[] = [];
      const host = createHost(standIn(({ href, download }) => clicked.push([href, download])));
      expect(await host.saveFile('remit-a.csv', 'text/csv', content)).toBe('saved');
      expect(clicked).toEqual([['blob:1', 'remit-a.csv']]);
      expect(kept[0]?.type).toBe('text/csv');
      const wanted = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      expect(new Uint8Array((await kept[0]?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(wanted);
      expect(revoke).not.toHaveBeenCalled();
      vi.runAllTimers();
      expect(revoke).toHaveBeenCalledWith('blob:1');
    },
  );

  it('says that it failed where the browser has no downloads', async () => {
    const host = createHost(
      standIn(() => {
        throw new Error('not allowed');
      }),
    );
    expect(await host.saveFile('a.csv', 'text/csv', 'x')).toBe('failed');
  });
});

describe('saving a file in the Desktop edition', () => {
  it('asks the shell, and never rejects', async () => {
    const saveFile = vi.fn().mockResolvedValueOnce('cancelled').mockRejectedValueOnce(new Error('disk full'));
    const host = createHost({ remit: { version: '1', saveFile } } as unknown as Window);
    expect(await host.saveFile('a.csv', 'text/csv', 'x')).toBe('cancelled');
    expect(await host.saveFile('a.csv', 'text/csv', 'x')).toBe('failed');
    expect(saveFile).toHaveBeenCalledWith('a.csv', 'x');
  });
});
