import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTextStore, readUnder, type TextStore } from '../../electron/files.ts';

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

describe('the settings', () => {
  let reports: string[] = [];
  let store: TextStore;
  const path = () => join(folder, 'settings.json');

  beforeEach(() => {
    reports = [];
    store = createTextStore(folder, 'settings', (message) => reports.push(message));
  });

  it('a first start finds none and complains of nothing', async () => {
    expect(await store.load()).toBeNull();
    expect(reports).toEqual([]);
  });

  it('what was saved comes back, in any script, and leaves nothing else behind', async () => {
    const text = JSON.stringify({ theme: 'night', last: '第十四个五年' });
    await store.save(text);
    expect(await store.load()).toBe(text);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('of many changes in a hurry the last one is kept, and no reader ever sees half a file', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => JSON.stringify({ n, fill: 'x'.repeat(50_000) }));
    await store.save('{}');
    const seen = new Set<string>();
    let saving = true;
    const saves = Promise.all(texts.map((text) => store.save(text))).finally(() => {
      saving = false;
    });
    while (saving) seen.add(await readFile(path(), 'utf8'));
    await saves;
    expect([...seen].filter((text) => text !== '{}' && !texts.includes(text))).toEqual([]);
    expect(await store.load()).toBe(texts.at(-1));
  });

  it.each([
    ['cut short', '{"theme":"ni'],
    ['empty', ''],
    ['overwritten with zeros', '\u0000\u0000\u0000'],
    ['not text', Buffer.from([0xff, 0xfe, 0x22])],
  ])('a settings file that is %s is kept aside and said, never lost', async (_how, content) => {
    await writeFile(path(), content);
    expect(await store.load()).toBeNull();
    const [kept, ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(kept).toMatch(/^settings\.damaged-.*\.json$/u);
    expect(await readFile(join(folder, kept ?? ''))).toEqual(Buffer.from(content));
    expect(reports).toHaveLength(1);
    expect(reports[0]).toContain(kept);
    await store.save('{}');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('a save that fails says so and keeps what was there', async () => {
    await store.save('{"a":1}');
    await mkdir(`${path()}.tmp`);
    await expect(store.save('{"a":2}')).rejects.toThrow('The last saved text is kept.');
    expect(await store.load()).toBe('{"a":1}');
    await rm(`${path()}.tmp`, { recursive: true });
    await store.save('{"a":3}');
    expect(await store.load()).toBe('{"a":3}');
  });

  it('a text that could not be read again is not saved over a good one', async () => {
    await store.save('{"a":1}');
    await expect(store.save('{"a":')).rejects.toThrow('not JSON');
    expect(await store.load()).toBe('{"a":1}');
  });

  it('a write cut short by a crash does not disturb the next start', async () => {
    await store.save('{"a":1}');
    await writeFile(`${path()}.tmp`, '{"a":');
    expect(await store.load()).toBe('{"a":1}');
    await store.save('{"a":2}');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('waiting for the store waits for its last write', async () => {
    const saved = store.save('{"a":1}');
    await store.settled();
    expect(await readFile(path(), 'utf8')).toBe('{"a":1}');
    await saved;
  });
});
