import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const preview = (page: Page): Locator => page.getByRole('dialog', { name: 'Preview' });
const tray = (page: Page): Locator => page.getByRole('complementary', { name: 'Pinned previews' });
const isFocused = (mark: Locator): Promise<boolean> => mark.evaluate((one) => one === document.activeElement);

/** What the pointer finds in the middle of each line of a mark: the mark itself, unless something hides it. */
function isBare(mark: Locator): Promise<boolean> {
  return mark.evaluate((one) =>
    [...one.getClientRects()].every(({ left, top, width, height }) =>
      one.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
    ),
  );
}

/** Puts the focus on a mark as the Tab key does. */
async function tabTo(page: Page, mark: Locator): Promise<void> {
  for (let press = 0; press < 30 && !(await isFocused(mark)); press++) await page.keyboard.press('Tab');
  expect(await isFocused(mark)).toBe(true);
}

describe('a preview', () => {
  const remit = useWindow();

  test('of a body shows its official name and the words of the clause that is being read', async () => {
    await remit.openCold('#/read/clause-8');
    const mark = remit.page.locator('[data-id="clause-8"] a[data-preview="agency/cnipa"]').first();
    await mark.hover();
    await preview(remit.page).waitFor();
    const said = await preview(remit.page).textContent();
    expect(said).toContain('China National Intellectual Property Administration');
    expect(said).toContain('In clause 8, CNIPA leads here:');
    expect(await isBare(mark)).toBe(true);
    expect(await axeFindings(remit.page)).toEqual([]);
  });

  test('of an indicator has every figure under its column, and its footnote', async () => {
    await remit.openCold('#/read/section-9/measure-3/p-1');
    await remit.page
      .getByRole('complementary', { name: 'Context' })
      .locator('[data-preview="indicator-3"]')
      .hover();
    const terms = preview(remit.page).locator('dt');
    await terms.first().waitFor();
    expect(await terms.allTextContents()).toEqual(['2020', '2025', 'Accumulative change', 'Indicator type']);
    expect(await preview(remit.page).locator('dd').allTextContents()).toEqual([
      '2180',
      '3200',
      '1020',
      'Anticipated',
    ]);
    expect(await preview(remit.page).textContent()).toContain('in billion yuan');
  });

  test('is entered with p, leads on with p, back with its button, and Esc gives the focus back to the mark', async () => {
    await remit.openCold('#/read/section-8/measure-2');
    const mark = remit.page.locator('main').getByRole('link', { name: 'Box 6', exact: true });
    await tabTo(remit.page, mark);
    await preview(remit.page).waitFor();
    await remit.page.keyboard.press('p');
    expect(await isFocused(preview(remit.page))).toBe(true);
    const inner = preview(remit.page).getByRole('link', { name: 'Building a high-caliber team' });
    await tabTo(remit.page, inner);
    await remit.page.keyboard.press('p');
    await expect.poll(() => preview(remit.page).textContent()).toContain('Box 6 p1');
    await remit.page.keyboard.press('Tab');
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => inner.count()).toBe(1);
    await remit.page.keyboard.press('Escape');
    await preview(remit.page).waitFor({ state: 'detached' });
    expect(await isFocused(mark)).toBe(true);
  });

  test('gives the focus back when Tab leads out of it', async () => {
    await remit.openCold('#/read/indicator-1');
    const mark = remit.page.getByRole('link', { name: 'Footnote 1', exact: true }).first();
    await tabTo(remit.page, mark);
    await preview(remit.page).waitFor();
    await remit.page.keyboard.press('p');
    for (let press = 0; press < 4 && !(await isFocused(mark)); press++)
      await remit.page.keyboard.press('Tab');
    expect(await isFocused(mark)).toBe(true);
    expect(await preview(remit.page).count()).toBe(0);
  });

  test('shows in its place what a link inside it means, without running on by itself', async () => {
    await remit.openCold('#/read/section-8/measure-2');
    await remit.page.locator('main').getByRole('link', { name: 'Box 6', exact: true }).hover();
    await preview(remit.page).getByRole('link', { name: 'Making examination more efficient' }).hover();
    await expect.poll(() => preview(remit.page).textContent()).toContain('Box 6 p4');
    const said = await preview(remit.page).textContent();
    await remit.page.waitForTimeout(900);
    expect(await preview(remit.page).textContent()).toBe(said);
    await preview(remit.page).getByRole('button', { name: 'Back to the preview before' }).click();
    await expect
      .poll(() => preview(remit.page).textContent())
      .toContain('Making examination more intelligent');
  });

  test('can be pinned three times; the cards stay while one reads on, cover nothing and are closed one by one', async () => {
    await remit.openCold('#/read/clause-1');
    const bodies = remit.page.locator('[data-id="clause-1"] a[data-preview]');
    for (const index of [0, 1, 2, 3]) {
      await bodies.nth(index).hover();
      await preview(remit.page).waitFor();
      await preview(remit.page).getByRole('button', { name: 'Pin this preview' }).click();
      await preview(remit.page).waitFor({ state: 'detached' });
    }
    const cards = tray(remit.page)
      .getByRole('listitem')
      .filter({ has: remit.page.getByRole('button', { name: 'Close' }) });
    expect(await cards.count()).toBe(3);
    expect(await cards.first().textContent()).toContain('SPC');
    const column = await remit.page.locator('main').boundingBox();
    const foot = await tray(remit.page).boundingBox();
    expect((column?.y ?? 0) + (column?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    await remit.page.mouse.move(640, 200);
    await remit.page.mouse.wheel(0, 4000);
    await remit.page.waitForTimeout(200);
    expect(await cards.count()).toBe(3);
    expect(await axeFindings(remit.page)).toEqual([]);
    await cards.nth(1).getByRole('button', { name: 'Close' }).click();
    expect(await cards.count()).toBe(2);
    await remit.page.getByRole('button', { name: 'Close all' }).click();
    await tray(remit.page).waitFor({ state: 'detached' });
  });

  test('is pinned by keyboard alone, is reached with F6, and the last closing leads back to the mark', async () => {
    await remit.openCold('#/read/indicator-1');
    const mark = remit.page.getByRole('link', { name: 'Footnote 1', exact: true }).first();
    await tabTo(remit.page, mark);
    await preview(remit.page).waitFor();
    await remit.page.keyboard.press('p');
    await remit.page.keyboard.press('p');
    await tray(remit.page).waitFor();
    expect(await isFocused(mark)).toBe(true);
    await expect
      .poll(() => remit.page.locator('[aria-live]').filter({ hasText: 'Pinned: Fn. 1' }).count())
      .toBe(1);
    for (let press = 0; press < 4; press++) {
      if (await tray(remit.page).evaluate((one) => one.contains(document.activeElement))) break;
      await remit.page.keyboard.press('F6');
    }
    await remit.page.keyboard.press('Enter');
    await tray(remit.page).waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(mark)).toBe(true);
  });
});

describe('on a narrow window with text at 300 %', () => {
  const remit = useWindow({ width: 640, height: 720 });

  test('a preview stays in the window and hides nothing of its mark', async () => {
    await remit.page.addInitScript(() =>
      localStorage.setItem('remit.settings', JSON.stringify({ textSize: 300 })),
    );
    await remit.openCold('#/read/clause-1');
    const marks = remit.page.locator('[data-id="clause-1"] a[data-preview]');
    for (const index of [0, 2]) {
      const mark = marks.nth(index);
      await mark.scrollIntoViewIfNeeded();
      await mark.hover();
      await preview(remit.page).waitFor();
      await remit.page.waitForTimeout(250);
      const box = await preview(remit.page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
      expect(box?.height).toBeGreaterThan(90);
      await remit.page.keyboard.press('Escape');
      await preview(remit.page).waitFor({ state: 'detached' });
    }
  });
});
