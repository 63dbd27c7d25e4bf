import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

/** How far the first words of a passage stand below the top of the column, in CSS pixels. */
function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate((block) => {
    const one = document.querySelector(`[data-id="${CSS.escape(block)}"]`);
    const words = one && document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
    if (!words) return Number.NaN;
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(words, 1);
    return (
      range.getBoundingClientRect().top - (document.querySelector('main')?.getBoundingClientRect().top ?? 0)
    );
  }, id);
}

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'How the text looks' }).focus();
  await page.keyboard.press('Enter');
}

describe('the line that one reads', () => {
  const remit = useWindow();

  test.each(['section-6/measure-2', 'indicator-5', 'box-9/project-2', 'footnote-3'])(
    'stays where it is while the look changes: at %s',
    async (id) => {
      await remit.openCold(`#/read/${id}`);
      await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
      await remit.page.waitForTimeout(300);
      const before = await topOf(remit.page, id);
      await look(remit.page);
      const size = remit.page.getByRole('slider', { name: 'Text size' });
      for (const key of ['End', 'Home', 'End', 'PageDown']) {
        await size.press(key);
        await remit.page.waitForTimeout(400);
        expect(Math.abs((await topOf(remit.page, id)) - before)).toBeLessThan(27);
      }
      await remit.page.getByRole('button', { name: 'Usual look' }).click();
      await remit.page.getByRole('slider', { name: 'Line spacing' }).press('End');
      await remit.page.getByRole('slider', { name: 'Paragraph spacing' }).press('End');
      await remit.page.getByRole('radio', { name: 'System sans' }).check({ force: true });
      await remit.page.getByRole('radio', { name: 'Narrow' }).check({ force: true });
      await remit.page.waitForTimeout(400);
      expect(Math.abs((await topOf(remit.page, id)) - before)).toBeLessThan(27);
      await remit.page.getByRole('button', { name: 'Usual look' }).click();
      await remit.page.waitForTimeout(400);
      expect(Math.abs((await topOf(remit.page, id)) - before)).toBeLessThan(27);
    },
  );

  test('stays when a pane is folded and shown, and in a window of another size', async () => {
    await remit.openCold('#/read/section-6/measure-2');
    await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
    await remit.page.waitForTimeout(300);
    const before = await topOf(remit.page, 'section-6/measure-2');
    await remit.page.keyboard.press('Control+b');
    await remit.page.waitForTimeout(300);
    expect(Math.abs((await topOf(remit.page, 'section-6/measure-2')) - before)).toBeLessThan(27);
    await remit.page.setViewportSize({ width: 700, height: 720 });
    await remit.page.waitForTimeout(300);
    expect(Math.abs((await topOf(remit.page, 'section-6/measure-2')) - before)).toBeLessThan(27);
  });

  test.each(['section-6/measure-2', 'indicator-5', 'section-13'])(
    'is the same after a reload: at %s',
    async (id) => {
      await remit.openCold(`#/read/${id}`);
      await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
      await remit.page.mouse.move(500, 400);
      await remit.page.mouse.wheel(0, 137);
      await remit.page.waitForTimeout(600);
      const before = await topOf(remit.page, id);
      await remit.page.reload();
      await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
      await remit.page.waitForTimeout(1800);
      expect(Math.abs((await topOf(remit.page, id)) - before)).toBeLessThanOrEqual(2);
    },
  );
});
