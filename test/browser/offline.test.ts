import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { watch } from './watch.ts';

const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'renderer');
const UNDER = '/offices/plans/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

let folder: string;
let server: Server;
let address: string;
let isUp: boolean;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

/** The simplest server there is: files under a path, no header but the type. */
function serveFolder(): Promise<string> {
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const file = join(folder, path.slice(UNDER.length) || 'index.html');
    if (!isUp || !path.startsWith(UNDER) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}${UNDER}`),
    ),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'remit-served-'));
  address = await serveFolder();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  cpSync(BUILT, folder, { recursive: true, force: true });
  isUp = true;
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  complaints = watch(page, (asked) => asked.startsWith(address));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** Waits until the build is kept and answers for the page. */
async function kept(): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
}

describe('the Browser edition, served from a folder of any server', () => {
  it('has its policy in the page, where the server sends none', async () => {
    await page.goto(`${address}#/read/box-1`);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toContain("default-src 'none'");
    await page.locator('[data-id="box-1"]').waitFor();
  });

  it('can be installed: its manifest stands beside it and starts there', async () => {
    await page.goto(address);
    const session = await context.newCDPSession(page);
    const { errors, url, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${address}manifest.webmanifest`);
    expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Remit', start_url: './', display: 'standalone' });
    await kept();
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A window without a profile on disk can install nothing; that is the browser's own and not the app's.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
  });

  it('opens when the server is gone, with every view and the search', async () => {
    await page.goto(`${address}#/read/plan`);
    await kept();
    isUp = false;
    await page.close();
    page = await context.newPage();
    complaints = watch(page, (asked) => asked.startsWith(address));
    await page.goto(`${address}#/search?q=patents`);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/patent/i);
    for (const [hash, words] of [
      ['#/map', /State Taxation Administration/],
      ['#/agencies/cnipa', /lead/i],
      ['#/commitments', /sentences that promise/],
    ] as const) {
      await page.goto(address + hash);
      await expect.poll(() => page.locator('main').innerText()).toMatch(words);
    }
  });

  it('tells of a newer build, and loads it when asked, at the same place', async () => {
    await page.goto(`${address}#/read/box-2`);
    await kept();
    // The server gets a newer build: one more file, and so another list.
    const list = join(folder, 'offline-files.js');
    writeFileSync(join(folder, 'newer.txt'), 'newer');
    writeFileSync(
      list,
      readFileSync(list, 'utf8').replace(
        /"version":"\w+","files":\[/,
        '"version":"newer","files":["./newer.txt",',
      ),
    );
    await page.reload();
    await page.getByText('A newer version of Remit is ready.').waitFor();
    await page.getByRole('button', { name: 'Load it now' }).click();
    // The page is loaded again when the newer build has taken over: until it is, there may be no page to ask.
    const builds = () => page.evaluate(() => caches.keys()).catch(() => []);
    await expect.poll(async () => (await builds()).map((name) => name.split(' ').at(-1))).toEqual(['newer']);
    await expect.poll(() => page.url()).toBe(`${address}#/read/box-2`);
    expect(await page.getByText('A newer version of Remit is ready.').count()).toBe(0);
  });
});
