import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const focusedStop = () => document.activeElement?.getAttribute('data-stop') ?? null;
// Read beside Box 1 in the text: what contains it and what it contains, what it elaborates, its lead and those who take part.
const SAID = ``;

describe('the map of a place', () => {
  const remit = useWindow();

  test('is walked, recentred and left by keys alone', async () => {
    await remit.openCold('#/read/box-1');
    await remit.page.waitForTimeout(800);
    await remit.page.keyboard.press('g');
    await remit.page.waitForURL(/#\/map\/box-1$/);
    await remit.page.locator('main svg a[data-stop="box-1"]').focus();
    await remit.page.keyboard.press('ArrowRight');
    expect(await remit.page.evaluate(focusedStop)).toMatch(/^(?:agency|clause)/);
    await remit.page.keyboard.press('Home');
    await remit.page.keyboard.press('ArrowDown');
    expect(await remit.page.evaluate(focusedStop)).toBe('box-1/project-1');
    await remit.page.keyboard.press('Space');
    await remit.page.locator('[data-text-of="box-1/project-1"]').waitFor();
    await remit.page.keyboard.press('Home');
    await remit.page.keyboard.press('ArrowUp');
    await remit.page.keyboard.press('Enter');
    await remit.page.waitForURL(/#\/map\/section-4$/);
    await remit.page.locator('[data-text-of="section-4"]').waitFor();
    expect(await remit.page.evaluate(focusedStop)).toBe('section-4');
    await remit.page.goBack();
    await remit.page.waitForURL(/#\/map\/box-1/);
    await remit.page.keyboard.press('Home');
    expect(await remit.page.evaluate(focusedStop)).toBe('box-1');
  });

  test('grows and shrinks by keys and wheel, and moves', async () => {
    await remit.openCold('#/map/box-1');
    const svg = remit.page.locator('main svg[viewBox]').filter({ has: remit.page.locator('a') });
    await svg.locator('a[data-stop="box-1"]').focus();
    const width = async () => (await svg.boundingBox())?.width ?? 0;
    const usual = await width();
    await remit.page.keyboard.press('+');
    expect(await width()).toBeGreaterThan(usual);
    await remit.page.keyboard.press('Shift+ArrowRight');
    await remit.page.keyboard.press('0');
    expect(await width()).toBeCloseTo(usual);
    await svg.hover({ position: { x: 5, y: 5 } });
    await remit.page.keyboard.down('Control');
    await remit.page.mouse.wheel(0, 200);
    await remit.page.keyboard.up('Control');
    await expect.poll(width).toBeLessThan(usual);
  });

  test('tells name, kind, role and ties of a node', async () => {
    await remit.openCold('#/map/box-1');
    expect(await remit.page.locator('main svg a[data-stop="agency/samr"] title').textContent()).toBe(
      'SAMR State Administration for Market Regulation: administration, lead in clause 2 (Box 1), 1 tie here.',
    );
  });

  test('is told to screen readers node by node: name, kind, ties, and the lines that only count', async () => {
    await remit.openCold('#/map/box-1');
    const picture = remit.page.getByRole('group', { name: /^Map of/ });
    await picture.waitFor();
    expect(await picture.ariaSnapshot()).toBe(SAID);
  });

  test('leads from an indicator to its map, from there to Targets and to the loom, and from a body to a path', async () => {
    await remit.openCold('#/targets?indicator=indicator-3');
    const entry = remit.page.getByRole('region', { name: /^3\. Registered amount/ });
    await entry.getByRole('link', { name: 'Map', exact: true }).click();
    await remit.page.waitForURL(/#\/map\/indicator-3$/);
    await remit.page.getByRole('link', { name: 'In Targets' }).click();
    await remit.page.waitForURL(/#\/targets\?indicator=indicator-3$/);
    await remit.page.goBack();
    await remit.page.getByRole('link', { name: 'In the whole plan' }).click();
    await remit.page.waitForURL(/#\/map\?across=indicators&hold=indicator-3$/);
    await remit.page.locator('[data-state="source"] [data-stop="indicator-3"]').waitFor();
    await remit.openCold('#/agencies/mara');
    await remit.page.getByRole('link', { name: 'Path to …' }).click();
    await remit.page.waitForURL(/#\/map\/path\?from=agency\/mara$/);
  });

  test('keeps filters and depth in the address, and has all of it in the table', async () => {
    await remit.openCold('#/map/section-4/measure-2?depth=2&hub=hidden&as=table');
    const table = remit.page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('link', { name: /^CNIPA / }).count()).toBe(0);
    await remit.page.getByText('Hide CNIPA').click();
    await table
      .getByRole('link', { name: /^CNIPA / })
      .first()
      .waitFor();
  });

  test('shows the path between two places, and takes a found place as an end', async () => {
    await remit.openCold('#/map/path?from=agency/mps&to=section-4/measure-1');
    const first = remit.page.locator('main ol:visible > li').first();
    await first.getByText('participant in clause 2').last().waitFor();
    const to = remit.page.getByRole('combobox', { name: 'To', exact: true });
    await to.fill('box 8');
    await to.press('Enter');
    await remit.page.waitForURL(/to=box-8/);
    await first.getByRole('link', { name: /^Box 8 / }).waitFor();
  });
});
