import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const ROUTES = [
  '#/',
  '#/read/box-1',
  '#/read/section-3/table-1',
  '#/agencies',
  '#/agencies/mara',
  '#/health',
  '#/nonsense',
];

// While a list of suggestions is open, React Aria hides all else from screen readers; Tab leaves the list and shows it again.
const OPEN_LIST = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one'];

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each(ROUTES)('nobody is shut out of %s', async (route) => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold(route);
    await remit.page.waitForTimeout(1700);
    expect(await axeFindings(remit.page)).toEqual([]);
  });

  test('nobody is shut out of what floats', async () => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold('#/read/box-1');
    await remit.page.waitForTimeout(1700);
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByRole('dialog').waitFor();
    // What floats stands outside the landmarks on purpose: a dialog is a place of its own.
    expect(await axeFindings(remit.page, ['region'])).toEqual([]);
    await remit.page.keyboard.press('Escape');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('ministry');
    await remit.page.getByRole('option').first().waitFor();
    expect(await axeFindings(remit.page, [...OPEN_LIST, 'region'])).toEqual([]);
  });
});
