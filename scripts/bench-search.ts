import type { Page } from 'playwright-core';
import { measureBuilt, valueAt } from './built-window.ts';

/**
 * Measures the search in a real window: how long a key press keeps the window busy until its results are painted, how long a person
 * waits for them (the same and the wait for the next frame of the screen), and how long the index takes to build.
 */

const PRESSES = 200;
/** A fast typist holds a key about so long, and lets so much pass before the next, in milliseconds. */
const HELD = 40;
const BETWEEN = 45;
const QUERIES = [
  'how many months for patent examination time',
  'trade secret protection lead:SAMR',
  'CNIPA geographical indications',
  'inovation in rural areas',
  '"intellectual property" AND insurance',
  'who is responsible for data',
  'utilization of patents by universities',
];

type Press = { readonly script: number; readonly busy: number; readonly waited: number };

/** Runs in the page: takes the time of every key press that changes the field, from the key to the painted frame. */
function watchKeys(): void {
  const presses: Press[] = [];
  Object.assign(window, { presses });
  let pressed = 0;
  document.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
    },
    true,
  );
  // The window hears of it last: by then the page has done all that the key press asks of it, but for the painting.
  window.addEventListener('input', () => {
    const from = pressed;
    const script = performance.now() - from;
    const channel = new MessageChannel();
    requestAnimationFrame(() => {
      const frame = performance.now();
      channel.port1.onmessage = () => {
        const painted = performance.now();
        presses.push({ busy: script + painted - frame, waited: painted - from, script });
      };
      channel.port2.postMessage(null);
    });
  });
}

function at(share: number, values: readonly number[]): string {
  return `${valueAt(share, values).toFixed(1)} ms`;
}

async function type(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Go to or search' });
  await field.focus();
  let pressed = 0;
  for (let round = 0; pressed < PRESSES; round += 1) {
    for (const letter of QUERIES[round % QUERIES.length] ?? '') {
      if (pressed >= PRESSES) return;
      await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: HELD });
      await page.waitForTimeout(BETWEEN);
      pressed += 1;
    }
    await field.selectText();
    await page.waitForTimeout(300);
  }
}

await measureBuilt(async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(watchKeys);
  await page.goto(`${url}#/search`);
  await page.getByRole('heading', { name: 'Search', exact: true }).waitFor();
  await page.getByText('A word', { exact: true }).waitFor();
  const index = await page.evaluate(() => performance.getEntriesByName('remit:index')[0]?.duration ?? 0);
  // A person looks before typing; the window works ahead in that time.
  await page.waitForTimeout(1500);
  await type(page);
  const presses = await page.evaluate(() => (window as unknown as { presses: Press[] }).presses);
  const busy = presses.map((press) => press.busy);
  const script = presses.map((press) => press.script);
  const waited = presses.map((press) => press.waited);
  console.log(`index built in the window    ${index.toFixed(0)} ms`);
  console.log(`key presses                  ${presses.length}`);
  console.log(`results in the page          median ${at(0.5, script)}, p95 ${at(0.95, script)}`);
  console.log(
    `window busy until painted    median ${at(0.5, busy)}, p95 ${at(0.95, busy)}, most ${at(1, busy)}`,
  );
  console.log(`key to painted, with frame   median ${at(0.5, waited)}, p95 ${at(0.95, waited)}`);
});
