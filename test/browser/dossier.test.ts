import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('a person who studies one body', () => {
  const remit = useWindow();

  test('comes back from a clause to the same link, in view, with the same text open', async () => {
    await remit.openCold('#/agencies/mara');
    const open = remit.page.getByRole('button', { name: /^Show all of §10 m3/ });
    await open.click();
    const link = remit.page.getByRole('link', { name: /^Clause\s17$/ });
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    const before = await link.boundingBox();
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-17');
    await remit.page.goBack();
    await expect.poll(async () => (await remit.focused()).text).toMatch(/^Clause\s17$/);
    expect((await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
    expect(await remit.page.getByRole('button', { name: /^Show less of §10 m3/ }).count()).toBe(1);
  });

  test('walks from clause to clause with j and k, and with Alt and the arrows', async () => {
    await remit.openCold('#/agencies/mara');
    const duty = () =>
      remit.page.evaluate(() => document.activeElement?.closest('[data-duty]')?.getAttribute('data-clause'));
    const printed = await remit.page
      .locator('[data-duty]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-clause')));
    expect(printed).toHaveLength(12);
    for (let at = 0; at < 3; at++) {
      await remit.page.keyboard.press(at === 1 ? 'Alt+ArrowDown' : 'j');
      expect(await duty()).toBe(printed[at]);
    }
    expect(await remit.page.locator('[data-duty]').nth(2).isVisible()).toBe(true);
    await remit.page.keyboard.press('k');
    expect(await duty()).toBe(printed[1]);
    // From inside a clause the walk goes on from there.
    await remit.page.keyboard.press('Tab');
    await remit.page.keyboard.press('j');
    expect(await duty()).toBe(printed[2]);
  });

  test('opens the clause where they are with Enter, comes back to it with Alt and the arrow, and copies its citation with C', async () => {
    await remit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await remit.openCold('#/agencies/mara');
    const press = (key: string) => remit.page.keyboard.press(key);
    const duty = () => remit.page.evaluate(() => document.activeElement?.getAttribute('data-clause'));
    for (const key of ['j', 'j', 'Enter']) await press(key);
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-28');
    await press('Alt+ArrowLeft');
    await expect.poll(duty).toBe('clause-28');
    await press('c');
    await remit.page.getByText('Copied', { exact: true }).waitFor();
    expect(await remit.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Box 9 /);
    // On a link inside it, Enter is that link's.
    await press('Tab');
    const href = await remit.page.evaluate(() => document.activeElement?.getAttribute('href'));
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain(href ?? 'no link');
    await press('Alt+ArrowLeft');
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toBe(href);
    await press('Alt+ArrowRight');
    await expect.poll(() => remit.page.url()).toContain(href ?? 'no link');
  });

  test('reads what each clause governs without opening anything, and opens all of it at once', async () => {
    await remit.openCold('#/agencies/mara');
    const clause = remit.page.getByRole('article', { name: /^Box 5 p1 Upgrading/ });
    await clause.getByText('Progress will be made in establishing a mechanism').waitFor();
    await remit.page.getByRole('button', { name: 'Open all' }).click();
    await remit.page.getByRole('button', { name: 'Close all' }).waitFor();
    expect(await remit.page.getByRole('button', { name: /^Show all of/ }).count()).toBe(0);
  });

  test('copies a duty with its place, its words and a link, and is told so', async () => {
    await remit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await remit.openCold('#/agencies/mara');
    await remit.page.getByRole('button', { name: /^Copy citation of Box 5 p1/ }).click();
    await remit.page.getByText('Copied', { exact: true }).waitFor();
    const copied = await remit.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toEqual([
      'Box 5 p1 Upgrading geographical indications protection',
      expect.stringContaining('§6 Strengthening the administrative protection'),
      expect.stringMatching(
        /^“\(This will be done by .*\)” \(Clause 12, National Plan for .*, GF \(2021\) No\. 20, 9 October 2021\)$/,
      ),
      'remit://ipr-2021-2025/clause-12',
      '',
    ]);
  });

  test('prints it on pages that follow each other, without the heads of the chapters of the plan', async () => {
    await remit.openCold('#/read/section-4');
    await remit.openCold('#/agencies/mara');
    await remit.page.getByRole('heading', { level: 1, name: 'Ministry of Agriculture' }).waitFor();
    await remit.page.emulateMedia({ media: 'print' });
    const pages = (articles: string) =>
      remit.page.evaluate(
        (selector) => [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).page),
        `${articles} > section`,
      );
    expect(new Set(await pages('article:not([data-print-folded])'))).toEqual(new Set(['auto']));
    expect((await pages('article[data-print-folded]')).slice(0, 2)).toEqual([
      'chapter-page-1',
      'chapter-page-2',
    ]);
  });

  test('is told in one sentence when the clipboard is closed', async () => {
    await remit.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await remit.openCold('#/agencies/mara');
    await remit.page.getByRole('button', { name: 'Copy all' }).click();
    await remit.page.getByText('Nothing was copied').waitFor();
  });

  test('narrows the list and the table together, and opens the only one left with Enter', async () => {
    await remit.openCold('#/agencies');
    const filter = remit.page.getByRole('textbox', { name: 'Filter the agencies' });
    await filter.fill('xyzzy');
    await remit.page.getByText('No body has “xyzzy” in any of its names.').waitFor();
    expect(await remit.page.getByRole('table').count()).toBe(0);
    await filter.fill('rural development');
    await expect.poll(() => remit.page.getByRole('row').count()).toBe(2);
    await filter.press('ArrowDown');
    expect((await remit.focused()).text).toContain('Ministry of Agriculture');
    await filter.press('Enter');
    await remit.page.getByRole('heading', { level: 1, name: /^Ministry of Agriculture/ }).waitFor();
  });
});

describe('a person who works by keyboard', () => {
  const remit = useWindow();

  test('folds a pane and shows it again without losing the focus', async () => {
    await remit.openCold('#/read/clause-1');
    await remit.page.getByRole('button', { name: 'Fold Contents' }).focus();
    await remit.page.keyboard.press('Enter');
    const show = remit.page.getByRole('button', { name: 'Show Contents' });
    await expect.poll(() => show.evaluate((button) => button === document.activeElement)).toBe(true);
    await remit.page.keyboard.press('Enter');
    const fold = remit.page.getByRole('button', { name: 'Fold Contents' });
    await expect.poll(() => fold.evaluate((button) => button === document.activeElement)).toBe(true);
    await remit.page.keyboard.press('Control+b');
    await show.waitFor();
  });

  test('prints the section where the reader is, by itself and with the notes in words', async () => {
    await remit.page.addInitScript(() => {
      window.print = () => {};
    });
    await remit.openCold('#/read/section-4/measure-1');
    await remit.page.getByRole('button', { name: 'Print this section (§4)' }).click();
    await remit.page.emulateMedia({ media: 'print' });
    const shown = (id: string) => remit.page.locator(`[data-id="${id}"]`).isVisible();
    expect([await shown('section-4'), await shown('clause-1'), await shown('box-1')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([await shown('section-3'), await shown('section-5'), await shown('chapter-3')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(await remit.page.getByText('remit://ipr-2021-2025/section-4', { exact: true }).isVisible()).toBe(
      true,
    );
    await remit.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => shown('section-5')).toBe(true);
  });
});
