import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const CELL = (row: string, column: string) => `td[data-at="${row} ${column}"]`;

describe('a person who reads the matrix', () => {
  const remit = useWindow();
  const label = () => remit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const hash = () => remit.page.evaluate(() => decodeURIComponent(location.hash));
  const inView = (selector: string) =>
    remit.page.locator(selector).evaluate((cell) => {
      const own = cell.getBoundingClientRect();
      const on = document.elementFromPoint(own.left + own.width / 2, own.top + own.height / 2);
      return cell === on || cell.contains(on);
    });

  test('enters the grid with one Tab, walks it by arrows and is told where they are', async () => {
    await remit.openCold('#/agencies/matrix');
    const grid = remit.page.getByRole('grid', { name: 'Bodies by sections' });
    await grid.waitFor();
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await remit.page.getByRole('button', { name: 'Hide CNIPA' }).focus();
    await remit.page.keyboard.press('Tab');
    expect(await label()).toBe(
      'China National Intellectual Property Administration, section 4, joint, 4 clauses',
    );
    await remit.page.keyboard.press('ArrowRight');
    expect(await label()).toBe('China National Intellectual Property Administration, section 5, no clause');
    await remit.page.keyboard.press('ArrowRight');
    expect(await label()).toContain('section 6, leads 2, alone 1, joint 3, 6 clauses');
    await remit.page.keyboard.press('ArrowUp');
    expect(await label()).toMatch(/^section 6, Strengthening .*, 6 clauses$/);
    await remit.page.keyboard.press('ArrowUp');
    expect(await label()).toMatch(/^Chapter III /);
    await remit.page.keyboard.press('Control+End');
    expect(await label()).toBe("local people's governments at all levels, section 21, no clause");
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await remit.page.keyboard.press('Tab');
    expect(await remit.page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBe(null);
  });

  test('sees the focused cell beside the heads, wherever the keys lead', async () => {
    await remit.openCold('#/agencies/matrix?show=bodies');
    const at = CELL('agency/cnipa', 'agency/cnipa');
    await remit.page.locator(at).focus();
    for (const key of [
      'Control+End',
      'PageUp',
      'PageUp',
      'Home',
      'ArrowRight',
      'ArrowRight',
      'PageUp',
      'End',
    ]) {
      await remit.page.keyboard.press(key);
      const now = await remit.page.evaluate(() => document.activeElement?.getAttribute('data-at'));
      expect(await inView(`[data-at="${now}"]`), `${key} to ${now}`).toBe(true);
    }
  });

  test('opens the passages by Enter, reads the clause with the body marked, and comes back to the cell by Esc', async () => {
    await remit.openCold('#/agencies/matrix');
    const cell = remit.page.locator(CELL('agency/mara', 'section-6'));
    await cell.focus();
    await remit.page.keyboard.press('Enter');
    const pane = remit.page.getByRole('complementary', { name: 'Passages' });
    await expect
      .poll(async () => (await remit.focused()).text)
      .toContain('Ministry of Agriculture and Rural Affairs');
    expect(await pane.getByRole('article').count()).toBe(4);
    expect(await pane.locator('mark').first().textContent()).toBe(
      'Ministry of Agriculture and Rural Development',
    );
    await expect.poll(hash).toBe('#/agencies/matrix?cell=agency/mara section-6');
    await remit.page.keyboard.press('Escape');
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await pane.count()).toBe(1);
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => pane.count()).toBe(0);
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('comes back from the text to the link that was followed, with the same cell open and the same filters', async () => {
    await remit.openCold('#/agencies/matrix?kind=ministry&sort=name');
    const cell = remit.page.locator(CELL('agency/mct', 'section-17'));
    await cell.click();
    const pane = remit.page.getByRole('complementary', { name: 'Passages' });
    const link = pane.getByRole('link', { name: /in the text$/ }).first();
    await link.click();
    await expect.poll(async () => (await remit.focused()).id).toMatch(/^clause-/);
    await remit.page.goBack();
    await pane.waitFor();
    expect(await hash()).toContain('kind=ministry&sort=name');
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await cell.getAttribute('aria-current')).toBe('true');
    expect(await inView(CELL('agency/mct', 'section-17'))).toBe(true);
  });

  test('narrows to a role, is told how much is left, and shows all again', async () => {
    await remit.openCold('#/agencies/matrix');
    await remit.page.getByRole('checkbox', { name: /^S · Alone/ }).check();
    await remit.page.getByText('1 body in 4 clauses across 4 sections.').waitFor();
    expect(await remit.page.getByRole('row').count()).toBe(4);
    await remit.page.getByRole('checkbox', { name: /^Court/ }).check();
    await remit.page.getByText('No clause is left with what is picked.').waitFor();
    await remit.page.getByRole('main').getByRole('button', { name: 'Show all bodies and roles' }).click();
    await remit.page.getByText('38 bodies and 2 groups in 55 clauses').first().waitFor();
  });

  test('hides the body that is nearly everywhere, and is told that this was computed', async () => {
    await remit.openCold('#/agencies/matrix');
    await remit.page.getByText('CNIPA stands in 49 of 55 (computed).').waitFor();
    await remit.page.getByRole('button', { name: 'Hide CNIPA' }).click();
    await expect.poll(() => remit.page.locator('[data-row-head="agency/cnipa"]').count()).toBe(0);
    await remit.page.getByRole('button', { name: 'Show CNIPA' }).click();
    await expect.poll(() => remit.page.locator('[data-row-head="agency/cnipa"]').count()).toBe(1);
  });

  test('switches to boxes and to bodies by bodies', async () => {
    await remit.openCold('#/agencies/matrix');
    await remit.page.getByText('Boxes', { exact: true }).click();
    await remit.page.getByRole('grid', { name: 'Bodies by boxes' }).waitFor();
    await remit.page.getByText('39 clauses outside boxes are not shown.').waitFor();
    await remit.page.getByText('Bodies × bodies', { exact: true }).click();
    await remit.page.getByRole('grid', { name: 'Bodies by bodies' }).waitFor();
    await remit.page.locator(CELL('agency/mara', 'agency/samr')).click();
    await remit.page.getByText('7 clauses with both').waitFor();
  });

  test('saves what is shown, with its filters in words', async () => {
    await remit.openCold('#/agencies/matrix?role=lead');
    await remit.page.getByRole('button', { name: 'Export' }).click();
    const download = remit.page.waitForEvent('download');
    await remit.page.getByRole('menuitem', { name: 'CSV of 0 and 1' }).click();
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('only roles: leads');
    expect(text.split('\n').filter((line) => line.startsWith('agency/'))).toHaveLength(2);
  });

  test('is on one sheet of paper', async () => {
    await remit.openCold('#/agencies/matrix');
    await remit.page.getByRole('grid').waitFor();
    const pdf = (await remit.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each([
    '#/agencies/matrix?cell=agency%2Fmara%20section-6',
    '#/agencies/matrix?show=bodies&hub=hidden',
    '#/agencies/matrix?by=box&empty=rows&sort=kind',
    '#/agencies/matrix?role=sole&kind=court',
  ])('nobody is shut out of %s', async (route) => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold(route);
    await remit.page.waitForTimeout(600);
    expect(await axeFindings(remit.page)).toEqual([]);
  });
});

describe('in a narrow window', () => {
  const remit = useWindow({ width: 640, height: 720 });

  test('the passages open over the grid, and Esc gives the cell back', async () => {
    await remit.openCold('#/agencies/matrix');
    const cell = remit.page.locator(CELL('agency/samr', 'section-4'));
    await cell.focus();
    await remit.page.keyboard.press('Enter');
    const pane = remit.page.getByRole('complementary', { name: 'Passages' });
    await pane.waitFor();
    await expect.poll(async () => (await remit.focused()).text).toContain('State Administration for Market');
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => pane.count()).toBe(0);
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    const across = await remit.page.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(640);
  });

  test('folded panes are brought back by opening a cell', async () => {
    await remit.page.setViewportSize({ width: 1600, height: 900 });
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ right: { size: 300, folded: true } }));
    });
    await remit.openCold('#/agencies/matrix');
    await remit.page.locator(CELL('agency/samr', 'section-4')).click();
    await remit.page.getByRole('complementary', { name: 'Passages' }).waitFor();
  });
});
