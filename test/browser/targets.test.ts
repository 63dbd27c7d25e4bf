import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const BARS = 'Indicators from baseline to target, each in its own unit';
const DATES = 'Dated statements along the years';

describe('a person who looks at the targets', () => {
  const remit = useWindow();
  const part = () => remit.page.evaluate(() => document.activeElement?.getAttribute('data-part'));
  const label = () => remit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  test('comes there from the rail, walks the bars by arrows, opens an indicator, and comes back', async () => {
    await remit.openCold('#/read');
    await remit.page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Targets' })
      .focus();
    await remit.page.keyboard.press('Enter');
    const bars = remit.page.getByRole('group', { name: BARS });
    await bars.waitFor();
    expect(await bars.locator('[tabindex="0"]').count()).toBe(1);
    await bars.locator('[tabindex="0"]').focus();
    await remit.page.keyboard.press('End');
    expect(await label()).toContain('2020: not printed, 2025: 85');
    await remit.page.keyboard.press('Home');
    await remit.page.keyboard.press('ArrowDown');
    await remit.page.keyboard.press('ArrowDown');
    expect(await label()).toContain('by the editor’s note 2020: 218 billion yuan, 2025: 320 billion yuan');
    await remit.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await remit.focused()).text)
      .toBe('3. Registered amount of intellectual property pledge financing');
    await remit.page.goBack();
    await expect.poll(part).toBe('indicator-3');
  });

  test('leaves the bars by Esc to where they came from', async () => {
    await remit.openCold('#/targets');
    const bars = remit.page.getByRole('group', { name: BARS });
    await bars.waitFor();
    await remit.page.getByRole('radio', { name: 'Picture' }).focus();
    await remit.page.keyboard.press('Tab');
    expect(await part()).toBe('indicator-1');
    await remit.page.keyboard.press('Escape');
    expect(
      await remit.page
        .getByRole('radio', { name: 'Picture' })
        .evaluate((it) => it === document.activeElement),
    ).toBe(true);
  });

  test('finds the bodies of the clause that governs a passage', async () => {
    await remit.openCold('#/targets?indicator=indicator-3');
    const entry = remit.page.getByRole('region', { name: /^3\. Registered amount/ });
    const bodies = entry.getByRole('list', { name: 'Bodies of Clause 22' });
    expect(await bodies.getByRole('listitem').count()).toBe(7);
    expect(await bodies.getByRole('link').first().textContent()).toBe('CNIPA leads');
  });

  test('narrows the quantities, sees exact counts, and saves what is shown', async () => {
    await remit.openCold('#/targets?show=quantities');
    const table = remit.page.getByRole('table', { name: 'Quantities' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(30);
    await remit.page.getByRole('checkbox', { name: /^Time limit/ }).check();
    await expect.poll(() => table.getByRole('row').count()).toBe(6);
    await remit.page.getByRole('button', { name: 'Export' }).click();
    const download = remit.page.waitForEvent('download');
    await remit.page.getByRole('menuitem', { name: 'CSV' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('only time limit');
    expect(text.split('\n').filter((line) => line.startsWith('box-6/project-4'))).toHaveLength(5);
  });

  test('walks the time line and reads the words of each statement below it', async () => {
    await remit.openCold('#/targets?show=dates');
    const line = remit.page.getByRole('group', { name: DATES });
    await line.waitFor();
    await line.locator('[tabindex="0"]').focus();
    await remit.page.keyboard.press('End');
    expect(await label()).toMatch(/^2035, looks ahead: .*Long-Range Objectives through the Year 2035/);
    await remit.page.getByRole('main').locator('mark', { hasText: '2035' }).waitFor();
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('front/p-10');
    await remit.page.goBack();
    await line.waitFor();
    await remit.page.getByText('Table', { exact: true }).click();
    expect(await remit.page.getByRole('table', { name: 'Dated statements' }).getByRole('row').count()).toBe(
      14,
    );
  });
});

describe.each([
  [1280, 720],
  [1920, 1080],
])('at %i by %i', (width, height) => {
  const remit = useWindow({ width, height });

  test.each([
    ['#/targets', BARS],
    ['#/targets?show=dates', DATES],
  ])('no two labels of %s lie over each other, and none leaves the picture', async (route, name) => {
    await remit.openCold(route);
    const picture = remit.page.getByRole('group', { name });
    await picture.waitFor();
    const boxes = await picture.evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        return {
          words: text.textContent,
          left: left - frame.left,
          right: right - frame.left,
          top,
          bottom,
          size,
          room: frame.width,
        };
      });
    });
    expect(boxes.length).toBeGreaterThan(20);
    for (const [index, one] of boxes.entries()) {
      expect(one.size).toBeGreaterThanOrEqual(11);
      expect(one.left, one.words).toBeGreaterThanOrEqual(0);
      expect(one.right, one.words).toBeLessThanOrEqual(one.room);
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          // The box of a line of type has some empty room above and below its letters.
          one.bottom - 3 <= other.top ||
          other.bottom - 3 <= one.top;
        expect(isApart, `${one.words} | ${other.words}`).toBe(true);
      }
    }
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each([
    '#/targets?indicator=indicator-4',
    '#/targets?as=table',
    '#/targets?show=quantities&sort=number',
    '#/targets?show=quantities&kind=percent&when=printed',
    '#/targets?show=dates',
    '#/targets?show=dates&as=table',
  ])('nobody is shut out of %s', async (route) => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.theme', chosen);
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold(route);
    await remit.page.waitForTimeout(900);
    expect(await axeFindings(remit.page)).toEqual([]);
  });
});
