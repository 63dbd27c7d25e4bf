import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const BARS = 'Indicators from baseline to target, each in its own unit';
const DATES = 'Dated statements along the years';

describe('a person who looks at the targets', () => {
  const remit = useWindow();
  const part = () => remit.page.evaluate(() => document.activeElement?.getAttribute('data-part'));
  const label = () =>
    remit.page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-description') ?? at?.getAttribute('aria-label');
    });

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

  test('has every figure of the bars, and every statement of the time line, in the table too', async () => {
    const words = (within: string) =>
      remit.page
        .locator(`main svg [data-part] ${within}`)
        .evaluateAll((found) => found.map((one) => one.textContent ?? ''));
    const asTable = async (name: string) => {
      await remit.page.getByRole('main').getByText('Table', { exact: true }).click();
      const rows = remit.page.getByRole('table', { name }).getByRole('row');
      return (await rows.allTextContents()).slice(1);
    };
    await remit.openCold('#/targets');
    await remit.page.getByRole('group', { name: BARS }).waitFor();
    const figures = (await words('text')).filter(
      (text) => /^[\d.,]+(?: |$)/.test(text) && !/^20\d\d$|^\d\. /.test(text),
    );
    expect(figures.length).toBeGreaterThan(15);
    const rows = await asTable('Indicators from baseline to target');
    for (const figure of figures) {
      const number = figure.split(' ')[0] ?? '';
      expect(
        rows.some((row) => row.includes(number)),
        figure,
      ).toBe(true);
    }
    await remit.openCold('#/targets?show=dates');
    const line = remit.page.getByRole('group', { name: DATES });
    await line.waitFor();
    const said = await line
      .locator('[data-part]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    const listed = await asTable('Dated statements');
    expect(listed).toHaveLength(said.length);
    for (const [index, name] of said.entries()) {
      const printed = /^(.*?), looks (?:back|ahead): /.exec(name)?.[1] ?? '?';
      expect(listed[index]).toContain(printed);
    }
  });
});
