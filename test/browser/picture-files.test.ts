import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const PICTURES = [
  ['#/map', 'svg[data-loom] [data-thread]', 'State Administration for Market Regulation'],
  ['#/map/box-1', 'main svg a[data-stop="agency/samr"]', 'SAMR'],
  ['#/targets', 'main svg [data-part="indicator-1"]', '2020'],
  ['#/targets?show=dates', 'main svg [data-part]', '2025'],
] as const;

/** How the words of a picture stand out from its ground, told by what a file by itself says. */
function readAlone(): { ground: string | null; faint: string[]; loose: string[]; words: string } {
  const root = document.documentElement;
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = getComputedStyle(root.querySelector(':scope > rect') ?? root).fill;
  const contrast = (colour: string) => {
    const [a, b] = [light(colour), light(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const texts = [...root.querySelectorAll('text')].filter((text) => text.textContent?.trim());
  return {
    ground,
    faint: texts
      .filter((text) => contrast(getComputedStyle(text).fill) < 4.4)
      .map((text) => text.textContent ?? ''),
    // What would look different elsewhere: hooks for styles, and values that only the window knows.
    loose: [...root.querySelectorAll('[class], [style], [href], [tabindex]')].map((part) => part.localName),
    words: texts.map((text) => text.textContent).join('\n'),
  };
}

describe('a picture that is saved while the window is in the theme Night', () => {
  const remit = useWindow();
  const opened: BrowserContext[] = [];
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
  });
  const save = async (name: string): Promise<Buffer> => {
    await remit.page.getByRole('button', { name: 'Export' }).click();
    const download = remit.page.waitForEvent('download');
    await remit.page.getByRole('menuitem').getByText(name, { exact: true }).click();
    return readFileSync(await (await download).path());
  };
  const open = async (hash: string, mark: string) => {
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: 'night' }));
    });
    await remit.openCold(hash);
    await remit.page.locator(mark).first().waitFor();
  };
  /** Opens a file with nothing else of this machine or another. */
  const alone = async (svg: Buffer) => {
    const context = await remit.page.context().browser()?.newContext({ offline: true });
    if (!context) throw new Error('The browser is gone.');
    opened.push(context);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
    await page.evaluate(() => document.fonts.ready);
    const read = await page.evaluate(readAlone);
    const fonts = await page.evaluate(() =>
      [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
    );
    return { ...read, fonts, asked: asked.filter((url) => !url.startsWith('data:')) };
  };

  test.each(PICTURES)(
    '%s is whole by itself, on white, with the letters of the window',
    async (hash, mark, word) => {
      await open(hash, mark);
      const read = await alone(await save('SVG'));
      expect(read).toMatchObject({ ground: 'rgb(255, 255, 255)', faint: [], loose: [], asked: [] });
      expect(read.fonts).toEqual(['Inter Variable loaded']);
      expect(read.words).toContain(word);
      expect(read.words).toContain('Remit');
    },
  );

  test.each(PICTURES)('%s has two pixels for one as PNG, white or as shown', async (hash, mark) => {
    await open(hash, mark);
    const svg = (await save('SVG')).toString('utf8');
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
    for (const name of ['PNG', 'PNG as shown']) {
      const png = await save(name);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        Math.round(Math.ceil(width) * 2),
        Math.round(Math.ceil(height) * 2),
      ]);
    }
    // The page is as it was: nothing that was drawn for the file is left in it.
    expect(await remit.page.locator('[data-theme="paper"]').count()).toBe(0);
  });
});
