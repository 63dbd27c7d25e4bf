import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver, type Saver } from '../../electron/save.ts';
import { BrowserWindow, record } from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

let folder = '';
let saver: Saver;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-save-'));
  record.saveDialogs.length = 0;
  record.savePath = undefined;
  saver = createSaver();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('saving an export', () => {
  it('the person says where, and finds the file there, whole, with nothing beside it', async () => {
    record.savePath = join(folder, 'mine.csv');
    expect(await saver.save('remit-a.csv', '\ufeffname\r\n国家\r\n')).toBe('saved');
    expect(await readFile(record.savePath, 'utf8')).toBe('\ufeffname\r\n国家\r\n');
    expect(await readdir(folder)).toEqual(['mine.csv']);
    expect(record.saveDialogs).toEqual([
      {
        title: 'Save the export',
        defaultPath: 'remit-a.csv',
        filters: [{ name: 'Table (CSV)', extensions: ['csv'] }],
      },
    ]);
  });

  it('bytes are written as they are, over an older file too', async () => {
    record.savePath = join(folder, 'a.docx');
    await writeFile(record.savePath, 'old and longer than the new one');
    const bytes = new Uint8Array([0x50, 0x4b, 0, 255]);
    expect(await saver.save('a.docx', bytes)).toBe('saved');
    expect(new Uint8Array(await readFile(record.savePath))).toEqual(bytes);
  });

  it('a person who cancels has no file', async () => {
    expect(await saver.save('a.csv', 'x')).toBe('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  it('where it cannot be written, a sentence says so, and what was there is kept', async () => {
    record.savePath = join(folder, 'missing', 'a.csv');
    await expect(saver.save('a.csv', 'x')).rejects.toThrow('The file could not be saved (ENOENT).');
    record.savePath = join(folder, 'taken');
    await mkdir(join(record.savePath, 'inside'), { recursive: true });
    await expect(saver.save('a.csv', 'x')).rejects.toThrow('What was there before is kept.');
    expect(await readdir(folder)).toEqual(['taken']);
    record.savePath = join(folder, 'b.csv');
    expect(await saver.save('b.csv', 'x')).toBe('saved');
  });

  it('a file of the same folder that looks like a scratch file is left alone', async () => {
    await writeFile(join(folder, 'a.csv.tmp'), 'mine');
    record.savePath = join(folder, 'a.csv');
    await saver.save('a.csv', 'x');
    expect(await readFile(join(folder, 'a.csv.tmp'), 'utf8')).toBe('mine');
  });

  it('a page that asks over and over opens one dialog', async () => {
    const first = saver.save('a.csv', 'x');
    await expect(saver.save('b.csv', 'x')).rejects.toThrow('Another file is being saved.');
    expect(await first).toBe('cancelled');
    expect(record.saveDialogs).toHaveLength(1);
    expect(await saver.save('c.csv', 'x')).toBe('cancelled');
  });

  it('a name that slipped through is refused here again, without a dialog', async () => {
    await expect(saver.save('../a.csv', 'x')).rejects.toThrow('does not save files of this name');
    expect(record.saveDialogs).toEqual([]);
  });

  it('a PDF is printed only when the person has said where, and is whole', async () => {
    new BrowserWindow({ webPreferences: {} });
    record.printed.length = 0;
    expect(await saver.savePdf('a.pdf')).toBe('cancelled');
    expect(record.printed).toEqual([]);
    record.savePath = join(folder, 'a.pdf');
    expect(await saver.savePdf('a.pdf')).toBe('saved');
    expect(await readFile(record.savePath, 'latin1')).toBe('%PDF');
    expect(record.saveDialogs.at(-1)).toEqual({
      title: 'Save as PDF',
      defaultPath: 'a.pdf',
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
  });

  it('a page that cannot be printed leaves no file, and a sentence says so', async () => {
    new BrowserWindow({ webPreferences: {} });
    record.savePath = join(folder, 'a.pdf');
    const { pdf } = record;
    record.pdf = undefined;
    await expect(saver.savePdf('a.pdf')).rejects.toThrow('The page could not be made into a PDF.');
    record.pdf = pdf;
    expect(await readdir(folder)).toEqual([]);
    await expect(saver.savePdf('../a.pdf')).rejects.toThrow('does not save a PDF under this name');
    BrowserWindow.getAllWindows()[0]?.close();
    await expect(saver.savePdf('a.pdf')).rejects.toThrow('the window was closed');
  });

  it('where files went is heard of, once each is on the disk', async () => {
    const heard: string[] = [];
    const telling = createSaver((path) => heard.push(path));
    record.savePath = join(folder, 'a.remit.json');
    await telling.save('a.remit.json', '{}');
    record.savePath = join(folder, 'missing', 'b.csv');
    await expect(telling.save('b.csv', 'x')).rejects.toThrow();
    record.savePath = undefined;
    await telling.save('c.csv', 'x');
    expect(heard).toEqual([join(folder, 'a.remit.json')]);
  });

  it('the app waits for the last file before it ends', async () => {
    record.savePath = join(folder, 'a.csv');
    const saving = saver.save('a.csv', 'x'.repeat(1_000_000));
    await vi.waitFor(() => expect(record.saveDialogs).toHaveLength(1));
    await Promise.resolve();
    await saving;
    await saver.settled();
    expect(await readdir(folder)).toEqual(['a.csv']);
  });
});
