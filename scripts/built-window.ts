import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { startLoopback } from './loopback.ts';

const BUILT = join(import.meta.dirname, '..', 'dist', 'renderer');

/** Measures something of the built app in a Chromium without a window, and closes both behind it. `url` is the start of the app. Throws where nothing is built. */
export async function measureBuilt(measure: (browser: Browser, url: string) => Promise<void>): Promise<void> {
  if (!existsSync(join(BUILT, 'index.html'))) throw new Error('There is no build yet. Run: npm run build');
  const loopback = await startLoopback(BUILT, 0);
  const browser = await launchChromium();
  try {
    await measure(browser, loopback.url);
  } finally {
    await browser.close();
    await loopback.close();
  }
}

/** The value below which a share of the values lies: 0.5 for the median, 1 for the most. */
export function valueAt(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
