import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../corpus/export/zip-reader.ts';
import { axeFindings, type TestWindow, useWindow } from './window.ts';

const LESSON = '#/teach/lesson/3-indicators-to-measures';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Handout' });
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name });

async function openFromLesson({ page, openCold }: TestWindow): Promise<void> {
  await openCold(LESSON);
  const opener = page.getByRole('button', { name: 'Handout…' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
}

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

async function wordText(download: Download): Promise<string> {
  const document = readZip(readFileSync(await download.path())).get('word/document.xml')?.text ?? '';
  return document.replace(/<[^>]+>/gu, '');
}

/** How many pages the printed page has. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)));
}

/** The dialog of the system cannot be shown here; what it would print is looked at instead. */
function withoutPrinting(view: TestWindow): void {
  beforeEach(() => view.page.addInitScript(() => Object.assign(window, { print: () => undefined })));
}

describe('the handout of a lesson', () => {
  const view = useWindow();
  withoutPrinting(view);

  it('is made by keyboard alone, key apart, and gives the focus back', async () => {
    const { page } = view;
    await openFromLesson(view);
    expect(await dialog(page).textContent()).toContain('12 blanks and 9 questions in the handout.');
    await button(page, 'Handout: Word').focus();
    const sheet = await saved(page, () => page.keyboard.press('Enter'));
    expect(sheet.suggestedFilename()).toMatch(/^remit-ipr-2021-2025-handout-from-indicators.*\.docx$/u);
    const text = await wordText(sheet);
    expect(text).toContain('(1) ____________');
    expect(text).not.toContain('Securities and Futures Commission');
    await button(page, 'Key: Word').focus();
    const key = await saved(page, () => page.keyboard.press('Enter'));
    expect(await wordText(key)).toContain('Securities and Futures Commission');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await expect.poll(() => view.focused().then(({ text: words }) => words)).toBe('Handout…');
  });

  it('has the speaker’s notes only when they are asked for', async () => {
    const { page } = view;
    await openFromLesson(view);
    const usual = await wordText(await saved(page, () => button(page, 'Handout: Word').click()));
    expect(usual).not.toContain('Speaker’s notes');
    await dialog(page)
      .getByRole('switch', { name: /^Speaker’s copy/u })
      .check();
    await dialog(page).getByLabel('Half a page').check();
    const copy = await wordText(await saved(page, () => button(page, 'Handout: Word').click()));
    expect(copy).toContain('Speaker’s notes');
    // What was chosen is there again after a reload; what is not for the class is not.
    await page.reload();
    await openFromLesson(view);
    expect(await dialog(page).getByLabel('Half a page').isChecked()).toBe(true);
    expect(
      await dialog(page)
        .getByRole('switch', { name: /^Speaker’s copy/u })
        .isChecked(),
    ).toBe(false);
  });

  it('is printed by itself: nothing of the window, lines to write on, more pages with more room', async () => {
    const { page } = view;
    await openFromLesson(view);
    await button(page, 'Handout: Print').click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('[data-paper]');
    expect(await paper.isVisible()).toBe(true);
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await dialog(page).isVisible()).toBe(false);
    const rules = await paper.evaluate((element) =>
      [...element.querySelectorAll('[class*="line"]')]
        .filter((one) => one.childElementCount === 0)
        .map((one) => getComputedStyle(one).borderBottomWidth),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.every((width) => Number.parseFloat(width) > 0)).toBe(true);
    await page.emulateMedia({ media: null });
    const few = await pagesOf(page);
    await dialog(page).getByLabel('Half a page').check();
    await button(page, 'Handout: Print').click();
    expect(await pagesOf(page)).toBeGreaterThan(few);
  });
});

describe('the handout of a section', () => {
  const view = useWindow();
  withoutPrinting(view);

  it('is found in the field, leaves names blank, and finds nothing for axe', async () => {
    const { page } = view;
    await view.openCold('#/read/section-4/measure-1');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('handout of this section');
    await page.getByRole('option', { name: /^Handout of this section/u }).waitFor();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    const key = dialog(page).getByRole('group', {
      name: 'Key',
      description: 'Nothing in it is to be filled in, so there is no key.',
    });
    expect(await key.getByLabel('At the end').isDisabled()).toBe(true);
    expect(await button(page, 'Key: Markdown').isDisabled()).toBe(true);
    const size = await dialog(page).boundingBox();
    await dialog(page).getByRole('checkbox', { name: 'Agencies' }).check();
    await expect.poll(() => button(page, 'Key: Markdown').isEnabled()).toBe(true);
    expect(await dialog(page).getByLabel('At the end').isEnabled()).toBe(true);
    // What is ticked next stays under the pointer.
    expect(await dialog(page).boundingBox()).toEqual(size);
    for (const theme of ['paper', 'night', 'contrast']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      expect(await axeFindings(page)).toEqual([]);
    }
    const download = await saved(page, () => button(page, 'Key: Markdown').click());
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^1\. .*Central Publicity Department$/mu);
  });
});
