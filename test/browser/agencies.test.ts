import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../corpus/export/csv-reader.ts';
import { axeFindings, useWindow } from './window.ts';

/** Exports by keyboard alone, and gives the name and the content of the file that the browser was handed. */
async function exported(
  page: Page,
  format: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.type(format);
  await page.keyboard.press('Enter');
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

const bodiesIn = (page: Page) => page.getByRole('row').getByRole('rowheader').allTextContents();

describe('an official who knows a ministry by a wrong name', () => {
  const remit = useWindow();

  test('finds it, opens its dossier, reads a clause in the text, comes back to the same place, and takes all of it along', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies');
    await page
      .getByRole('textbox', { name: 'Filter the agencies' })
      .fill('Ministry of Agriculture and Rural Development');
    const list = page.getByRole('navigation', { name: 'Agencies', exact: true });
    await expect.poll(() => list.getByRole('link').count()).toBe(1);
    expect(await list.getByRole('link').textContent()).toContain(
      'also “Ministry of Agriculture and Rural Development”',
    );
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: 'Ministry of Agriculture and Rural Affairs' })
      .waitFor();

    await page.getByRole('button', { name: 'Why we think so' }).click();
    await page.getByText('is read as a slip of translation for').waitFor();
    await page.getByText('The plan itself does not say so.').waitFor();

    const link = page.getByRole('link', { name: /^Clause\s31$/ }).first();
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    const before = await link.boundingBox();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-31');
    await page.goBack();
    await expect.poll(async () => (await remit.focused()).text).toMatch(/^Clause\s31$/);
    expect((await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);

    const { name, content } = await exported(page, 'CSV');
    expect(name).toMatch(/^remit-ipr-2021-2025-dossier-mara-\d{4}-\d\d-\d\d\.csv$/);
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = parseCsv(content.toString('utf8'));
    expect(head.slice(0, 3)).toEqual(['clause', 'role', 'printed as']);
    expect(head.slice(-6)).toEqual(['plan', 'document', 'text source', 'made with', 'filters', 'date']);
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => row[2] === 'Ministry of Agriculture and Rural Development')).toHaveLength(6);
    for (const row of rows) {
      expect(row.at(-5)).toBe('GF (2021) No. 20');
      expect(row.at(-3)).toMatch(/^Remit \d+\.\d+\.\d+$/);
      expect(row.at(-2)).toBe('none');
    }
    await page.getByText(`Handed to the downloads of the browser: ${name}`).waitFor();
  });
});

describe('a researcher who narrows the list of bodies', () => {
  const remit = useWindow();

  test('picks by keyboard, finds it in the address, and Back brings filters, order and focus', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies');
    await page.getByRole('button', { name: 'Role any' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Leads' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => bodiesIn(page))
      .toEqual([
        'China National Intellectual Property Administration',
        'State Administration for Market Regulation',
      ]);
    await page.getByText('2 of 38 bodies, 0 of 2 groups', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Name', exact: true }).first().click();
    await page.getByRole('button', { name: 'Name', exact: true }).first().click();
    await expect.poll(() => page.url()).toMatch(/#\/agencies\?role=lead&sort=name&turned=yes$/);
    const samr = page
      .getByRole('table')
      .getByRole('link', { name: 'State Administration for Market Regulation' });
    await samr.click();
    await page.getByRole('heading', { level: 1, name: /^State Administration/ }).waitFor();
    await page.goBack();
    await expect
      .poll(() => bodiesIn(page))
      .toEqual([
        'State Administration for Market Regulation',
        'China National Intellectual Property Administration',
      ]);
    await expect
      .poll(async () => (await remit.focused()).text)
      .toBe('State Administration for Market Regulation');
  });

  test('exports exactly what is shown, in its order, with the filters in words', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies?chapter=chapter-5&role=participant&kind=ministry&sort=name');
    const shown = await bodiesIn(page);
    expect(shown.length).toBeGreaterThan(3);
    const { content } = await exported(page, 'CSV');
    const [head = [], ...rows] = parseCsv(content.toString('utf8'));
    expect(rows.map((row) => row[head.indexOf('name')])).toEqual(shown);
    expect(new Set(rows.map((row) => row[head.indexOf('filters')]))).toEqual(
      new Set([
        'kind: ministry; role: takes part; chapter: V; counts are of the clauses in these chapters; sorted by name, from A',
      ]),
    );
    const word = await exported(page, 'Word');
    expect(word.name).toMatch(/\.docx$/);
    expect(word.content.subarray(0, 2).toString()).toBe('PK');
  });

  test('is told when nothing is left, and led back', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies?kind=court&role=lead');
    await page.getByText('No body has all of this: kind: court; role: leads.').waitFor();
    await page.getByRole('button', { name: 'Show all bodies' }).click();
    await expect.poll(() => page.getByRole('table').count()).toBe(2);
    await expect.poll(() => page.url()).toMatch(/#\/agencies$/);
    await page.getByRole('textbox', { name: 'Filter the agencies' }).fill('agriculure');
    await page.getByRole('button', { name: /^Ministry of Agriculture/ }).click();
    await expect
      .poll(() => bodiesIn(page))
      .toEqual([expect.stringContaining('Ministry of Agriculture and Rural Affairs')]);
  });

  test('narrows a dossier to a role, in the address, with the partners that are left', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies/cnipa');
    await page.getByRole('button', { name: 'Role any' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Alone' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('4 of 49 clauses', { exact: true }).waitFor();
    await expect.poll(() => page.url()).toMatch(/#\/agencies\/cnipa\?role=sole$/);
    await page.getByText('No clause shown names it together with another body.').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(49);
  });

  test('goes to what is inside the duties and to the other pages of a body', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies/moj');
    await page.getByRole('button', { name: 'Inside its duties' }).click();
    await expect.poll(async () => (await remit.focused()).text).toMatch(/^Inside its duties/);
    const hrefs = ['Compare with …', 'Its commitments', 'In the matrix'].map((name) =>
      page.getByRole('link', { name }).getAttribute('href'),
    );
    expect(await Promise.all(hrefs)).toEqual([
      '#/agencies/compare?with=moj',
      '#/commitments?body=agency%2Fmoj',
      expect.stringMatching(/^#\/agencies\/matrix\?cell=agency%2Fmoj%20section-\d+$/),
    ]);
  });
});

describe('a dossier on paper', () => {
  const remit = useWindow();

  test('has what is shown and the partners, and none of the controls', async () => {
    const { page } = remit;
    await remit.openCold('#/agencies/mara?role=participant');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('4 of 12 clauses: role: takes part').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: /^Works with/ }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: /^Jointly/ }).count()).toBe(0);
    for (const name of ['Export', 'Print', 'Open all', /^Role/])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each([
    ['#/agencies?role=lead&chapter=chapter-3', 'Role leads'],
    ['#/agencies/cpd?role=joint', 'Chapter any'],
    ['#/agencies/cbirc', 'Export'],
  ])('nobody is shut out of %s and its menus', async (route, button) => {
    const { page } = remit;
    await page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold(route);
    await page.waitForTimeout(600);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('menu').waitFor();
    // While a menu is open, React Aria hides all else from screen readers, and the menu stands outside the landmarks.
    expect(
      await axeFindings(page, ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region']),
    ).toEqual([]);
  });
});
