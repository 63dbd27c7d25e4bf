import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeptFiles } from '../../electron/kept-files.ts';

let userData = '';
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'remit-notes-'));
});
afterEach(() => rm(userData, { recursive: true, force: true }));

const folder = () => join(userData, 'notes');
const file = () => join(folder(), 'ipr.json');
const backupsOf = (plan: string) => join(folder(), 'backups', plan);
const setAside = async () =>
  (await readdir(folder())).filter((name) => /^ipr\.(damaged|changed)-/u.test(name));

/** Notes as they are kept, with letters of several bytes, so that a cut falls inside one too. */
const notes = (n: number) => JSON.stringify({ items: [{ id: `urn:uuid:${n}`, text: `“第${n}” ✓` }] });

/** A new start of the app: nothing is remembered but what is on the disk. */
const load = (plan = 'ipr') => createKeptFiles(userData, 'notes').load(plan);
const save = (text: string, plan = 'ipr') => createKeptFiles(userData, 'notes').save(plan, text);

describe('notes on the disk', () => {
  it('there are none at first, and nothing is said or written', async () => {
    expect(await load()).toEqual({ text: null, notice: null });
    expect(await readdir(userData)).toEqual([]);
  });

  it('an acknowledged save stands in two places', async () => {
    await save(notes(1));
    await save(notes(2));
    expect(await readFile(file(), 'utf8')).toBe(notes(2));
    const newest = (await readdir(backupsOf('ipr'))).sort().at(-1) ?? '';
    expect(await readFile(join(backupsOf('ipr'), newest), 'utf8')).toBe(notes(2));
    expect((await readdir(folder())).sort()).toEqual(['backups', 'ipr.json']);
  });

  it('each plan has its own', async () => {
    await save(notes(1), 'ipr');
    await save(notes(2), 'backups');
    expect((await load('ipr')).text).toBe(notes(1));
    expect((await load('backups')).text).toBe(notes(2));
    expect((await load('other')).text).toBeNull();
  });

  it('lie apart from the lessons on the same plan, each with backups of its own', async () => {
    await save(notes(1));
    const lessons = createKeptFiles(userData, 'lessons');
    await lessons.save('ipr', '{"lessons":[]}');
    await writeFile(join(userData, 'lessons', 'ipr.json'), '{"lessons":[');
    const { text, notice } = await createKeptFiles(userData, 'lessons').load('ipr');
    expect(text).toBe('{"lessons":[]}');
    expect(notice).toMatch(
      /^The file with your lessons on this plan was damaged, so what Remit last saved was loaded/u,
    );
    expect((await load()).text).toBe(notes(1));
  });

  it('there are ten backups at most, and the newest is what was last acknowledged', async () => {
    const store = createKeptFiles(userData, 'notes');
    for (let n = 1; n <= 25; n += 1) {
      await store.save('ipr', notes(n));
      const kept = (await readdir(backupsOf('ipr'))).sort();
      expect(kept.length).toBe(Math.min(n, 10));
      expect(await readFile(join(backupsOf('ipr'), kept.at(-1) ?? ''), 'utf8')).toBe(notes(n));
    }
  });

  it('after a month of daily work there is still a state of each of the last weeks', async () => {
    const day = 86_400_000;
    let clock = Date.parse('2024-01-01T09:00:00Z');
    const store = createKeptFiles(userData, 'notes', () => clock);
    for (let n = 1; n <= 60; n += 1) {
      await store.save('ipr', notes(n));
      clock += n % 2 === 0 ? day - 1_800_000 : 1_800_000;
    }
    const days = (await readdir(backupsOf('ipr'))).map((name) => name.slice(12, 23)).sort();
    // Two saves a day, the last on 30 January. The ends of the weeks are on Wednesdays, the 17th and 24th; the others are the last saves.
    expect(days).toEqual([
      '01-17T09-30',
      '01-24T09-30',
      ...['27', '28', '29', '30'].flatMap((of) => [`01-${of}T09-00`, `01-${of}T09-30`]),
    ]);
  });

  it('a clock that is set back does not make an older state the newest', async () => {
    let clock = Date.parse('2030-01-01T09:00:00Z');
    const store = createKeptFiles(userData, 'notes', () => clock);
    await store.save('ipr', notes(1));
    clock = Date.parse('2024-01-01T09:00:00Z');
    await store.save('ipr', notes(2));
    await rm(file());
    expect((await load()).text).toBe(notes(2));
  });

  it('the app waits for the notes of all plans before it ends', async () => {
    const store = createKeptFiles(userData, 'notes');
    const saving = [store.save('ipr', notes(1)), store.save('other', notes(2))];
    await store.settled();
    expect((await load('ipr')).text).toBe(notes(1));
    expect((await load('other')).text).toBe(notes(2));
    await Promise.all(saving);
  });
});

describe('a damaged file of notes', () => {
  beforeEach(async () => {
    await save(notes(1));
    await save(notes(2));
  });

  it('that is cut at any byte gives what was last acknowledged', async () => {
    const whole = await readFile(file());
    for (let length = 0; length < whole.length; length += 1) {
      await truncate(file(), length);
      const { text, notice } = await load();
      expect(text, `cut at ${length}`).toBe(notes(2));
      expect(notice).toMatch(/^The file with your notes on this plan was damaged, so what Remit last saved/u);
      expect(await load()).toEqual({ text: notes(2), notice: null });
      const [kept = ''] = await setAside();
      expect(await readFile(join(folder(), kept))).toEqual(whole.subarray(0, length));
      await rm(join(folder(), kept));
    }
  });

  it('that is overwritten with noise of any length gives what was last acknowledged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        await writeFile(file(), noise);
        expect((await load()).text).toBe(notes(2));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['deleted', () => rm(file())],
    ['zeros', () => writeFile(file(), Buffer.alloc(200))],
    ['an empty object', () => writeFile(file(), '{}')],
    ['an empty list', () => writeFile(file(), '[]')],
    ['one letter of a note changed', () => writeFile(file(), notes(2).replace('items', 'itemz'))],
    ['a folder', () => rm(file()).then(() => mkdir(file()))],
  ])('gives what was last acknowledged, and is said once: %s', async (_, damage) => {
    await damage();
    const { text, notice } = await load();
    expect(text).toBe(notes(2));
    expect(notice).toMatch(
      /^The file with your notes on this plan was (?:damaged|changed by another program|missing), so what Remit last saved was loaded from its backup/u,
    );
    for (const kept of await setAside()) expect(notice).toContain(join(folder(), kept));
    expect(await load()).toEqual({ text: notes(2), notice: null });
  });

  it('is kept as it was, whatever is saved afterwards, and beside an earlier one', async () => {
    await writeFile(file(), 'first');
    await load();
    await save(notes(3));
    await writeFile(file(), 'second');
    await load();
    await save(notes(4));
    const kept = (await setAside()).sort();
    expect(await Promise.all(kept.map((name) => readFile(join(folder(), name), 'utf8')))).toEqual([
      'first',
      'second',
    ]);
    expect((await load()).text).toBe(notes(4));
  });

  it('whose newest backup is damaged too gives the one before, and says of when that is', async () => {
    const [, newest = ''] = (await readdir(backupsOf('ipr'))).sort();
    await truncate(join(backupsOf('ipr'), newest), 5);
    await truncate(file(), 5);
    const { text, notice } = await load();
    expect(text).toBe(notes(1));
    expect(notice).toMatch(
      /was damaged, and so was its newest backup, so the state of \d{4}-\d\d-\d\d, \d\d:\d\d UTC, was loaded; the file as it was is kept as .*\.json\.$/u,
    );
    expect(await load()).toEqual({ text: notes(1), notice: null });
  });

  it('without a good backup gives nothing, says so, and is kept with its backups', async () => {
    const names = await readdir(backupsOf('ipr'));
    for (const name of names) await writeFile(join(backupsOf('ipr'), name), 'noise');
    await writeFile(file(), 'noise');
    const { text, notice } = await load();
    expect(text).toBeNull();
    const [kept = ''] = await setAside();
    expect(notice).toBe(
      `The file with your notes on this plan was damaged, and there is no good backup, so Remit starts without it; the file as it was is kept as ${join(folder(), kept)}.`,
    );
    expect(await readdir(backupsOf('ipr'))).toEqual(names);
    await save(notes(3));
    expect(await load()).toEqual({ text: notes(3), notice: null });
  });

  it('that cannot be moved out of the way is not saved over', async () => {
    await rm(folder(), { recursive: true });
    await writeFile(folder(), 'a file where the folder should be');
    expect(await load()).toMatchObject({ text: null, notice: expect.stringContaining('could not be moved') });
    await expect(save(notes(3))).rejects.toThrow('nothing is saved over it');
    expect(await readFile(folder(), 'utf8')).toBe('a file where the folder should be');
    await rm(folder());
    await save(notes(3));
    expect(await load()).toEqual({ text: notes(3), notice: null });
  });
});

describe('a save that was cut short', () => {
  it('between the backup and the file leaves what was acknowledged before, without a word', async () => {
    await save(notes(1));
    const before = await readFile(file());
    await save(notes(2));
    await writeFile(file(), before);
    expect(await load()).toEqual({ text: notes(1), notice: null });
    await save(notes(3));
    expect(await load()).toEqual({ text: notes(3), notice: null });
  });

  it('and was the first ever, gives that one, also without a word', async () => {
    await save(notes(1));
    await rm(file());
    expect(await load()).toEqual({ text: notes(1), notice: null });
    expect(await readFile(file(), 'utf8')).toBe(notes(1));
  });

  it('that fails leaves no backup of what was not acknowledged', async () => {
    await save(notes(1));
    const store = createKeptFiles(userData, 'notes');
    await store.load('ipr');
    await rm(file());
    await mkdir(join(file(), 'in the way'), { recursive: true });
    await expect(store.save('ipr', notes(2))).rejects.toThrow('what was saved before is kept');
    expect(await readdir(backupsOf('ipr'))).toHaveLength(1);
    await rm(file(), { recursive: true });
    expect((await load()).text).toBe(notes(1));
  });
});

describe('notes of a newer version', () => {
  const newer = JSON.stringify({ 'remit:format': 2, items: ['of tomorrow'] });

  it('are left as they are, and a save over them is refused in words', async () => {
    await mkdir(folder(), { recursive: true });
    await writeFile(file(), newer);
    const store = createKeptFiles(userData, 'notes');
    const said = `The file with your notes on this plan was written by a newer version of Remit, so this version leaves it as it is and saves nothing over it: open it with the newer version (${file()}).`;
    expect(await store.load('ipr')).toEqual({ text: null, notice: said });
    await expect(store.save('ipr', notes(1))).rejects.toThrow(said);
    await expect(save(notes(1))).rejects.toThrow(said);
    expect(await readFile(file(), 'utf8')).toBe(newer);
    expect(await readdir(folder())).toEqual(['ipr.json']);
  });

  it('that have been damaged come back from their backup, and are left as they are', async () => {
    await save(newer.replace('2', '1'));
    await save(newer).catch(() => undefined);
    await truncate(file(), 9);
    expect(await load()).toMatchObject({ text: null, notice: expect.stringContaining('newer version') });
    expect(await readFile(file(), 'utf8')).toBe(newer);
  });

  it.each([
    ['no form', '{}'],
    ['the first', '{"remit:format":1}'],
    ['no number', '{"remit:format":"9"}'],
    ['a part of a number', '{"remit:format":1.5}'],
    ['a list', '[9]'],
  ])('are not seen in notes that name %s', async (_, text) => {
    await save(text);
    expect(await load()).toEqual({ text, notice: null });
  });
});

describe('the name of a plan', () => {
  it.each<unknown>([
    '',
    '.',
    '..',
    '../x',
    '../../settings',
    'a/b',
    'a\\b',
    'a.b',
    'a b',
    'A',
    '-a',
    'a-',
    'a--b',
    'con',
    'nul',
    'com1',
    'lpt9',
    'a\u0000',
    'a\n',
    'á',
    '%2e%2e',
    'x'.repeat(101),
    undefined,
    null,
    7,
    ['ipr'],
    { toString: () => 'ipr' },
  ])('that is none leads to no file: %j', async (plan) => {
    const store = createKeptFiles(userData, 'notes');
    await expect(store.load(plan as string)).rejects.toThrow('Remit keeps no notes under such a name');
    await expect(store.save(plan as string, '{}')).rejects.toThrow('Remit keeps no notes under such a name');
    expect(await readdir(userData)).toEqual([]);
  });

  it.each(['ipr', 'ipr-2021-2025', '0', 'x'.repeat(100)])('that is one is taken: %s', async (plan) => {
    await save('{}', plan);
    expect((await load(plan)).text).toBe('{}');
  });
});
