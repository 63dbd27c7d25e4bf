import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chromiumArguments, findChromium, launchChromium, NO_CHROMIUM } from '../../scripts/chromium.ts';
import { type Loopback, startLoopback } from '../../scripts/loopback.ts';
import type {} from './kept-page/page.ts';

let built = '';
let loopback: Loopback;

// A page of the tests and not the app, so that the storage is seen without the views that use it; under the same policy as the app.
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'remit-notes-page-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'kept-page'),
    base: './',
    build: { outDir: built, emptyOutDir: true },
  });
  loopback = await startLoopback(built, 0);
});
afterAll(async () => {
  await loopback?.close();
  await rm(built, { recursive: true, force: true });
});

async function openIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(loopback.url);
  await page.waitForFunction(() => window.page !== undefined);
  return page;
}

const keep = (page: Page, put: readonly string[], removed: readonly string[] = [], plan = 'ipr') =>
  page.evaluate(
    ([of, ids, gone]) =>
      window.page.notes.save(of, {
        put: ids.map((id) => ({ id, json: JSON.stringify({ id }) })),
        removed: gone,
        whole: () => '',
      }),
    [plan, put, removed] as const,
  );

const kept = async (page: Page, plan = 'ipr') => {
  const { found } = await page.evaluate((of) => window.page.notes.load(of), plan);
  if (found.kind !== 'records') throw new Error(`The notes were found as ${found.kind}.`);
  return found.records.map((json) => (JSON.parse(json) as { readonly id: string }).id).sort();
};

describe('notes in the browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());

  test('of two tabs are both there, and each tab hears of the other', async () => {
    const [one, two] = [await openIn(context), await openIn(context)];
    expect(await kept(one)).toEqual([]);
    expect(await kept(two)).toEqual([]);
    expect(await Promise.all([keep(one, ['a']), keep(two, ['b'])])).toEqual([
      { kind: 'kept' },
      { kind: 'kept' },
    ]);
    for (const page of [one, two]) {
      expect(await kept(page)).toEqual(['a', 'b']);
      await expect.poll(() => page.evaluate(() => window.page.heard)).toEqual(['ipr']);
    }
  });

  test('that one tab takes away are not brought back by another, which changes its own', async () => {
    const [one, two] = [await openIn(context), await openIn(context)];
    await keep(one, ['a', 'b']);
    expect(await kept(two)).toEqual(['a', 'b']);
    await keep(one, [], ['a']);
    await keep(two, ['b', 'c']);
    expect(await kept(one)).toEqual(['b', 'c']);
  });

  test('of an older Remit are still there when the newer one makes room for lessons beside them', async () => {
    const page = await openIn(context);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('remit.notes', 1);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('notes', { keyPath: ['plan', 'id'] });
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const old = request.result;
            const written = old.transaction('notes', 'readwrite');
            written.objectStore('notes').put({ plan: 'ipr', id: 'old', json: '{"id":"old"}' });
            written.oncomplete = () => {
              old.close();
              resolve();
            };
          };
        }),
    );
    expect(await kept(page)).toEqual(['old']);
    const lesson = { put: [{ id: 'l', json: '{"id":"l"}' }], removed: [] };
    const saved = await page.evaluate(
      (change) => window.page.lessons.save('ipr', { ...change, whole: () => '' }),
      lesson,
    );
    expect(saved).toEqual({ kind: 'kept' });
    const again = await openIn(context);
    expect(await kept(again)).toEqual(['old']);
    expect(await again.evaluate(() => window.page.lessons.load('ipr'))).toEqual({
      found: { kind: 'records', records: ['{"id":"l"}'] },
      notice: null,
      lasts: true,
    });
  });

  test('are kept apart by plan, also where one name begins like another', async () => {
    const page = await openIn(context);
    await keep(page, ['a'], [], 'ipr');
    await keep(page, ['b'], [], 'ipr-2021');
    await keep(page, ['c'], [], '');
    expect(await kept(page, 'ipr')).toEqual(['a']);
    expect(await kept(page, 'ipr-2021')).toEqual(['b']);
    expect(await kept(page, 'ip')).toEqual([]);
  });

  test.each([
    ['closes the tab', (page: Page) => page.close({ runBeforeUnload: true })],
    ['follows a link out', (page: Page) => page.goto('about:blank').then(() => undefined)],
  ])('are kept when a person writes the last word and %s within the same moment', async (_, leave) => {
    const page = await openIn(context);
    await keep(page, ['a']);
    await page.evaluate(() => window.page.queue.add([{ id: 'last', json: '{"id":"last"}' }], []));
    await leave(page);
    const again = await openIn(context);
    await expect.poll(() => kept(again)).toEqual(['a', 'last']);
  });

  test('are flushed to the disk before they count as kept, and the browser is asked once not to clear them', async () => {
    await context.addInitScript(() => {
      const seen = { durability: [] as unknown[], asked: 0 };
      Object.assign(window, { seen });
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        if (mode === 'readwrite') seen.durability.push(options?.durability);
        return transaction.call(this, stores, mode, options);
      };
      navigator.storage.persist = async () => {
        seen.asked += 1;
        return false;
      };
    });
    const page = await openIn(context);
    const seen = () => page.evaluate(() => (window as unknown as { readonly seen: unknown }).seen);
    await kept(page);
    expect(await seen()).toEqual({ durability: [], asked: 0 });
    await keep(page, ['a']);
    await keep(page, ['b']);
    expect(await seen()).toEqual({ durability: ['strict', 'strict'], asked: 1 });
  });

  test('for which there is no room are said to be unkept in words, the others stay, and the next that fits is kept', async () => {
    const page = await openIn(context);
    const session = await context.newCDPSession(page);
    const origin = new URL(loopback.url).origin;
    // Before the first save, because the browser remembers for a while how much room there was.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await keep(page, ['a']);
    const large = () =>
      page.evaluate(() =>
        window.page.notes.save('ipr', {
          put: [{ id: 'large', json: JSON.stringify({ id: 'large', text: 'x'.repeat(3_000_000) }) }],
          removed: ['a'],
          whole: () => '',
        }),
      );
    expect(await large()).toEqual({
      kind: 'failed',
      message:
        'Your notes could not be kept, because there is no room left for the browser; what was kept before is still there: make room on the disk, or export your notes to a file.',
    });
    expect(await kept(page)).toEqual(['a']);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expect.poll(large, { timeout: 20_000 }).toEqual({ kind: 'kept' });
    expect(await kept(page)).toEqual(['large']);
  });

  test('make way for a newer version in another tab, and are left to it', async () => {
    const [old, newer] = [await openIn(context), await openIn(context)];
    await keep(old, ['a']);
    const version = await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('remit.notes', 99);
          request.onsuccess = () => resolve(request.result.version);
          request.onblocked = () => reject(new Error('The older tab does not let go.'));
        }),
    );
    expect(version).toBe(99);
    expect(await keep(old, ['b'])).toEqual({
      kind: 'failed',
      message:
        'Your notes could not be kept, because a newer version of Remit keeps them in this browser; they are left as they are: load Remit again to get the newer version.',
    });
    const later = await openIn(context);
    expect(await later.evaluate(() => window.page.notes.load('ipr'))).toEqual({
      found: { kind: 'nothing' },
      notice: expect.stringMatching(/^Your notes could not be read, because a newer version of Remit/u),
      lasts: true,
    });
  });

  test('that another tab does not let go are not waited for without end', async () => {
    const holder = await openIn(context);
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const first = indexedDB.open('remit.notes', 1);
          first.onupgradeneeded = () => first.result.createObjectStore('notes', { keyPath: ['plan', 'id'] });
          first.onsuccess = () => {
            indexedDB.open('remit.notes', 2).onblocked = () => resolve();
          };
        }),
    );
    const page = await openIn(context);
    expect(await page.evaluate(() => window.page.notes.load('ipr'))).toMatchObject({
      notice: expect.stringContaining('another tab with Remit holds them'),
    });
  });

  test('are kept again after the browser has cleared them', async () => {
    const page = await openIn(context);
    await keep(page, ['a']);
    const session = await context.newCDPSession(page);
    const origin = new URL(loopback.url).origin;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    expect(await keep(page, ['b'])).toEqual({ kind: 'kept' });
    expect(await kept(page)).toEqual(['b']);
  });
});

describe('a browser that is killed', () => {
  let profile = '';
  let running: ChildProcess | undefined;
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'remit-profile-'));
  });
  afterEach(async () => {
    await killed();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  // Started by itself, because Playwright does not tell which process a browser with a profile of its own is.
  async function start(): Promise<Browser> {
    const program = findChromium();
    if (program === undefined) throw new Error(NO_CHROMIUM);
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
    await rm(join(profile, 'DevToolsActivePort'), { force: true });
    running = spawn(program, [...chromiumArguments(), ...own], { stdio: 'ignore' });
    const port = await vi.waitFor(
      async () => {
        const [first] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
        if (!first) throw new Error('Chromium has not said its port yet.');
        return first;
      },
      { timeout: 30_000, interval: 50 },
    );
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }

  async function killed(): Promise<void> {
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running?.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
  }

  test('the moment a note was kept has it when it is opened again', async () => {
    const written: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const browser = await start();
      const [context] = browser.contexts();
      if (context === undefined) throw new Error('The browser has no profile.');
      const page = await openIn(context);
      expect(await kept(page)).toEqual(written);
      for (const id of [`${round}a`, `${round}b`]) {
        expect(await keep(page, [id])).toEqual({ kind: 'kept' });
        written.push(id);
      }
      await killed();
      await browser.close().catch(() => undefined);
    }
  }, 120_000);
});
