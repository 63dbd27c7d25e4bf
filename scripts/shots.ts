import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { startLoopback } from './loopback.ts';

/** Takes a picture of every route in both themes and two sizes into `shots/`; with `--readme` only the one of the README. */

const PROJECT = join(import.meta.dirname, '..');
const BUILT = join(PROJECT, 'dist', 'renderer');

const ROUTES: readonly { readonly name: string; readonly hash: string }[] = [
  { name: 'glance', hash: '#/' },
  { name: 'start', hash: '#/read/plan' },
  { name: 'read', hash: '#/read/section-4/measure-1/p-1' },
  { name: 'chapter', hash: '#/read/chapter-3' },
  { name: 'box', hash: '#/read/box-1' },
  { name: 'clause', hash: '#/read/clause-1' },
  { name: 'table', hash: '#/read/section-3/table-1' },
  { name: 'footnotes', hash: '#/read/footnote-1' },
  { name: 'search', hash: '#/search?q=how%20many%20months%20for%20patent%20examination%20time' },
  { name: 'search-empty', hash: '#/search' },
  { name: 'search-body', hash: '#/search?q=CNIPA%20geographical%20indications&agency=agency%2Fcnipa' },
  { name: 'search-plan', hash: '#/search?q=trade%20secret&sort=plan' },
  { name: 'search-unread', hash: '#/search?q=inovation%20agency%3Azzz%20((' },
  { name: 'search-nothing', hash: '#/search?q=zzzz%20%22qqqq%22' },
  { name: 'agencies', hash: '#/agencies' },
  { name: 'dossier', hash: '#/agencies/mara' },
  { name: 'commitments', hash: '#/commitments?body=agency%2Fmara' },
  { name: 'sentence', hash: '#/read/section-11/measure-2/p-1/c-2' },
  { name: 'health', hash: '#/health' },
  { name: 'unknown', hash: '#/read/section-4/measure-9' },
];
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const THEMES = ['paper', 'night'] as const;

type Shot = {
  readonly hash: string;
  readonly theme: (typeof THEMES)[number];
  readonly size: { readonly width: number; readonly height: number };
  readonly file: string;
  /** Without the mark of the keyboard focus, as after a click. */
  readonly calm?: boolean;
};

async function take(
  browser: Browser,
  url: string,
  { hash, theme, size, file, calm = false }: Shot,
): Promise<void> {
  const page = await browser.newPage({ viewport: size });
  await page.addInitScript((chosen) => {
    localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
  }, theme);
  await page.goto(url + hash);
  await page.evaluate(() => document.fonts.ready);
  // The light on a place just opened is over by then.
  await page.waitForTimeout(1800);
  if (calm) await page.locator('[data-here]').first().blur();
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}

if (!existsSync(join(BUILT, 'index.html'))) throw new Error('There is no build yet. Run: npm run build');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const shots: readonly Shot[] = process.argv.includes('--readme')
  ? [
      {
        hash: '#/read/section-4/measure-1/p-1',
        theme: 'paper',
        size: { width: 1280, height: 720 },
        file: join(PROJECT, 'docs', 'read.png'),
        calm: true,
      },
    ]
  : ROUTES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).flatMap(({ name, hash }) =>
      SIZES.flatMap((size) =>
        THEMES.map((theme) => ({
          hash,
          theme,
          size,
          file: join(PROJECT, 'shots', `${name}-${theme}-${size.width}.png`),
        })),
      ),
    );

mkdirSync(join(PROJECT, 'shots'), { recursive: true });
mkdirSync(join(PROJECT, 'docs'), { recursive: true });
const loopback = await startLoopback(BUILT, 0);
const browser = await launchChromium();
try {
  for (const shot of shots) await take(browser, loopback.url, shot);
} finally {
  await browser.close();
  await loopback.close();
}
