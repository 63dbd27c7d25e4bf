import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const PAIR = '#/agencies/compare?with=cnipa&with=cpd';

describe('a person who compares bodies', () => {
  const remit = useWindow();
  const main = () => remit.page.getByRole('main');
  const sentence = () =>
    main()
      .getByRole('status')
      .filter({ hasText: /clause/ });

  test('begins with a pair that is offered, and comes back to the offers', async () => {
    await remit.openCold('#/agencies/compare');
    await remit.page.getByText('computed from the clauses').waitFor();
    await remit.page.getByRole('link', { name: 'CNIPA and CPD', exact: true }).click();
    await expect
      .poll(() => sentence().textContent())
      .toBe('26 clauses name both; 23 name CNIPA without CPD, and 1 names CPD without CNIPA.');
    await expect.poll(() => remit.page.url()).toContain(PAIR);
    await remit.page.goBack();
    await remit.page.getByText('computed from the clauses').waitFor();
  });

  test('chooses bodies by keyboard, by any name, and sees that four are the most', async () => {
    await remit.openCold('#/agencies/compare');
    const field = remit.page.getByRole('textbox', { name: 'Filter the bodies' });
    await field.fill('rural development');
    await field.press('Enter');
    await remit.page.getByText('One is chosen.').waitFor();
    await expect.poll(() => field.inputValue()).toBe('');
    await field.fill('court');
    await field.press('ArrowDown');
    await remit.page.keyboard.press('Space');
    await expect.poll(() => sentence().textContent()).toMatch(/MARA without SPC/);
    await field.fill('');
    await remit.page.getByRole('checkbox', { name: /^Ministry of Justice/ }).check();
    await remit.page.getByRole('checkbox', { name: /^Ministry of Commerce/ }).check();
    await remit.page.getByText('Four are chosen, the most there can be.').waitFor();
    const fifth = remit.page.getByRole('checkbox', { name: /^Ministry of Finance/ });
    expect(await fifth.getAttribute('aria-disabled')).toBe('true');
    await fifth.focus();
    await remit.page.keyboard.press('Space');
    expect(await fifth.isChecked()).toBe(false);
    await expect.poll(() => remit.page.url()).toContain('with=mara&with=spc&with=moj&with=mofcom');
  });

  test('takes a body away without losing the focus, and adds one in the head', async () => {
    await remit.openCold('#/agencies/compare?with=cnipa&with=cpd&with=samr');
    await remit.page.getByRole('button', { name: 'Take CPD out' }).press('Enter');
    await expect.poll(() => sentence().textContent()).toMatch(/CNIPA without SAMR/);
    const kept = remit.page.getByRole('button', { name: 'Take SAMR out' });
    await expect.poll(() => kept.evaluate((button) => button === document.activeElement)).toBe(true);
    const add = remit.page.getByRole('combobox', { name: 'Add a body' });
    await add.fill('agriculture');
    await add.press('Enter');
    await expect
      .poll(() => remit.page.getByRole('list', { name: 'Compared bodies', exact: true }).textContent())
      .toContain('MARA');
    await expect.poll(() => add.inputValue()).toBe('');
  });

  test('shows one part alone, and all parts again', async () => {
    await remit.openCold(PAIR);
    const part = remit.page.getByRole('button', { name: 'CPD, without CNIPA' });
    await part.click();
    await remit.page.getByText('1 of 50 clauses').waitFor();
    await expect.poll(() => remit.page.url()).toContain('part=cpd');
    await expect.poll(() => part.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => main().locator('article article').count()).toBe(1);
    await remit.page.getByRole('button', { name: 'Show all parts' }).click();
    await expect.poll(() => main().locator('article article').count()).toBe(50);
  });

  test('unfolds the words of a clause, follows it into the text, and comes back to the same', async () => {
    await remit.openCold('#/agencies/compare?with=cnipa&with=mara');
    await remit.page.getByRole('button', { name: /^Clause 12/ }).click();
    const entry = remit.page.getByRole('article', { name: /^Box 5 p1/ });
    const words = entry.getByText('under the leadership of the China National');
    await words.waitFor();
    expect(await words.locator('mark').allTextContents()).toEqual([
      'China National Intellectual Property Administration',
      'Ministry of Agriculture and Rural Affairs',
    ]);
    const link = remit.page.getByRole('link', { name: /^Clause\s12 in the text$/ });
    await link.focus();
    const before = await link.boundingBox();
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-12');
    await remit.page.goBack();
    await expect.poll(async () => (await remit.focused()).text).toMatch(/^Clause\s12 in the text$/);
    await expect.poll(async () => (await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
  });

  test('is told that nobody leads whom, where the text prints no such lead', async () => {
    await remit.openCold('#/agencies/compare?with=spc&with=spp&with=moj');
    await remit.page.getByText('None of them is printed as the lead of another.').waitFor();
    const roles = await main()
      .getByRole('list', { name: /^Compared bodies in clause/ })
      .allTextContents();
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.join()).not.toContain('lead');
  });

  test('is told what the address asks in vain', async () => {
    await remit.openCold('#/agencies/compare?with=mara&with=xyzzy');
    await remit.page.getByText('This plan names no body “xyzzy”.').waitFor();
    await remit.page.getByRole('heading', { name: 'Compare MARA with' }).waitFor();
  });

  test('prints all clauses with their words, and nothing to press', async () => {
    await remit.openCold(PAIR);
    await remit.page.emulateMedia({ media: 'print' });
    // The text of the plan stands in the page too, hidden, and is not what is printed.
    const printed = (words: string) => remit.page.getByText(words).filter({ visible: true }).count();
    await expect.poll(() => printed('(This will be done by')).toBeGreaterThan(0);
    expect(await main().locator('button:visible:not(table button)').count()).toBe(0);
    expect(await printed('GF (2021) No. 20')).toBeGreaterThan(0);
  });

  test('reads it all in a narrow window with large letters', async () => {
    await remit.page.setViewportSize({ width: 320, height: 640 });
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ textSize: 200 }));
    });
    await remit.openCold(PAIR);
    const wide = await main().evaluate((whole) =>
      [...whole.querySelectorAll('article')].every((one) => one.scrollWidth <= one.clientWidth + 1),
    );
    expect(wide).toBe(true);
  });
});
