import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

describe('a person who goes through the commitments', () => {
  const remit = useWindow();
  const rows = () => remit.page.locator('[data-row]:not([hidden])');
  const title = () => remit.page.locator('main h1:visible');
  const focusedRow = () =>
    remit.page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
  const open = async (hash: string) => {
    await remit.openCold(hash);
    await remit.page.getByRole('table', { name: 'Commitments' }).waitFor();
  };

  test('sees every sentence that promises something, and who is responsible for it', async () => {
    await open('#/commitments');
    expect(await title().textContent()).toContain('355 sentences');
    await expect.poll(() => rows().count()).toBe(355);
    const row = remit.page.locator('[data-row="box-5/project-1/p-1/c-2"]');
    await row.scrollIntoViewIfNeeded();
    const words = await row.textContent();
    expect(words).toContain('will be carried out');
    expect(words).toContain('more than 80%');
    expect(words).toContain('Clause 12, with a lead');
    expect(await row.getByRole('link', { name: /^CNIPA leads/ }).count()).toBe(1);
    expect(await rows().first().textContent()).toContain('No responsible body stated');
  });

  test('narrows them by a body and its role, with exact counts, in the address, and clears all', async () => {
    await open('#/commitments');
    await remit.page.getByRole('textbox', { name: 'Find a body' }).fill('农业农村部');
    await remit.page.getByRole('checkbox', { name: /^MARA/ }).check();
    const role = remit.page.getByRole('group', { name: 'Role of MARA' }).getByRole('checkbox', {
      name: /^Takes part/,
    });
    await expect.poll(() => role.locator('..').textContent()).toMatch(/28$/);
    await role.check();
    await expect.poll(() => rows().count()).toBe(28);
    expect(await title().textContent()).toBe('28 of 355 sentences');
    await expect.poll(() => remit.page.url()).toContain('#/commitments?body=agency%2Fmara&role=participant');
    await remit.page.reload();
    await expect.poll(() => rows().count()).toBe(28);
    await remit.page.getByRole('complementary').getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows().count()).toBe(355);
    await expect.poll(() => remit.page.url()).toMatch(/#\/commitments$/);
  });

  test('narrows them to those under a printed lead that state a number', async () => {
    await open('#/commitments');
    await remit.page.getByRole('checkbox', { name: /^Leads/ }).check();
    await remit.page.getByRole('checkbox', { name: /^Has a number/i }).check();
    // By eye: “more than 80%” and “One hundred” in Box 5, “50%” in section 11, “40,000” in section 12; Box 6 is CNIPA alone.
    await expect.poll(() => rows().count()).toBe(4);
    const words = (await rows().allTextContents()).join('\n');
    for (const number of ['more than 80%', 'One hundred', '50%', '40,000']) expect(words).toContain(number);
    expect(words).not.toContain('within 15 months');
  });

  test('goes along the rows by key, opens a sentence in the text, and comes back to the same row in the same place', async () => {
    await open('#/commitments?verb=strengthen');
    await rows().first().focus();
    for (let step = 0; step < 9; step += 1) await remit.page.keyboard.press('ArrowDown');
    const row = (await focusedRow()) ?? '';
    const place = () => remit.page.locator(`[data-row="${row}"]`).boundingBox();
    const before = await place();
    await remit.page.keyboard.press('Enter');
    const landed = remit.page.locator('mark[data-landed]');
    await landed.first().waitFor();
    expect(await landed.first().isVisible()).toBe(true);
    await expect.poll(async () => (await remit.focused()).id).toBe(row.replace(/\/c-\d+$/, ''));
    await remit.page.goBack();
    await expect.poll(focusedRow).toBe(row);
    await expect.poll(async () => Math.abs(((await place())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
    await remit.page.keyboard.press('Home');
    expect(await focusedRow()).toBe(await rows().first().getAttribute('data-row'));
  });

  test('reaches the rows with one Tab, and the links of the row with the next', async () => {
    await open('#/commitments');
    const inOrder = await remit.page
      .getByRole('table')
      .locator('tbody :is(tr, a, button):not([tabindex="-1"])')
      .count();
    expect(inOrder).toBeLessThan(12);
    await rows().nth(20).focus();
    await remit.page.keyboard.press('Tab');
    const label = await remit.page.evaluate(() => document.activeElement?.textContent);
    expect(label).toMatch(/^§4 ¶\d+, sentence \d+$/);
  });

  test('sorts by a head that says so, and groups them with the counts', async () => {
    await open('#/commitments');
    const head = remit.page.getByRole('columnheader', { name: 'Verb and object' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await rows().first().textContent()).toContain('accelerate');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await remit.page.getByRole('combobox', { name: 'Group' }).selectOption('body');
    await expect.poll(() => rows().count()).toBe(0);
    const group = remit.page.getByRole('button', { name: /^Ministry of Agriculture and Rural Affairs/ });
    expect(await group.textContent()).toMatch(/91$/);
    await group.click();
    await expect.poll(() => rows().count()).toBe(91);
    await expect.poll(() => remit.page.url()).toContain('fold=agency%2Fmara');
  });

  test('chooses what stands beside the sentences, and finds it so the next time', async () => {
    await open('#/commitments');
    await remit.page.getByRole('button', { name: 'Columns' }).click();
    await remit.page.getByRole('menuitemcheckbox', { name: 'Object' }).click();
    await remit.page.keyboard.press('Escape');
    await remit.page.getByRole('columnheader', { name: 'Verb', exact: true }).waitFor();
    await remit.page.waitForTimeout(500);
    await remit.page.reload();
    await remit.page.getByRole('columnheader', { name: 'Verb', exact: true }).waitFor();
  });

  test('saves a filter under a name, and takes its removal back', async () => {
    await open('#/commitments?number=yes');
    await remit.page.getByRole('button', { name: 'Save this filter' }).click();
    await remit.page.getByRole('textbox', { name: 'Name' }).fill('What counts');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('button', { name: 'Saved as What counts' }).waitFor();
    await remit.page.getByRole('button', { name: 'Remove What counts' }).click();
    await remit.page.getByRole('button', { name: 'Undo' }).click();
    await remit.page.getByRole('complementary').getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows().count()).toBe(355);
    await remit.page.getByRole('link', { name: 'What counts' }).click();
    await expect.poll(() => rows().count()).toBe(7);
  });

  test('who narrows them to nothing is shown what would be there without one thing', async () => {
    await remit.openCold('#/commitments?q=trade%20secret&number=yes');
    await remit.page.getByRole('button', { name: 'Without “trade secret”: 7 sentences' }).click();
    await expect.poll(() => rows().count()).toBe(7);
  });
});

describe('a person who marks commitments as their own', () => {
  const remit = useWindow();
  const rows = () => remit.page.locator('[data-row]:not([hidden])');
  const status = () =>
    rows()
      .first()
      .getByRole('button', { name: /^Yours, / });
  const mark = async () => {
    await remit.openCold('#/commitments?chapter=4');
    await rows().first().focus();
    await remit.page.keyboard.press('m');
    await status().waitFor();
  };

  test('writes on one by key, finds it again after a reload, and filters by it', async () => {
    await mark();
    await remit.page.keyboard.press('m');
    const dialog = remit.page.getByRole('dialog', { name: /^Yours on §/ });
    await dialog.getByRole('radio', { name: 'Under way' }).check();
    await dialog.getByLabel('Your due date').fill('2026-05-12');
    await dialog.getByRole('textbox', { name: 'Remark' }).fill('Ask the office; then write.');
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await rows().first().textContent()).toContain('Due 12 May 2026');
    await remit.page.waitForTimeout(500);
    await remit.page.reload();
    await expect.poll(() => status().textContent()).toBe('Under way');
    await remit.page.getByRole('checkbox', { name: /^Under way/ }).check();
    await expect.poll(() => rows().count()).toBe(1);
    expect(await rows().first().textContent()).toContain('Ask the office; then write.');
  });

  test('takes the removal of a mark back with all that was written', async () => {
    await mark();
    await status().click();
    await remit.page.getByRole('textbox', { name: 'Remark' }).fill('Not lost');
    await remit.page.getByRole('button', { name: 'Remove the mark' }).click();
    await expect.poll(() => status().count()).toBe(0);
    await remit.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows().first().textContent()).toContain('Not lost');
  });

  test('exports exactly what is shown, with their own columns only when they ask', async () => {
    await mark();
    const saved = async (name: RegExp) => {
      await remit.page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        remit.page.waitForEvent('download'),
        remit.page.getByRole('menuitem', { name }).click(),
      ]);
      return readFileSync((await download.path()) ?? '', 'utf8');
    };
    const shown = Number.parseInt((await remit.page.locator('main h1:visible').textContent()) ?? '', 10);
    const plain = await saved(/^CSV(?!,)/);
    expect(plain).not.toContain('your status');
    expect(plain).toContain('chapter IV');
    const own = await saved(/^CSV, with your marks/);
    expect(own).toContain('your status');
    expect(own.match(/remit:\/\/ipr-2021-2025\//g)).toHaveLength(shown);
  });

  test('with letter keys switched off, marks with the button alone', async () => {
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ letterKeys: false }));
    });
    await remit.openCold('#/commitments');
    await rows().first().focus();
    await remit.page.keyboard.press('m');
    expect(await status().count()).toBe(0);
    await rows()
      .first()
      .getByRole('button', { name: /^Mark as yours/ })
      .click();
    await status().waitFor();
  });
});

describe('a link to a sentence', () => {
  const remit = useWindow();
  const landed = () => remit.page.locator('mark[data-landed]');

  test('lands on its block with the sentence marked and in sight, and Esc takes the mark away', async () => {
    await remit.openCold('#/read/section-11/measure-2/p-1/c-2');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-11/measure-2/p-1');
    await expect
      .poll(async () => (await landed().allTextContents()).join(''))
      .toMatch(/^The graded and classified development .* where possible\.$/);
    const box = await landed().first().boundingBox();
    expect(box?.y).toBeGreaterThan(48);
    expect(box?.y).toBeLessThan(600);
    await remit.page.waitForTimeout(600);
    expect(remit.page.url()).toContain('/c-2');
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => landed().count()).toBe(0);
  });

  test('to one that promises nothing lands on the block all the same', async () => {
    await remit.openCold('#/read/section-11/measure-2/p-1/c-99');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-11/measure-2/p-1');
    expect(await landed().count()).toBe(0);
    await remit.openCold('#/read/section-4');
    expect(await landed().count()).toBe(0);
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each([
    '#/commitments?body=agency%2Fmara&role=participant',
    '#/commitments?group=chapter&unassigned=yes',
    '#/commitments?group=body',
    '#/commitments?q=zzzz&number=yes',
    '#/read/box-5/project-1/p-1/c-5',
  ])('nobody is shut out of %s', async (route) => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold(route);
    await remit.page.waitForTimeout(1200);
    expect(await axeFindings(remit.page)).toEqual([]);
  });

  test('nobody is shut out of the marks and what floats', async () => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold('#/commitments?chapter=4');
    const row = remit.page.locator('[data-row]:not([hidden])').first();
    await row.focus();
    await remit.page.keyboard.press('m');
    expect(await axeFindings(remit.page)).toEqual([]);
    await remit.page.keyboard.press('m');
    await remit.page.getByRole('dialog').waitFor();
    // What floats stands outside the landmarks on purpose: a dialog is a place of its own.
    expect(await axeFindings(remit.page, ['region'])).toEqual([]);
  });
});

describe('in a narrow window', () => {
  const remit = useWindow({ width: 400, height: 720 });

  test('the rows are cards that say what each part is, and nothing is cut off', async () => {
    await remit.openCold('#/commitments');
    const row = remit.page.locator('[data-row="box-5/project-1/p-1/c-2"]');
    await row.scrollIntoViewIfNeeded();
    expect(await remit.page.getByRole('columnheader').count()).toBe(0);
    const across = await remit.page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('main [class*=column]')].map(
        (one) => one.scrollWidth - one.clientWidth,
      ),
    ]);
    expect(across[0]).toBeLessThanOrEqual(400);
    expect(across.slice(1).every((over) => over === 0)).toBe(true);
    await remit.page.getByRole('button', { name: 'Show Narrow down' }).click();
    await remit.page.getByRole('checkbox', { name: /^Leads/ }).waitFor();
  });
});
