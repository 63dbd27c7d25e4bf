import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('a reader who follows what belongs together', () => {
  const remit = useWindow();
  const context = () => remit.page.getByRole('complementary', { name: 'Context' });
  const card = (name: string | RegExp) => context().getByRole('region', { name });

  test('gets from a measure to its box and back by the quiet lines in the text', async () => {
    await remit.openCold('#/read/section-8/measure-2');
    await remit.page.locator('main').getByRole('link', { name: 'Box 6', exact: true }).click();
    await expect.poll(async () => (await remit.focused()).id).toBe('box-6');
    await remit.page.locator('main').getByRole('link', { name: '§8, second measure', exact: true }).click();
    await expect.poll(async () => (await remit.focused()).id).toBe('section-8/measure-2');
  });

  test('walks all mentions of a name, each with its own address and its words marked', async () => {
    await remit.openCold('#/read/instrument/belt-and-road');
    await card('All mentions (9)').waitFor();
    await expect.poll(() => remit.page.locator('[data-landed]').textContent()).toBe('Belt and Road');
    await context().getByRole('link', { name: 'Next mention' }).click();
    await expect.poll(async () => (await remit.focused()).id).toBe('section-3/topic-4/p-1');
    await remit.page.waitForTimeout(500);
    expect(remit.page.url()).toMatch(/#\/read\/instrument\/belt-and-road\/2$/);
    expect(
      await card(/^All mentions/)
        .locator('[aria-current]')
        .textContent(),
    ).toContain('§3 ¶5');
    await remit.page.goBack();
    // The place is back, and the focus is on a link to where one was.
    const here = remit.page.locator('[data-here]');
    await expect.poll(() => here.getAttribute('data-id')).toBe('chapter-1/p-1');
    const focused = () => remit.page.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(focused).toBe('#/read/instrument/belt-and-road/2');
    await context().getByRole('button', { name: 'Close the mentions of Belt and Road' }).click();
    expect(await card(/^All mentions/).count()).toBe(0);
  });

  test('clicks a name in the text and sees all its mentions without leaving the place', async () => {
    await remit.openCold('#/read/section-14/measure-1/p-1');
    await remit.page.locator('[data-id="section-14/measure-1/p-1"] [data-show="organisation/asean"]').click();
    await card('All mentions (1)').waitFor();
    expect(remit.page.url()).toContain('section-14/measure-1/p-1');
  });

  test('sees what points to a place: the words that mean the plan, five of them and then all', async () => {
    await remit.openCold('#/read/plan');
    await remit.page.keyboard.press('k');
    const pointers = card('What points here');
    await pointers.waitFor();
    expect(await pointers.getByRole('link').count()).toBe(5);
    await pointers.getByRole('button', { name: 'All 14 pointers' }).click();
    expect(await pointers.getByRole('link').count()).toBe(14);
  });

  test('finds words that mean the plan as quiet links, and only those', async () => {
    await remit.openCold('#/read/section-18');
    const links = remit.page.locator('[data-id="section-18/p-1"] a[data-preview="plan"]');
    expect(await links.allTextContents()).toEqual(['this plan', 'the plan', 'the plan']);
    await links.first().hover();
    const preview = remit.page.getByRole('dialog', { name: 'Preview' });
    await preview.waitFor();
    expect(await preview.textContent()).toContain('GF (2021) No. 20');
  });

  test('sees the indicator of a passage with its figures, labelled as computed', async () => {
    await remit.openCold('#/read/section-9/measure-3/p-1');
    const indicators = card('Indicators spoken of, computed');
    await indicators.waitFor();
    expect(await indicators.textContent()).toContain('2020: 2180 · 2025: 3200 billion yuan');
    await indicators.getByRole('link').click();
    await expect.poll(async () => (await remit.focused()).id).toBe('indicator-3');
    await expect.poll(() => card('Passages about this, computed').getByRole('link').count()).toBe(3);
  });
});
