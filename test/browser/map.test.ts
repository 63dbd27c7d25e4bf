import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const focusedStop = () => document.activeElement?.getAttribute('data-stop') ?? null;
/** Pairs of labels or nodes of the map that lie over each other on the screen, and the smallest type. */
function measured(): { over: string[]; smallest: number } {
  const parts = [...document.querySelectorAll('main svg a[data-stop] rect')].map((element) => ({
    name: element.parentElement?.getAttribute('data-stop') ?? '',
    box: element.getBoundingClientRect(),
  }));
  const over = parts.flatMap((a, index) =>
    parts.slice(index + 1).flatMap((b) => {
      const apart =
        a.box.right <= b.box.left ||
        b.box.right <= a.box.left ||
        a.box.bottom <= b.box.top ||
        b.box.bottom <= a.box.top;
      return apart ? [] : [`${a.name} over ${b.name}`];
    }),
  );
  for (const link of document.querySelectorAll('main svg a[data-stop]')) {
    const own = link.querySelector('rect')?.getBoundingClientRect();
    const texts = [...link.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    if (own && texts.some((text) => text.right > own.right || text.left < own.left))
      over.push(`${link.getAttribute('data-stop')} runs out`);
    const [label, title] = texts;
    if (label && title && label.bottom === title.bottom && title.left < label.right + 2)
      over.push(`${link.getAttribute('data-stop')} title over label`);
  }
  const sizes = [...document.querySelectorAll('main svg[viewBox] text')].map((text) =>
    Number.parseFloat(getComputedStyle(text).fontSize),
  );
  return { over, smallest: Math.min(...sizes) };
}

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

describe.each([
  [1280, 720],
  [1920, 1080],
] as const)('at %i × %i', (width, height) => {
  const remit = useWindow({ width, height });

  test.each(['#/map/section-4/measure-2?depth=2', '#/map/agency/cnipa'])(
    'no label of %s lies over another or runs out',
    async (address) => {
      await remit.openCold(address);
      await remit.page.locator('main svg a[data-stop]').first().waitFor();
      const { over, smallest } = await remit.page.evaluate(measured);
      expect(over).toEqual([]);
      expect(smallest).toBeGreaterThanOrEqual(11);
    },
  );
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each(['#/map/box-1?depth=2', '#/map/box-1?as=table', '#/map/path?from=agency/mps&to=agency/mara'])(
    'nobody is shut out of %s',
    async (route) => {
      await remit.page.addInitScript((chosen) => {
        localStorage.setItem('remit.theme', chosen);
        localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
      }, theme);
      await remit.openCold(route);
      await remit.page.waitForTimeout(1200);
      expect(await axeFindings(remit.page)).toEqual([]);
    },
  );
});
