import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const FIELD = 'Go to or search';
const RECENT = ['box-6', 'agency/mara'].map((id) => ({ plan: 'ipr-2021-2025', id }));

describe('the one field', () => {
  const remit = useWindow();
  const field = () => remit.page.getByRole('combobox', { name: FIELD });
  const options = () => remit.page.getByRole('option');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await remit.page.keyboard.press(key);
  };
  const type = (text: string) => remit.page.keyboard.type(text);
  /** The row that the field names to screen readers, by its words. */
  const chosen = () =>
    remit.page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return (id && document.getElementById(id)?.textContent) || '';
    });
  const focusedId = async () => (await remit.focused()).id;

  test('takes a person anywhere by keys alone, and remembers where that was', async () => {
    await remit.openCold('#/');
    await press('Control+k');
    await options().first().waitFor();
    await type('MARA');
    await expect.poll(chosen).toContain('Ministry of Agriculture and Rural Affairs');
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/agencies/mara');
    await expect.poll(async () => (await remit.focused()).text).toContain('Agriculture');
    await press('/');
    await type('b8 p2');
    await expect.poll(chosen).toContain('Box 8 p2');
    await press('Enter');
    await expect.poll(focusedId).toBe('box-8/project-2');
    // Nothing typed: the last place is first, and Enter goes there. The place where one is is not offered.
    await press('Control+k');
    await expect.poll(chosen).toContain('Ministry of Agriculture and Rural Affairs');
    expect(await options().filter({ hasText: 'Box 8 p2' }).count()).toBe(0);
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/agencies/mara');
    await press('Control+k');
    await type('clear recent');
    await press('Enter');
    await expect
      .poll(() => remit.page.getByText('The list of recent places is empty.').isVisible())
      .toBe(true);
    await press('Control+k');
    await options().first().waitFor();
    expect(await remit.page.getByRole('group', { name: 'Recent places' }).count()).toBe(0);
  });

  test('walks its list round and round, shows all of a group, and opens a passage with its words marked', async () => {
    await remit.openCold('#/read/section-4');
    await press('Control+k');
    await type('ministry');
    await remit.page.getByRole('group', { name: 'Agencies, 4 of 13' }).waitFor();
    await press('ArrowUp');
    await expect.poll(async () => chosen()).toBe(await options().last().textContent());
    await press('ArrowDown');
    await expect.poll(chosen).toContain('Search the text for “ministry”');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await expect.poll(chosen).toBe('Show all 13');
    await press('Enter');
    await remit.page.getByRole('group', { name: 'Agencies', exact: true }).waitFor();
    // The first row that came is the chosen one.
    await expect.poll(chosen).toBe(await options().nth(5).textContent());
    expect(await field().inputValue()).toBe('ministry');
    await press('PageDown', 'Enter');
    await expect.poll(() => remit.page.locator('article mark[data-found]').count()).toBeGreaterThan(0);
    await expect.poll(focusedId).toMatch(/\/p-\d+$/);
  });

  test('closes with Esc, which keeps what was typed, and gives the focus back with another one', async () => {
    await remit.openCold('#/read/section-4/measure-1/p-1');
    await expect.poll(focusedId).toBe('section-4/measure-1/p-1');
    await press('Control+k');
    await type('patent');
    await options().first().waitFor();
    await press('Escape');
    await expect.poll(() => options().count()).toBe(0);
    expect(await field().inputValue()).toBe('patent');
    await press('Escape');
    await expect.poll(focusedId).toBe('section-4/measure-1/p-1');
    expect(await field().inputValue()).toBe('');
  });

  test('does a command, says so, and leaves the reader where they were', async () => {
    await remit.openCold('#/read/section-4/measure-1/p-1');
    await press('Control+k');
    await type('dark theme');
    await expect.poll(chosen).toBe('Night theme');
    await press('Enter');
    await expect.poll(() => remit.page.locator('html').getAttribute('data-theme')).toBe('night');
    await expect.poll(focusedId).toBe('section-4/measure-1/p-1');
    await expect.poll(() => remit.page.getByText('Night theme.').isVisible()).toBe(true);
    await press('Control+k');
    await type('keys');
    await press('Enter');
    await remit.page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await press('Escape');
    await expect.poll(focusedId).toBe('section-4/measure-1/p-1');
  });

  test('does a command with the places that are said behind it', async () => {
    await remit.openCold('#/read/section-4');
    await press('Control+k');
    await type('path between CNIPA and MPS');
    await expect.poll(chosen).toBe('Path between CNIPA and MPS');
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/map/path?from=agency%2Fcnipa&to=agency%2Fmps');
    await press('Control+k');
    await type('compare CNIPA and MARA');
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/agencies/compare?with=cnipa&with=mara');
    await press('Control+k');
    await type('appearance');
    await expect.poll(chosen).toBe('How the text looks');
    await press('Enter');
    await remit.page.getByRole('dialog', { name: 'How the text looks' }).waitFor();
  });

  test('folds all boxes, and the reader in one of them stands at its heading', async () => {
    await remit.openCold('#/read/box-6/project-4/p-1');
    await press('Control+k');
    await type('fold boxes');
    await expect.poll(chosen).toBe('Fold all boxes');
    await press('Enter');
    await expect.poll(focusedId).toBe('box-6');
    await expect.poll(() => remit.page.getByText('15 boxes folded.').isVisible()).toBe(true);
    expect(await remit.page.locator('[data-id="box-6/project-4/p-1"]').isVisible()).toBe(false);
  });

  test('works with the mouse: the field keeps the focus until a row is pressed', async () => {
    await remit.openCold('#/read/section-4');
    await field().click();
    await type('ministry');
    const more = remit.page.getByRole('option', { name: 'Show all 13' });
    await more.click();
    await remit.page.getByRole('group', { name: 'Agencies', exact: true }).waitFor();
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
    await remit.page.getByRole('option', { name: /^MOJ / }).click();
    await expect.poll(() => remit.page.url()).toContain('#/agencies/moj');
    await expect.poll(async () => (await remit.focused()).text).toBe('Ministry of Justice');
    await press('Control+k');
    await type('matrix');
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/agencies/matrix');
    // In the grid, where the arrows begin.
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null))
      .toBe(true);
  });

  test('prints the section where the reader is, also with the Context pane folded', async () => {
    // Headless Chromium prints nothing: this stand-in notes what would have been on the paper.
    await remit.page.addInitScript(() => {
      window.print = () => {
        const left = document.querySelectorAll('[data-unprinted] h2, h2[data-unprinted]').length;
        document.body.dataset.printed = `${left} of ${document.querySelectorAll('article h2').length}`;
      };
      localStorage.setItem('remit.settings', JSON.stringify({ right: { size: 300, folded: true } }));
    });
    await remit.openCold('#/read/section-4');
    await press('Control+k');
    await type('print section');
    await expect.poll(chosen).toBe('Print this section or box');
    await press('Enter');
    const printed = () => remit.page.locator('body').getAttribute('data-printed');
    await expect.poll(printed).toMatch(/^[1-9]\d* of \d+$/);
  });

  test('in Search leaves the list to the results, but for a command that is meant, and then gives the search back', async () => {
    await remit.openCold('#/search?q=trade%20secret');
    await field().focus();
    await press('End');
    await type(' protection');
    await expect.poll(() => remit.page.url()).toContain('protection');
    expect(await options().count()).toBe(0);
    await press('Control+k');
    await type('larger text');
    await expect.poll(chosen).toBe('Larger text');
    await press('Enter');
    await expect.poll(() => field().inputValue()).toBe('trade secret protection');
    const kept = () => remit.page.evaluate(() => localStorage.getItem('remit.settings') ?? '');
    await expect.poll(kept).toContain('"textSize":110');
  });

  test('goes on from view to view: the words stay, and the keys go on being typed', async () => {
    await remit.openCold('#/read/section-4');
    await press('Control+k');
    await type('trade secret');
    await options().first().waitFor();
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/search?q=trade');
    await type('s');
    expect(await field().inputValue()).toBe('trade secrets');
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('tells screen readers what Enter takes and how much there is of each kind', async () => {
    await remit.openCold('#/read/section-4');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await press('Control+k');
    await type('ministry');
    await expect.poll(() => field().getAttribute('aria-expanded')).toBe('true');
    const said = () => remit.page.getByRole('status').allTextContents();
    await expect
      .poll(async () => (await said()).join(' '))
      .toMatch(/Enter: Search the text for “ministry”, \d+ places\. Agencies 13, Text \d+/);
  });

  test('does not open its list for who only walks by with Tab', async () => {
    await remit.openCold('#/read/section-4');
    await remit.page.getByRole('button', { name: 'How the text looks' }).focus();
    await press('Shift+Tab');
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
    await remit.page.waitForTimeout(300);
    expect(await options().count()).toBe(0);
  });
});

describe('the list that is loaded late', () => {
  const remit = useWindow();

  test('loses no key, neither the focus nor what is selected, and Enter pressed before it came', async () => {
    let letGo: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await remit.page.route(/\/assets\/parts-.*\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    await remit.openCold('#/read/section-4');
    const field = remit.page.getByRole('combobox', { name: FIELD });
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('box 8');
    await remit.page.keyboard.press('Shift+ArrowLeft');
    const state = () =>
      field.evaluate((one) => {
        const { value, selectionStart, selectionEnd } = one as HTMLInputElement;
        return [value, selectionStart, selectionEnd, one === document.activeElement];
      });
    expect(await state()).toEqual(['box 8', 4, 5, true]);
    expect(await remit.page.getByRole('option').count()).toBe(0);
    letGo();
    await remit.page.getByRole('option').first().waitFor();
    expect(await state()).toEqual(['box 8', 4, 5, true]);
  });

  test('does what Enter meant before it came', async () => {
    let letGo: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await remit.page.route(/\/assets\/parts-.*\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    await remit.openCold('#/read/section-4');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('box 8');
    await remit.page.keyboard.press('Enter');
    letGo();
    await expect.poll(async () => (await remit.focused()).id).toBe('box-8');
  });
});

describe('in a narrow window', () => {
  const remit = useWindow({ width: 480, height: 700 });

  test('the list takes the whole width, and nothing sticks out', async () => {
    await remit.openCold('#/read/section-4');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('geographical indications');
    await remit.page.getByRole('group', { name: /^Text/ }).waitFor();
    const [list, widest] = await remit.page.evaluate(() => {
      const box = document.querySelector('[role="listbox"]')?.parentElement?.getBoundingClientRect();
      const rights = [...document.querySelectorAll('[role="option"]')].map(
        (one) => one.getBoundingClientRect().right,
      );
      return [[box?.left, box?.width], Math.max(...rights)];
    });
    expect(list).toEqual([0, 480]);
    expect(widest).toBeLessThanOrEqual(480);
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each([
    ['nothing', ''],
    ['a word', 'patent'],
    ['a command', 'text size'],
  ])('nobody is shut out of the list for %s', async (_, typed) => {
    await remit.page.addInitScript(
      (settings) => localStorage.setItem('remit.settings', settings),
      JSON.stringify({ theme, recent: RECENT }),
    );
    await remit.openCold('#/read/box-1');
    await remit.page.waitForTimeout(1700);
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type(typed);
    await remit.page.getByRole('option').first().waitFor();
    await remit.page.waitForTimeout(800);
    expect(await axeFindings(remit.page)).toEqual([]);
  });
});
