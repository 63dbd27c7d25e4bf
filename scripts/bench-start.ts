import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { measureBuilt, valueAt } from './built-window.ts';

/**
 * Measures how long a person waits who starts Remit: from the navigation to the first frame that has what they came for. `cold` is a window that
 * has nothing of Remit yet; `warm` is a second one beside it, for which the browser has the files and the compiled script.
 */

const STARTS = [
  { name: 'plan at a glance', hash: '#/', mark: 'main h1' },
  { name: 'text, where one stopped', hash: '#/read', mark: 'main article [data-id]' },
  { name: 'text, Box 6', hash: '#/read/box-6', mark: 'main [data-id="box-6"]' },
] as const;

const PAGES = Number(process.argv[2] ?? 9);

/** Runs in the page before anything of it: takes the time of the first painted frame that has the mark, as `started`. */
function timeStart(mark: string): void {
  const started = new Promise((done) => {
    const look = () => {
      if (!document.querySelector(mark)?.checkVisibility()) return requestAnimationFrame(look);
      // The frame is painted when the messages behind it are served.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      return channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { started });
}

async function waitsFor(
  browser: Browser,
  url: string,
  { hash, mark }: (typeof STARTS)[number],
): Promise<readonly (readonly [cold: number, warm: number])[]> {
  const waits: (readonly [number, number])[] = [];
  for (let round = 0; round < PAGES; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    // What runs this file keeps the names of functions by a call that the page does not know.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(timeStart, mark);
    const open = async () => {
      const page = await context.newPage();
      await page.goto(`${url}${hash}`);
      const waited = await page.evaluate(() => (window as unknown as { started: Promise<number> }).started);
      await page.waitForTimeout(700);
      await page.close();
      return waited;
    };
    waits.push([await open(), await open()]);
    await context.close();
  }
  return waits;
}

await measureBuilt(async (browser, url) => {
  console.log(
    `load of the machine ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}; median of ${PAGES} windows (least to most), in ms`,
  );
  console.log(`${'start'.padEnd(26)}${'cold'.padStart(18)}${'warm'.padStart(18)}`);
  for (const start of STARTS) {
    const waits = await waitsFor(browser, url, start);
    const cell = (values: readonly number[]) =>
      `${valueAt(0.5, values).toFixed(0)} (${valueAt(0, values).toFixed(0)} to ${valueAt(1, values).toFixed(0)})`.padStart(
        18,
      );
    console.log(
      `${start.name.padEnd(26)}${cell(waits.map(([cold]) => cold))}${cell(waits.map(([, warm]) => warm))}`,
    );
  }
});
