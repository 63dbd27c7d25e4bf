import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const FIELD = 'Go to or search';

describe('a person who searches', () => {
  const remit = useWindow();
  const results = () => remit.page.locator('[data-hit]');
  const title = () => remit.page.locator('main h1:visible');
  const field = () => remit.page.getByRole('combobox', { name: FIELD });
  const focusedHit = () =>
    remit.page.evaluate(
      () => document.activeElement?.closest('[data-hit]')?.getAttribute('data-hit') ?? null,
    );

  test('types in the one field, walks to a result, opens it with the matches marked, steps through them and comes back', async () => {
    await remit.openCold('#/read/plan');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('trade secret');
    await remit.page.getByRole('option', { name: /Search the text/ }).waitFor();
    await remit.page.keyboard.press('Enter');
    await expect.poll(() => title().textContent()).toMatch(/^5 places/);
    await remit.page.keyboard.press('ArrowDown');
    const first = await focusedHit();
    await remit.page.keyboard.press('ArrowDown');
    const second = await focusedHit();
    expect(second).not.toBe(null);
    expect(second).not.toBe(first);
    await remit.page.keyboard.press('Enter');
    const marks = remit.page.locator('article mark[data-found]');
    await expect.poll(() => marks.count()).toBeGreaterThan(5);
    await expect.poll(async () => (await remit.focused()).id).toContain(second ?? '');
    const bar = remit.page.getByRole('region', { name: 'Matches in the text' });
    const before = await bar.getByRole('status').textContent();
    expect(before).toMatch(/^\d+ of \d+ for trade secret$/);
    await remit.page.keyboard.press('F3');
    await expect.poll(() => bar.getByRole('status').textContent()).not.toBe(before);
    expect(await remit.page.locator('mark[data-found="here"]').isVisible()).toBe(true);
    await remit.page.keyboard.press('Shift+F3');
    await expect.poll(() => bar.getByRole('status').textContent()).toBe(before);
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => marks.count()).toBe(0);
    await remit.page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(focusedHit).toBe(second);
    expect(await field().inputValue()).toBe('trade secret');
  });

  test('goes from the field to the results and back with the arrow keys, Home, End and Esc', async () => {
    await remit.openCold('#/search?q=patent');
    await field().focus();
    await remit.page.keyboard.press('ArrowDown');
    const first = await focusedHit();
    await expect.poll(() => results().count()).toBeGreaterThan(20);
    await remit.page.keyboard.press('End');
    const last = await results().last().getAttribute('data-hit');
    expect(await focusedHit()).toBe(last);
    await remit.page.keyboard.press('Home');
    expect(await focusedHit()).toBe(first);
    await remit.page.keyboard.press('Escape');
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('sees results follow every letter, without a flood in the history', async () => {
    await remit.openCold('#/search');
    const before = await remit.page.evaluate(() => history.length);
    await field().focus();
    await remit.page.keyboard.type('geographical', { delay: 30 });
    await expect.poll(() => title().textContent()).toMatch(/^\d+ places/);
    await expect.poll(() => remit.page.url()).toContain('#/search?q=geographical');
    expect(await remit.page.evaluate(() => history.length)).toBe(before);
  });

  test('narrows down by a chapter and a kind together, and the counts stay exact', async () => {
    await remit.openCold('#/search?q=patent');
    const counts = async () => (await title().textContent())?.match(/\d+/g)?.map(Number) ?? [];
    const whole = (await counts()).reduce((sum, count) => sum + count, 0);
    await expect.poll(() => results().count()).toBe(whole);
    await remit.page.getByRole('checkbox', { name: /^III / }).check();
    await expect.poll(() => results().count()).toBeLessThan(whole);
    const row = remit.page.getByRole('checkbox', { name: /^Measure / });
    const promised = Number((await row.locator('..').textContent())?.match(/\d+$/)?.[0]);
    await row.check();
    await expect.poll(() => results().count()).toBe(promised);
    expect(remit.page.url()).toContain('#/search?q=patent');
    await expect.poll(() => remit.page.url()).toContain('chapter=chapter-3&kind=measure');
    await remit.page.reload();
    await expect.poll(() => results().count()).toBe(promised);
    await remit.page.getByRole('button', { name: 'Clear what is chosen' }).click();
    await expect.poll(() => results().count()).toBe(whole);
  });

  test('takes a widening away and puts it back', async () => {
    await remit.openCold('#/search?q=examination%20time');
    const before = await title().textContent();
    await remit.page
      .getByRole('button', { name: 'Do not widen examination time to examination period' })
      .click();
    await expect.poll(() => title().textContent()).not.toBe(before);
    await remit.page.getByRole('button', { name: 'Put back the word taken away' }).click();
    await expect.poll(() => title().textContent()).toBe(before);
  });

  test('reads in the order of the plan, under the chapters', async () => {
    await remit.openCold('#/search?q=trade%20secret');
    await remit.page.getByText('In order of the plan', { exact: true }).click();
    await expect.poll(() => remit.page.locator('main h2:visible').first().textContent()).toMatch(/^Chapter /);
    await expect.poll(() => remit.page.url()).toContain('sort=plan');
  });

  test('finds a saved search again after a reload, and can take its removal back', async () => {
    await remit.openCold('#/search?q=insurance');
    await remit.page.getByRole('button', { name: 'Save this search' }).click();
    await remit.page.getByRole('textbox', { name: 'Name' }).fill('For the meeting');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('button', { name: 'Saved as For the meeting' }).waitFor();
    await remit.openCold('#/health');
    await remit.page.reload();
    await remit.openCold('#/search');
    const saved = remit.page.getByRole('link', { name: 'For the meeting' });
    await saved.waitFor();
    await remit.page.getByRole('button', { name: 'Remove For the meeting' }).click();
    await expect.poll(() => saved.count()).toBe(0);
    await remit.page.getByRole('button', { name: 'Undo' }).click();
    await saved.click();
    await expect.poll(() => field().inputValue()).toBe('insurance');
  });

  test('is told what is not in the text and what was searched instead', async () => {
    await remit.openCold('#/search?q=inovation');
    const main = remit.page.getByRole('main');
    await expect.poll(() => main.textContent()).toContain('Showing results for innovation');
    expect(await main.textContent()).toContain('inovation is not in the text.');
  });

  test('who names a body has its dossier on top', async () => {
    await remit.openCold('#/search?q=MARA%20seeds');
    const card = remit.page.getByRole('complementary', { name: 'Ministry of Agriculture and Rural Affairs' });
    await card.waitFor();
    expect(await card.textContent()).toContain('12 clauses');
  });

  test('hears the counts when the typing has come to rest', async () => {
    await remit.openCold('#/search');
    await field().focus();
    await remit.page.keyboard.type('trade secret');
    await expect
      .poll(() => remit.page.locator('main [role="status"]').allTextContents())
      .toContain('5 places with all words, 11 with some');
  });

  test.each([
    ['((', 'the parenthesis is not closed'],
    ['patent "unclosed', 'the quotation mark is not closed'],
    ['patent 😀', 'there is no word in it'],
    ['patent lead:', 'needs a value behind it'],
    [`patent ${'x'.repeat(10_000)}`, 'only the first 2000 characters are read'],
  ])('types %.20j, reads one sentence about it, and has the rest searched', async (query, reason) => {
    await remit.openCold('#/search');
    await field().fill(query);
    await expect.poll(() => remit.page.getByRole('main').textContent()).toContain(reason);
    await expect.poll(() => remit.page.getByRole('main').textContent()).toContain('The rest is searched.');
    if (query.startsWith('patent ') && !query.includes('x'.repeat(100)))
      await expect.poll(() => results().count()).toBeGreaterThan(0);
  });

  test('who finds nothing is shown ways on', async () => {
    await remit.openCold('#/search?q=zzzz%20%22qqqq%22');
    await expect.poll(() => title().textContent()).toContain('No place');
    expect(await remit.page.getByRole('link', { name: /^Search for the words apart/ }).count()).toBe(1);
    expect(await remit.page.getByRole('main').getByRole('link', { name: 'agencies' }).count()).toBe(1);
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const remit = useWindow();

  test.each(['#/search', '#/search?q=trade%20secret', '#/search?q=inovation%20MARA%20((', '#/search?q=zzzz'])(
    'nobody is shut out of %s',
    async (route) => {
      await remit.page.addInitScript((chosen) => {
        localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
      }, theme);
      await remit.openCold(route);
      await remit.page.waitForTimeout(600);
      expect(await axeFindings(remit.page)).toEqual([]);
    },
  );
});

describe('in a narrow window', () => {
  const remit = useWindow({ width: 640, height: 720 });

  test('nothing of the results is cut off, and the facets open over them', async () => {
    await remit.openCold('#/search?q=how%20many%20months%20for%20patent%20examination%20time');
    await remit.page.locator('[data-hit]').first().waitFor();
    expect(await remit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    await remit.page.getByRole('button', { name: 'Show Narrow down' }).click();
    await remit.page.getByRole('checkbox').first().waitFor();
  });
});
