import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('a person who looks for a place', () => {
  const remit = useWindow();

  test('goes to a box by its number with two keys and Enter', async () => {
    await remit.openCold('#/read/plan');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('box 6');
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-6');
  });

  test('goes to a ministry by its abbreviation, and Back returns to the passage', async () => {
    await remit.openCold('#/read/clause-1');
    await remit.page.keyboard.press('/');
    await remit.page.keyboard.type('MARA');
    await remit.page.keyboard.press('Enter');
    await remit.page
      .getByRole('heading', { level: 1, name: 'Ministry of Agriculture and Rural Affairs' })
      .waitFor();
    await remit.page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-1');
    await remit.page.getByRole('button', { name: 'Forward' }).click();
    await remit.page
      .getByRole('heading', { level: 1, name: 'Ministry of Agriculture and Rural Affairs' })
      .waitFor();
  });

  test('is offered a search of the text when nothing has the name', async () => {
    await remit.openCold('#/read/plan');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('zzzz qqqq');
    await expect
      .poll(() => remit.page.getByRole('option').allTextContents())
      .toEqual(['Search the text for “zzzz qqqq” 0 places']);
  });

  test('has both names of a ministry explained and all its clauses, and follows one back to the text', async () => {
    await remit.openCold('#/agencies/mara');
    expect(await remit.page.getByText('Printed in two forms.').isVisible()).toBe(true);
    const duties = remit.page.getByRole('link', { name: /^Clause\s\d+$/ });
    expect(await duties.count()).toBe(12);
    const first = await duties.first().textContent();
    await duties.first().click();
    const id = `clause-${first?.replace(/\D/g, '')}`;
    await expect.poll(async () => (await remit.focused()).id).toBe(id);
    await remit.page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => remit.page.getByText('Printed in two forms.').isVisible()).toBe(true);
  });

  test('finds a body by its Chinese name and by a slip of translation', async () => {
    await remit.openCold('#/agencies');
    const filter = remit.page.getByRole('textbox', { name: 'Filter the agencies' });
    const list = remit.page.getByRole('navigation', { name: 'Agencies' });
    await filter.fill('农业');
    await expect.poll(() => list.getByRole('link').count()).toBe(1);
    await filter.fill('rural development');
    await expect.poll(() => list.textContent()).toContain('Ministry of Agriculture and Rural Affairs');
    await filter.fill('xyzzy');
    await expect.poll(() => list.textContent()).toContain('No body has this in any of its names.');
  });

  test('sorts the bodies by how often they lead', async () => {
    await remit.openCold('#/agencies');
    const column = remit.page.getByRole('columnheader', { name: 'Leads' }).first();
    await column.getByRole('button').click();
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    const first = remit.page.getByRole('row').nth(1);
    expect(await first.textContent()).toContain('China National Intellectual Property Administration');
  });

  test('who follows a link to nowhere reads one plain sentence and is never left with an empty page', async () => {
    for (const hash of [
      '#/nonsense',
      '#/read/section-4/measure-99',
      '#/agencies/nobody',
      '#/read/%E0%A4%A',
    ]) {
      await remit.openCold('#/health');
      await remit.openCold(hash);
      await expect
        .poll(async () => (await remit.page.locator('main').getByRole('status').allTextContents()).join(''))
        .toMatch(/^(Remit|This plan) (has|names) no /);
      expect(await remit.page.locator('main h1:visible, main [data-id]:visible').count()).toBeGreaterThan(0);
    }
  });

  test('sees that every line of the source is there, and comes from a tolerated slip to its place', async () => {
    await remit.openCold('#/health');
    expect(await remit.page.getByText('Every line of the source is here.').isVisible()).toBe(true);
    await remit.page.getByRole('link', { name: 'Clause 1', exact: true }).first().click();
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-1');
  });
});

describe('in a narrow window', () => {
  const remit = useWindow({ width: 640, height: 720 });

  test('the panes open over the text, and Esc gives the text back', async () => {
    await remit.openCold('#/read/clause-1');
    expect(await remit.page.getByRole('complementary').count()).toBe(0);
    await remit.page.getByRole('button', { name: 'Show Context' }).click();
    await remit.page.getByRole('complementary', { name: 'Context' }).waitFor();
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => remit.page.getByRole('complementary').count()).toBe(0);
    expect((await remit.focused()).text).toBe('');
    const across = await remit.page.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(640);
  });
});
