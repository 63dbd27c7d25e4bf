import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_OPENED, readOpened } from '../../electron/read-opened.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-opened-'));
  path = join(folder, 'a.remit.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refused = (words: string) => ({
  kind: 'refused',
  sentence: `“a.remit.json” was not opened: ${words}.`,
});

describe('reading a file that a person opened', () => {
  it.each(['', '{"a":1}', '知识产权 💡', 'x'.repeat(200_000)])(
    'gives its text as it stands: case %#',
    async (text) => {
      await writeFile(path, text);
      expect(await readOpened(path)).toEqual({ kind: 'read', name: 'a.remit.json', text });
    },
  );

  it('leaves the mark out that Windows programs put before a text', async () => {
    await writeFile(path, '\ufeff{}');
    expect(await readOpened(path)).toMatchObject({ text: '{}' });
  });

  it('says so where it is gone, a folder, or no text', async () => {
    expect(await readOpened(path)).toEqual(refused('it is not there any more'));
    await writeFile(path, Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await readOpened(path)).toEqual(refused('it is no text'));
    await rm(path);
    await mkdir(path);
    expect(await readOpened(path)).toMatchObject({ kind: 'refused' });
  });

  it('takes a file of the largest size, and none that is larger, without reading it', async () => {
    await writeFile(path, '');
    await truncate(path, LARGEST_OPENED);
    expect(await readOpened(path)).toMatchObject({ kind: 'read' });
    await truncate(path, 1_000_000_000_000);
    expect(await readOpened(path)).toEqual(refused('it is larger than 20 MB, which no file of Remit is'));
  });

  it.skipIf(process.platform === 'win32')(
    'does not wait for a pipe, nor read a device without end',
    async () => {
      execFileSync('mkfifo', [path]);
      expect(await readOpened(path)).toEqual(refused('it is no file'));
      await rm(path);
      await symlink('/dev/zero', path);
      expect(await readOpened(path)).toEqual(refused('it is no file'));
    },
  );

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says so where it may not be read',
    async () => {
      await writeFile(path, '{}');
      await chmod(path, 0);
      expect(await readOpened(path)).toEqual(refused('it may not be read'));
    },
  );
});
