import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flushFolder, makeFolder, writeAtomic, writeNew } from '../../electron/write-atomic.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-write-'));
  path = join(folder, 'a.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  it('puts the new content in the place of the old, text or bytes, and leaves nothing beside it', async () => {
    await writeFile(path, 'an older and longer content');
    await writeAtomic(path, '国家');
    expect(await readFile(path, 'utf8')).toBe('国家');
    await writeAtomic(path, new Uint8Array([0, 255]));
    expect([...(await readFile(path))]).toEqual([0, 255]);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('that cannot be replaced leaves it, and nothing beside it', async () => {
    await mkdir(join(path, 'inside'), { recursive: true });
    await expect(writeAtomic(path, 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await readdir(path)).toEqual(['inside']);
  });

  it('many times at once leaves one of the contents, whole', async () => {
    const contents = Array.from({ length: 20 }, (_, n) => `${n}`.repeat(10_000));
    await Promise.all(contents.map((content) => writeAtomic(path, content)));
    expect(contents).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});

describe('writing a file that is missing', () => {
  it('never takes the place of one that has come meanwhile', async () => {
    await writeNew(path, 'first');
    await expect(writeNew(path, 'second')).rejects.toThrow('EEXIST');
    expect(await readFile(path, 'utf8')).toBe('first');
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});

describe('folders', () => {
  it('are made with those above them, and again without complaint', async () => {
    const deep = join(folder, 'notes', 'backups', 'ipr');
    await makeFolder(deep);
    await makeFolder(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it('that are missing are said to be, and not taken for flushed', async () => {
    await flushFolder(folder);
    await expect(flushFolder(join(folder, 'missing'))).rejects.toThrow('ENOENT');
  });
});
