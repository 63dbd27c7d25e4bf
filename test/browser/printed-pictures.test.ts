import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const ON_ONE_SHEET = [
  '#/map',
  '#/map?show=chapters',
  '#/map/agency/mara',
  '#/map/agency/cnipa',
  '#/map/section-10/measure-2?depth=2',
  '#/map/path?from=agency/mps&to=agency/mara',
  '#/targets?show=dates',
] as const;

describe('a person who prints a picture', () => {
  const remit = useWindow();
  const open = async (hash: string) => {
    await remit.openCold(hash);
    await remit.page.locator('main svg[viewBox] text').first().waitFor();
  };

  test.each(ON_ONE_SHEET)('has all of %s on one sheet', async (hash) => {
    await open(hash);
    const pdf = await remit.page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('finds on paper what is held, and not what the pointer happens to be on', async () => {
    const lit = () => remit.page.locator('svg[data-loom] [data-state="source"] [data-stop]').count();
    await open('#/map');
    await remit.page.locator('[data-stop="agency/mara"]').hover();
    await expect.poll(lit).toBe(1);
    await remit.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await lit()).toBe(0);
    await remit.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(lit).toBe(1);
    await open('#/map?hold=agency/moj');
    await remit.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await lit()).toBe(1);
  });
});
