import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { type Loopback, startLoopback } from '../../scripts/loopback.ts';
import { watch } from './watch.ts';

const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'renderer');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A window of the built app, with all that went wrong in it. */
export type TestWindow = {
  readonly page: Page;
  /**
   * Opens an address ("#/read/box-1") from nothing, as a link that starts the app does, and waits until the window is at rest as it is for a
   * person who looks first. `isHasty` is the one who presses as soon as there is something to see.
   */
  readonly openCold: (hash: string, isHasty?: boolean) => Promise<void>;
  /** The text of what has the focus. */
  readonly focused: () => Promise<{ readonly id: string | null; readonly text: string }>;
};

type WindowOptions = {
  readonly width?: number;
  readonly height?: number;
  /** Whether the screen takes fingers. */
  readonly hasTouch?: boolean;
};

/**
 * Gives every test of a file its own window. After each test it fails when the window asked for anything beyond this machine,
 * wrote an error to the console, or ran against the content security policy.
 */
export function useWindow(options: WindowOptions = {}): TestWindow {
  let loopback: Loopback;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[] = [];

  beforeAll(async () => {
    if (!existsSync(join(BUILT, 'index.html'))) throw new Error('There is no build yet. Run: npm run build');
    loopback = await startLoopback(BUILT, 0);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await loopback?.close();
  });
  beforeEach(async () => {
    const { width = 1280, height = 720, hasTouch = false } = options;
    const context = await browser.newContext({ viewport: { width, height }, hasTouch });
    // Keeping the build for use without a network has a test of its own; here it would only fetch everything once more.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    page = await context.newPage();
    complaints = watch(page, (address) => address.startsWith(loopback.url));
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  return {
    get page() {
      return page;
    },
    openCold: async (hash, isHasty = false) => {
      await page.goto(`${loopback.url}${hash}`);
      await page.locator('main article:visible, main h1:visible').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      if (!isHasty) await atRest(page);
    },
    focused: () =>
      page.evaluate(() => ({
        id: document.activeElement?.getAttribute('data-id') ?? null,
        text: document.activeElement?.textContent ?? '',
      })),
  };
}

/** Waits until the page has drawn what it has and has nothing to do: keys are heard by then. A page that is never at rest is left after a second. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((rest) => requestAnimationFrame(() => requestIdleCallback(rest, { timeout: 1000 }))),
  );
}

/** What axe finds on the page, as one line for each violation. `leftOut` names rules that are not asked, `only` the one that is, where it is one. */
export async function axeFindings(
  page: Page,
  leftOut: readonly string[] = [],
  only?: string,
): Promise<readonly string[]> {
  // Evaluated over the debugger, so that the page's own policy need not allow it.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(
    async ([off, rule]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        runOnly: rule ? [rule] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: Object.fromEntries(off.map((one) => [one, { enabled: false }])),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .slice(0, 5)
          .map(({ html, failureSummary }) => `${id}: ${help} | ${html.slice(0, 160)} | ${failureSummary}`),
      );
    },
    [leftOut, only] as const,
  );
}
