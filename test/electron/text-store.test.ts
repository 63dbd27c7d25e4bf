import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTextStore, type TextStore } from '../../electron/text-store.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-store-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (backups = true): TextStore =>
  createTextStore({ folder, name: 'settings', what: 'the settings', backups });

const beside = async () => (await readdir(folder)).filter((name) => name !== 'backups').sort();

describe.each([
  ['with backups', true],
  ['without backups', false],
])('a text that is kept %s', (_, backups) => {
  let store: TextStore;
  beforeEach(() => {
    store = open(backups);
  });

  it('a first start finds none, complains of nothing and writes nothing', async () => {
    expect(await store.load()).toEqual({ text: null, notice: null });
    expect(await readdir(folder)).toEqual([]);
  });

  it('what was saved comes back, in any script, and leaves nothing half written', async () => {
    const text = JSON.stringify({ theme: 'night', last: '第十四个五年', flag: '🏳️', '\u2028': '\ud800' });
    await store.save(text);
    expect(await store.load()).toEqual({ text, notice: null });
    expect(await open(backups).load()).toEqual({ text, notice: null });
    expect(await beside()).toEqual(['settings.json']);
  });

  it('of many changes in a hurry the last one is kept, and no reader ever sees half a file', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => JSON.stringify({ n, fill: 'x'.repeat(50_000) }));
    await store.save('{}');
    const seen = new Set<string>();
    let saving = true;
    const saves = Promise.all(texts.map((text) => store.save(text))).finally(() => {
      saving = false;
    });
    while (saving) seen.add(await readFile(path, 'utf8'));
    await saves;
    expect([...seen].filter((text) => text !== '{}' && !texts.includes(text))).toEqual([]);
    expect((await store.load()).text).toBe(texts.at(-1));
  });

  it('a save that fails says so and keeps what was there', async () => {
    await store.save('{"a":1}');
    await rm(path);
    await mkdir(path);
    await writeFile(join(path, 'in the way'), '');
    await expect(store.save('{"a":2}')).rejects.toThrow(
      /^Remit could not save the settings \(\w+\); what was saved before is kept, and the next change tries again\.$/u,
    );
    expect(await beside()).toEqual(['settings.json']);
    await rm(path, { recursive: true });
    await store.save('{"a":3}');
    expect((await store.load()).text).toBe('{"a":3}');
  });

  it.each([
    ['cut short', '{"a":'],
    ['a number, which cut short would be another number', '12'],
    ['text that has no form in a file', '{"a":"\ud800"}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('what is %s is not saved over what is good', async (_how, text) => {
    await store.save('{"a":1}');
    await expect(store.save(text)).rejects.toThrow('is not whole JSON');
    expect((await store.load()).text).toBe('{"a":1}');
  });

  it('what a crash left half written is swept away at the next start, and what another program left is not', async () => {
    await store.save('{"a":1}');
    const ended = 2 ** 22 + 1;
    const name = (pid: number) => `settings.json.${pid}-00000000-0000-4000-8000-000000000000.tmp`;
    await writeFile(join(folder, name(ended)), '{"a":');
    await writeFile(join(folder, name(process.ppid)), '{"a":');
    await writeFile(join(folder, 'settings.json.tmp'), 'of another program');
    expect(await open(backups).load()).toEqual({ text: '{"a":1}', notice: null });
    expect(await beside()).toEqual(['settings.json', name(process.ppid), 'settings.json.tmp'].sort());
  });

  it('waiting for the store waits for its last write, also when that fails', async () => {
    const saved = store.save('{"a":1}');
    const failed = store.save('{');
    failed.catch(() => undefined);
    await store.settled();
    expect(await readFile(path, 'utf8')).toBe('{"a":1}');
    await saved;
    await expect(failed).rejects.toThrow();
  });
});

const DAMAGES: readonly (readonly [how: string, content: string | Buffer])[] = [
  ['cut short', '{"theme":"ni'],
  ['empty', ''],
  ['overwritten with zeros', '\u0000\u0000\u0000'],
  ['not text', Buffer.from([0xff, 0xfe, 0x22])],
];

describe('a damaged file without backups', () => {
  it.each(DAMAGES)('that is %s is kept aside and said, never lost', async (_how, content) => {
    await writeFile(path, content);
    const { text, notice } = await open(false).load();
    expect(text).toBeNull();
    const [kept = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(kept).toMatch(/^settings\.damaged-.*\.json$/u);
    expect(await readFile(join(folder, kept))).toEqual(Buffer.from(content));
    expect(notice).toBe(
      `The file with the settings was damaged, and there is no good backup, so Remit starts without it; the file as it was is kept as ${join(folder, kept)}.`,
    );
  });

  it('that is saved to before anybody asked for it is kept aside too, and said when somebody does', async () => {
    await writeFile(path, '{"theme":"ni');
    const store = open(false);
    await store.save('{}');
    expect(await beside()).toEqual([expect.stringMatching(/^settings\.damaged-/u), 'settings.json']);
    expect(await store.load()).toEqual({ text: '{}', notice: expect.stringContaining('was damaged') });
    expect(await store.load()).toEqual({ text: '{}', notice: null });
  });
});

describe('a file from before there were backups', () => {
  it('is taken as it is, and has a backup from then on', async () => {
    await writeFile(path, '{"a":1}');
    expect(await open().load()).toEqual({ text: '{"a":1}', notice: null });
    await rm(path);
    expect((await open().load()).text).toBe('{"a":1}');
  });
});
