import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { measureBuilt, valueAt } from './built-window.ts';

/**
 * Measures how long a person waits for a picture of the plan that they open for the first time: from the press, with the text on the
 * screen, to the first frame that has the marks of the picture. Once right after the text is there, and once after a moment of reading.
 */

type Picture = {
  readonly name: string;
  /** What leads there from the text: a key of the passage, or else an address. */
  readonly press: { readonly key: string } | { readonly hash: string };
  /** A mark that only the painted picture has. */
  readonly mark: string;
};

const PICTURES: readonly Picture[] = [
  { name: 'loom', press: { hash: '#/map' }, mark: 'svg[data-loom] [data-thread]' },
  {
    name: 'loom, laws and plans',
    press: { hash: '#/map?across=instruments' },
    mark: 'svg[data-loom] [data-thread]',
  },
  { name: 'loom by chapter', press: { hash: '#/map?show=chapters' }, mark: 'svg[data-small] [data-thread]' },
  { name: 'map of Box 1, by g', press: { key: 'g' }, mark: 'main svg a[data-stop="box-1"]' },
  { name: 'map of MARA', press: { hash: '#/map/agency/mara' }, mark: 'main svg a[data-stop="agency/mara"]' },
  {
    name: 'map of CNIPA, two steps',
    press: { hash: '#/map/agency/cnipa?depth=2' },
    mark: 'main svg a[data-stop="agency/cnipa"]',
  },
  {
    name: 'path',
    press: { hash: '#/map/path?from=agency/mps&to=agency/mara' },
    mark: 'main ol li svg path',
  },
  { name: 'targets', press: { hash: '#/targets' }, mark: 'main svg [data-part="indicator-1"]' },
  { name: 'time line', press: { hash: '#/targets?show=dates' }, mark: 'main svg [data-part]' },
];

const PAGES = Number(process.argv[2] ?? 5);
/** How long a person reads before the press, in milliseconds. */
const READS = { 'at once': 150, 'after reading': 1500 } as const;

/** Runs in the page: does the press if it is an address, and takes the time to the first painted frame that has the mark, as `timed`. */
function timePicture([mark, hash]: readonly [string, string | null]): void {
  const timed = new Promise((done) => {
    const begin = (from: number) => {
      const look = () => {
        if (!document.querySelector(mark)) return requestAnimationFrame(look);
        // The frame is painted when the messages behind it are served.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - from);
        return channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    if (hash === null)
      document.addEventListener('keydown', () => begin(performance.now()), { capture: true, once: true });
    else {
      begin(performance.now());
      location.hash = hash;
    }
  });
  Object.assign(window, { timed });
}

async function open(page: Page, { press, mark }: Picture): Promise<number> {
  await page.evaluate(timePicture, [mark, 'hash' in press ? press.hash : null] as const);
  if ('key' in press) await page.keyboard.press(press.key);
  return page.evaluate(() => (window as unknown as { timed: Promise<number> }).timed);
}

async function waitsFor(
  browser: Browser,
  url: string,
  picture: Picture,
  reads: number,
): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let round = 0; round < PAGES; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    // What runs this file keeps the names of functions by a call that the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${url}#/read/box-1`);
    await page.locator('main article:visible').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    // A key of the passage is heard when the passage has the focus.
    await page.locator('main [data-id="box-1"]:focus, main [data-id="box-1"] :focus').first().waitFor();
    await page.waitForTimeout(reads);
    waits.push(await open(page, picture));
    await page.context().close();
  }
  return waits;
}

await measureBuilt(async (browser, url) => {
  console.log(
    `load of the machine ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}; median of ${PAGES} fresh pages (most), in ms`,
  );
  console.log(['picture'.padEnd(26), ...Object.keys(READS).map((when) => when.padStart(15))].join(''));
  for (const picture of PICTURES) {
    const cells: string[] = [];
    for (const reads of Object.values(READS)) {
      const waits = await waitsFor(browser, url, picture, reads);
      cells.push(`${valueAt(0.5, waits).toFixed(0)} (${valueAt(1, waits).toFixed(0)})`.padStart(15));
    }
    console.log([picture.name.padEnd(26), ...cells].join(''));
  }
});
