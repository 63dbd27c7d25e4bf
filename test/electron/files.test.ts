import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readUnder } from '../../electron/files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('reading the built window', () => {
  const text = async (path: string) => {
    const bytes = await readUnder(join(folder, 'root'))(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };

  beforeEach(async () => {
    await mkdir(join(folder, 'root', 'assets'), { recursive: true });
    await mkdir(join(folder, 'root-private'));
    await writeFile(join(folder, 'root', 'assets', 'a.js'), 'inside');
    await writeFile(join(folder, 'root-private', 'secret.txt'), 'outside');
    await symlink(join(folder, 'root-private', 'secret.txt'), join(folder, 'root', 'file-link.txt'));
    await symlink(join(folder, 'root-private'), join(folder, 'root', 'folder-link'));
    await symlink('a.js', join(folder, 'root', 'assets', 'b.js'));
    await symlink('loop', join(folder, 'root', 'loop'));
  });

  it('a file of the window is read, also by a link that stays inside', async () => {
    expect(await text('assets/a.js')).toBe('inside');
    expect(await text('assets/b.js')).toBe('inside');
  });

  it.each([
    'file-link.txt',
    'folder-link/secret.txt',
    '../root-private/secret.txt',
    '../root/../root-private/secret.txt',
    'loop',
    'assets',
    '',
    '.',
    '..',
    'missing.js',
    'assets/a.js/x',
    'a\u0000b',
  ])('no file outside the window is read through %j', async (path) => {
    expect(await text(path)).toBeUndefined();
  });
});
