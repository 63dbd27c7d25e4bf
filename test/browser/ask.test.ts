import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

describe('a person who asks a ready question', () => {
  const remit = useWindow();
  const answer = () => remit.page.getByRole('main').getByRole('heading', { level: 2 });

  test('is answered in one click, and goes back from question to question', async () => {
    await remit.openCold('#/agencies/ask');
    await remit.page.getByRole('link', { name: 'Answer: Which bodies appear only once?' }).click();
    await expect
      .poll(() => answer().textContent())
      .toBe(
        '3 bodies stand in exactly one clause: Ministry of Ecology and Environment, State Taxation Administration and Organization Department of the CPC Central Committee.',
      );
    await remit.page.getByRole('link', { name: 'Answer: What do CNIPA and CPD share?' }).click();
    await expect.poll(() => answer().textContent()).toBe('26 clauses name both CNIPA and CPD.');
    await remit.page.goBack();
    await expect.poll(() => answer().textContent()).toMatch(/^3 bodies/);
    await remit.page.goBack();
    await expect.poll(() => answer().count()).toBe(0);
  });

  test('fills the gap by any name of a body, by keyboard, and is answered at once', async () => {
    await remit.openCold('#/agencies/ask');
    const gap = remit.page.getByRole('combobox', { name: /^Which sections does/ });
    await gap.focus();
    expect(await remit.page.getByRole('option').count()).toBe(0);
    await remit.page.keyboard.type('rural development');
    await remit.page.getByText('also “Ministry of Agriculture and Rural Development”').waitFor();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => answer().textContent()).toBe('The text never prints MARA as lead.');
    await expect.poll(() => gap.inputValue()).toBe('Ministry of Agriculture and Rural Affairs');
    expect(remit.page.url()).toMatch(/#\/agencies\/ask\?q=led-by&body=mara$/);
    await remit.page.getByText('MARA stands in 12 clauses').waitFor();
    await remit.page.keyboard.type('zzz');
    await remit.page.getByText('No body has this in any of its names.').waitFor();
    await remit.page.keyboard.press('Tab');
    await expect.poll(() => gap.inputValue()).toBe('Ministry of Agriculture and Rural Affairs');
  });

  test('cannot ask one body about itself', async () => {
    await remit.openCold('#/agencies/ask?q=shared&body=cnipa&body=samr');
    await expect.poll(() => answer().textContent()).toBe('17 clauses name both CNIPA and SAMR.');
    const second = remit.page.getByRole('combobox', { name: /Second body$/ });
    await second.fill('cnipa');
    await second.press('Enter');
    await remit.page.getByText('Choose another body in the question').waitFor();
    expect(await answer().count()).toBe(0);
  });

  test('is told plainly that there is nobody, and why', async () => {
    await remit.openCold('#/agencies/ask?q=named-not-assigned');
    await remit.page.getByText('Nobody: wherever a clause governs').waitFor();
    expect(await remit.page.getByText('; no role').count()).toBe(4);
  });

  test('follows a row into the text and comes back to it', async () => {
    await remit.openCold('#/agencies/ask?q=no-lead');
    const link = remit.page.getByRole('link', { name: /^Clause\s18$/ });
    await link.focus();
    const before = await link.boundingBox();
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-18');
    await remit.page.goBack();
    await expect.poll(async () => (await remit.focused()).text).toMatch(/^Clause\s18$/);
    await expect.poll(async () => (await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
  });

  test('copies the answer with its words', async () => {
    await remit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await remit.openCold('#/agencies/ask?q=led-by&body=samr');
    await remit.page.getByRole('button', { name: 'Copy as text' }).click();
    await remit.page.getByText('Copied', { exact: true }).waitFor();
    const copied = await remit.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Which sections does SAMR lead\?\nSAMR leads 1 clause, in 1 section: §4\.\n/);
  });

  test('prints the question with its answer and not the panel', async () => {
    await remit.openCold('#/agencies/ask?q=shared&body=cnipa&body=samr');
    await remit.page.emulateMedia({ media: 'print' });
    expect(await remit.page.getByText('What do CNIPA and SAMR share?', { exact: true }).isVisible()).toBe(
      true,
    );
    expect(await remit.page.getByRole('combobox').count()).toBe(0);
    expect(await answer().isVisible()).toBe(true);
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each(['#/agencies/ask', '#/agencies/ask?q=no-lead', '#/agencies/ask?q=shared&body=-&body=moj'])(
    'nobody is shut out of %s',
    async (route) => {
      await remit.page.addInitScript((chosen) => {
        localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
      }, theme);
      await remit.openCold(route);
      await remit.page.waitForTimeout(800);
      expect(await axeFindings(remit.page)).toEqual([]);
    },
  );
});
