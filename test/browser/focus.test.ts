import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const BLOCK = 'section-4/measure-1/p-1';

/** What has the focus, in a word: its id in the text, where it leads, or what it is called. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: one } = document;
    if (!one || one === document.body) return 'nothing';
    const { dataset } = one as HTMLElement;
    const row = dataset.row === undefined ? undefined : 'a row';
    const name =
      one.getAttribute('aria-label') ?? (one.closest('label') ?? one).textContent?.trim().slice(0, 60);
    return dataset.id ?? row ?? one.getAttribute('href') ?? (name || one.tagName);
  });
}

/** Goes to a view as who uses the keys alone does: along the rail. */
async function goByKey(page: Page, view: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: view, exact: true })
    .focus();
  await page.keyboard.press('Enter');
}

async function openBlock(remit: ReturnType<typeof useWindow>, id = BLOCK): Promise<void> {
  await remit.openCold(`#/read/${id}`);
  await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: /^Note on/ }).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
}

describe('the focus is not lost', () => {
  const remit = useWindow();

  test('when a note beside the text is deleted: it is on the passage again', async () => {
    await openBlock(remit);
    await remit.page.keyboard.press('n');
    const card = remit.page.getByRole('dialog', { name: /^Note on/ });
    await card.waitFor();
    await remit.page.keyboard.type('Not so.');
    await card.getByRole('button', { name: 'Delete' }).focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => card.count()).toBe(0);
    expect(await focus(remit.page)).toBe(BLOCK);
  });

  test('when an offered tag is taken: one goes on in the field, and Ctrl+Z takes back the tag and not the note', async () => {
    await openBlock(remit);
    await remit.page.keyboard.press('n');
    const card = remit.page.getByRole('dialog', { name: /^Note on/ });
    await card.waitFor();
    await remit.page.keyboard.type('one');
    await card.getByRole('textbox', { name: 'Tags' }).fill('budget');
    await remit.page.keyboard.press('Enter');
    await remit.page.keyboard.press('Escape');
    await remit.page.keyboard.press('j');
    await remit.page.keyboard.press('n');
    await card.waitFor();
    await remit.page.keyboard.type('two');
    await card.getByRole('button', { name: 'budget', exact: true }).focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => card.getByRole('button', { name: 'Remove the tag budget' }).count()).toBe(1);
    const field = card.getByRole('textbox', { name: 'Tags' });
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await remit.page.keyboard.press('Control+z');
    await expect.poll(() => card.getByRole('button', { name: 'Remove the tag budget' }).count()).toBe(0);
    expect(await card.getByRole('textbox', { name: /Your note/ }).inputValue()).toBe('two');
  });

  test('when the last of the notes is deleted in their list', async () => {
    await openBlock(remit);
    await write(remit.page, 'gone soon');
    await goByKey(remit.page, 'Notes');
    await expect.poll(() => focus(remit.page)).toBe('a row');
    await remit.page.keyboard.press('Delete');
    await remit.page.getByRole('heading', { name: 'Write a note' }).waitFor();
    await expect.poll(() => focus(remit.page)).toMatch(/^0 notes/);
  });

  test('when a row that is edited below the edge of the window opens: all of it is in sight', async () => {
    await openBlock(remit, 'section-2');
    for (let note = 0; note < 8; note += 1) {
      await remit.page.keyboard.press('b');
      await remit.page.keyboard.press('j');
    }
    await goByKey(remit.page, 'Notes');
    await expect.poll(() => focus(remit.page)).toBe('a row');
    const rows = remit.page.locator('[data-row]');
    const last = await rows.evaluateAll((all) =>
      all.findLastIndex((row) => row.getBoundingClientRect().bottom <= window.innerHeight),
    );
    for (let row = 0; row < last; row += 1) await remit.page.keyboard.press('j');
    await remit.page.keyboard.press('e');
    const done = remit.page.getByRole('button', { name: 'Done' });
    await done.waitFor();
    await expect
      .poll(async () => {
        const box = await done.boundingBox();
        return (box?.y ?? 9999) + (box?.height ?? 0);
      })
      .toBeLessThanOrEqual(720);
  });

  test('when the rest of a text is shown, whose button goes down with it: it is on the text, in sight', async () => {
    await remit.openCold('#/agencies/mara');
    const button = remit.page.getByRole('button', { name: /^Show all of §10 m3/ });
    await button.scrollIntoViewIfNeeded();
    await button.focus();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('button', { name: /^Show less of §10 m3/ }).waitFor();
    const top = await remit.page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(720);
    expect(await focus(remit.page)).toContain('central and local cooperation');
  });

  test('when pinned previews are closed with Esc: the next one has it, and after the last what it was opened from', async () => {
    await remit.openCold('#/read/indicator-1');
    const mark = remit.page.getByRole('link', { name: 'Footnote 1', exact: true }).first();
    const preview = remit.page.getByRole('dialog', { name: 'Preview' });
    const tray = remit.page.getByRole('complementary', { name: 'Pinned previews' });
    const pin = async () => {
      await preview.waitFor();
      await remit.page.keyboard.press('p');
      await remit.page.keyboard.press('p');
      await preview.waitFor({ state: 'detached' });
    };
    await remit.page.keyboard.press('Tab');
    await pin();
    const first = await focus(remit.page);
    await remit.page.keyboard.press('j');
    for (let press = 0; press < 6 && (await focus(remit.page)) !== 'Footnote 2'; press += 1)
      await remit.page.keyboard.press('Tab');
    const hasSecond = (await focus(remit.page)) === 'Footnote 2';
    if (hasSecond) await pin();
    await tray.waitFor();
    await tray
      .getByRole('button', { name: /^Close Fn/ })
      .first()
      .focus();
    const cards = () => tray.getByRole('button', { name: /^Close Fn/ }).count();
    for (let left = await cards(); left > 1; left -= 1) {
      await remit.page.keyboard.press('Escape');
      await expect.poll(cards).toBe(left - 1);
      await expect.poll(() => focus(remit.page)).toMatch(/^Close /);
    }
    await remit.page.keyboard.press('Escape');
    await tray.waitFor({ state: 'detached' });
    await expect.poll(() => focus(remit.page)).toBe(hasSecond ? '#/read/footnote-2' : first);
    expect(await mark.count()).toBe(1);
  });
});

describe('Back and Forward give the focus back', () => {
  const remit = useWindow();

  test('to a link of a dossier, to the way that a map was opened, and to what is typed above the contents', async () => {
    await openBlock(remit);
    const filter = remit.page.getByRole('textbox', { name: 'Filter the contents' });
    await filter.fill('box');
    await remit.page.locator(`[data-id="${BLOCK}"]`).focus();
    await goByKey(remit.page, 'Agencies');
    await expect.poll(() => focus(remit.page)).toBe('Filter the agencies');
    await remit.page.goBack();
    await expect.poll(() => focus(remit.page)).toBe(BLOCK);
    expect(await filter.inputValue()).toBe('box');
    await remit.page.goForward();
    await expect.poll(() => focus(remit.page)).toBe('Filter the agencies');

    await remit.page
      .locator('main')
      .getByRole('link', { name: /^Supreme People.s Court/ })
      .first()
      .focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => focus(remit.page)).toContain('Supreme People');
    const link = remit.page.locator('[data-duty] a[href^="#/read/"]').nth(3);
    const href = await link.getAttribute('href');
    await link.focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => focus(remit.page)).toBe(href?.replace('#/read/', ''));
    await remit.page.goBack();
    await expect.poll(() => focus(remit.page)).toBe(href);
    await remit.page.goForward();
    await expect.poll(() => focus(remit.page)).toBe(href?.replace('#/read/', ''));
  });

  test('to the node of a map, to the row of a loom and to the bar of an indicator', async () => {
    await remit.openCold('#/map/section-4');
    await goByKey(remit.page, 'Map');
    await expect.poll(() => focus(remit.page)).toMatch(/^#\/read\/section/);
    await remit.page.keyboard.press('ArrowDown');
    await remit.page.keyboard.press('ArrowDown');
    const row = await focus(remit.page);
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => focus(remit.page)).toBe(row.replace('#/read/', ''));
    await remit.page.goBack();
    await expect.poll(() => focus(remit.page)).toBe(row);

    await goByKey(remit.page, 'Targets');
    await expect.poll(() => focus(remit.page)).toBe('#/targets?indicator=indicator-1');
    const link = remit.page.locator('main a[href="#/read/indicator-2"]').first();
    await link.focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => focus(remit.page)).toBe('indicator-2');
    await remit.page.keyboard.press('g');
    await expect.poll(() => focus(remit.page)).toBe('#/map/indicator-2');
    await remit.page.goBack();
    await expect.poll(() => focus(remit.page)).toBe('indicator-2');
    await remit.page.goBack();
    await expect.poll(() => focus(remit.page)).toBe('#/read/indicator-2');
  });

  test('to a result of the search', async () => {
    await remit.openCold('#/search?q=courts');
    await remit.page.locator('[data-result]').nth(3).waitFor();
    await remit.page.keyboard.press('ArrowDown');
    await remit.page.locator('[data-result]').nth(2).focus();
    const result = await focus(remit.page);
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/read/');
    await remit.page.goBack();
    await expect.poll(() => focus(remit.page)).toBe(result);
  });

  test('after a reload as well', async () => {
    await remit.openCold('#/agencies');
    await remit.page
      .locator('main')
      .getByRole('link', { name: /^Supreme People.s Court/ })
      .first()
      .focus();
    await remit.page.waitForTimeout(300);
    await remit.page.reload();
    await expect.poll(() => focus(remit.page)).toBe('#/agencies/spc');
  });
});

describe('who arrives by key', () => {
  const remit = useWindow();

  test.each([
    ['Notes', 'ArrowDown', 'a row'],
    ['Commitments', 'ArrowDown', 'a row'],
    ['Map', 'ArrowDown', /^#\/read\//],
    ['Targets', 'ArrowDown', 'indicator=indicator-2'],
    ['Agencies', 'c', 'Filter the agencies'],
    ['Search', 'c', 'Go to or search'],
  ] as const)('at %s has the first key work', async (view, key, expected) => {
    await openBlock(remit);
    if (view === 'Notes') await write(remit.page, 'one');
    if (view === 'Notes') await remit.page.keyboard.press('j');
    if (view === 'Notes') await write(remit.page, 'two');
    await goByKey(remit.page, view);
    const before = typeof expected === 'string' && key === 'c' ? expected : undefined;
    await expect.poll(() => focus(remit.page)).not.toBe(`#/${view.toLowerCase()}`);
    await expect
      .poll(() => focus(remit.page))
      .toMatch(before ?? (view === 'Targets' ? /indicator-1$/ : expected));
    await remit.page.keyboard.press(key);
    await expect.poll(() => focus(remit.page)).toMatch(expected);
    if (key === 'c')
      expect(await remit.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('c');
  });

  test('at the matrix, the comparison, the questions, and the path between two places types or walks at once', async () => {
    await remit.openCold('#/agencies');
    const link = (name: string) =>
      remit.page.locator('main nav, main').getByRole('link', { name, exact: true }).first();
    await link('Matrix').focus();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('grid').waitFor();
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null))
      .toBe(true);
    const before = await remit.page.evaluate(() => document.activeElement?.outerHTML);
    await remit.page.keyboard.press('ArrowDown');
    expect(await remit.page.evaluate(() => document.activeElement?.outerHTML)).not.toBe(before);
    await link('Compare').focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => focus(remit.page)).toMatch(/Add a body/);
    await link('Ask').focus();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => remit.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('path between two');
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/map/path');
    await expect.poll(() => focus(remit.page)).toBe('From');
    await remit.page.keyboard.type('box 8');
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => remit.page.url()).toContain('from=box-8');
  });

  test('opens the map of the body whose dossier is open with G, with its node in the focus', async () => {
    await remit.openCold('#/agencies/cnipa');
    await remit.page.keyboard.press('g');
    await expect.poll(() => focus(remit.page)).toBe('#/map/agency/cnipa');
    await remit.page.keyboard.press('ArrowRight');
    await expect.poll(() => focus(remit.page)).not.toBe('#/map/agency/cnipa');
  });

  test('at the text from another view walks on from where the reader was', async () => {
    await openBlock(remit);
    await goByKey(remit.page, 'Commitments');
    await expect.poll(() => focus(remit.page)).toBe('a row');
    await goByKey(remit.page, 'Read');
    await expect.poll(() => focus(remit.page)).toBe(BLOCK);
    await remit.page.keyboard.press('j');
    expect(await focus(remit.page)).toBe('clause-1');
  });
});

describe('who walks by key', () => {
  const remit = useWindow();

  test.each(['#/', '#/read/section-4', '#/commitments', '#/notes', '#/agencies/matrix'])(
    'at %s cannot make the window itself scroll: what is hidden from eyes does not lengthen it',
    async (route) => {
      await remit.openCold(route);
      await remit.page.waitForTimeout(800);
      const scrolled = await remit.page.evaluate(() => {
        window.scrollBy(0, 500);
        return window.scrollY;
      });
      expect(scrolled).toBe(0);
    },
  );
});

describe('from pane to pane', () => {
  const remit = useWindow();

  test('F6 comes to the current entry of each, also after the edge or a button of a pane had the focus', async () => {
    await openBlock(remit);
    await remit.page.getByRole('button', { name: 'Fold all chapters' }).focus();
    await remit.page.keyboard.press('F6');
    expect(await focus(remit.page)).toBe(BLOCK);
    await remit.page.keyboard.press('Shift+F6');
    const current = await remit.page
      .locator('[data-pane="left"] [aria-current]')
      .evaluateAll((rows) => rows.some((row) => row.contains(document.activeElement)));
    expect(current).toBe(true);
    await remit.page.getByRole('separator', { name: 'Width of Context' }).focus();
    await remit.page.keyboard.press('Shift+F6');
    expect(await focus(remit.page)).toBe(BLOCK);
  });

  test('Tab from the edge of a pane leads to the passage where one reads, and scrolls nothing', async () => {
    await openBlock(remit);
    const top = () =>
      remit.page.locator(`[data-id="${BLOCK}"]`).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await remit.page.getByRole('separator', { name: 'Width of Contents' }).focus();
    await remit.page.keyboard.press('Tab');
    expect(await focus(remit.page)).toBe(BLOCK);
    await remit.page.waitForTimeout(100);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await remit.page.locator('[data-pane="right"] :is(button, a)').first().focus();
    await remit.page.keyboard.press('Shift+Tab');
    expect(await focus(remit.page)).toBe(BLOCK);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});
