import { describe, expect, it } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

describe('a scavenger hunt', () => {
  const window = useWindow();
  const bar = () => window.page.getByRole('region', { name: 'Scavenger hunt' });
  const said = () => bar().getByRole('status').innerText();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const pressButton = async (name: string) => {
    await bar().getByRole('button', { name }).focus();
    await press('Enter');
  };

  /** Looks for words with the field, as a person does, and opens the first place that is found. */
  const searchFor = async (words: string) => {
    await press('Control+k');
    await window.page.keyboard.type(words);
    await press('Enter');
    await window.page.locator('[data-result]').first().waitFor();
    await press('ArrowDown');
  };

  it('begins with what was chosen, also when it is begun before that is in sight', async () => {
    await window.openCold('#/teach/hunt');
    await window.page.getByRole('button', { name: 'Start the hunt' }).waitFor();
    await window.page.locator('input[type="radio"][value="3"]').first().waitFor({ state: 'attached' });
    const busy = await window.page.evaluate(async () => {
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      radios.find(({ value }) => value === '3')?.click();
      // The press is drawn before anything else is heard.
      await Promise.resolve();
      const isBusy = document.querySelector('[aria-busy="true"]') !== null;
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Start the hunt')?.click();
      return isBusy;
    });
    expect(busy).toBe(true);
    await expect.poll(() => bar().innerText()).toContain('Task 1 of 3');
  });

  it('is gone through by keyboard alone: wrong and right answers, hints, a reload in between, the end', async () => {
    await window.openCold('#/teach');
    await window.page.evaluate(() => {
      location.hash = '#/teach/hunt?range=box-6&count=3';
    });
    await window.page.getByRole('heading', { name: 'Scavenger hunt 1' }).waitFor();
    const tasks = await window.page.locator('main ol > li').allInnerTexts();
    expect(tasks).toHaveLength(3);
    await expect.poll(() => window.focused().then(({ text }) => text)).toBe('Start the hunt');
    await press('Enter');
    await expect.poll(() => bar().count()).toBe(1);
    expect(await bar().innerText()).toContain('Task 1 of 3');
    await expect.poll(() => window.page.evaluate(() => document.activeElement?.id)).toBe('go-to');

    // A wrong place, far away and then in the right section.
    await searchFor('s1');
    await press('Enter');
    await expect.poll(() => window.page.url()).toContain('#/read/section-1');
    await expect.poll(() => window.focused().then(({ id }) => id)).toMatch(/^section-1\b/);
    await press('Control+Enter');
    await expect.poll(said).toMatch(/§1\b.* is not it\. What you look for stands elsewhere\./);
    await press('Control+k');
    await window.page.keyboard.type('s8 m1');
    await press('Enter');
    await expect.poll(() => window.focused().then(({ id }) => id)).toBe('section-8/measure-1');
    await press('Control+Enter');
    await expect.poll(said).toContain('§8 m1 is not it, but the section is the right one.');

    await pressButton('Hint');
    await expect.poll(() => bar().getByRole('listitem').count()).toBe(1);
    await pressButton('Another hint');
    await expect.poll(said).toContain('It stands in Ch. III');
    await window.page.reload();
    await expect.poll(() => bar().count()).toBe(1);
    await expect.poll(said).toContain('It stands in Ch. III');

    // The hint leads to the search, and the result that has the focus is the place.
    await bar().getByRole('listitem').first().getByRole('link').focus();
    await press('Enter');
    await window.page.locator('[data-result]').first().waitFor();
    await window.page.locator('[data-result][tabindex="0"]').focus();
    await press('Control+Enter');
    await expect.poll(said).toMatch(/Yes, .* is right\./);
    expect(await bar().getByRole('figure').count()).toBeGreaterThan(0);

    await press('Control+Enter');
    await expect.poll(() => bar().innerText()).toContain('Task 2 of 3');
    await pressButton('Give up');
    await expect.poll(said).toContain('Given up. This is where it stands.');
    await press('Control+Enter');
    await expect.poll(() => bar().innerText()).toContain('Task 3 of 3');
    await pressButton('End hunt');
    await expect.poll(() => window.page.url()).toContain('#/teach/hunt');
    await expect.poll(() => window.page.locator('main').innerText()).toContain('1 of 3 found');
    expect(await bar().count()).toBe(0);
    const states = await window.page.locator('main [data-state]').allInnerTexts();
    expect(states).toEqual(['Found', 'Given up', 'Open']);
  });

  it('takes what the class searched for by itself', async () => {
    await window.openCold('#/teach/hunt?range=box-6&count=8');
    await window.page.getByRole('button', { name: 'Start the hunt' }).click();
    for (let at = 0; at < 8 && !/Find where/.test(await bar().innerText()); at += 1) {
      await pressButton('Give up');
      await press('Control+Enter');
    }
    const words = /“(.+)”/.exec(await bar().innerText())?.[1] ?? '';
    expect(words).toMatch(/\d/);
    await searchFor(`"${words}"`);
    await press('Control+Enter');
    await expect.poll(said).toContain('Yes, Box 6');
  });

  it('is presented from its page task by task, and becomes a stop of a lesson with its choices', async () => {
    await window.openCold('#/teach/hunt?range=box-6&count=3');
    await window.page.getByRole('heading', { name: 'Scavenger hunt 1' }).waitFor();
    const tasks = await window.page.locator('main ol > li:visible').allInnerTexts();
    await window.page.getByRole('button', { name: 'Add to lesson' }).click();
    await window.page.getByText('Added to “My lesson”: scavenger hunt, the first stop.').waitFor();
    await press('t');
    const stage = window.page.getByRole('region', { name: 'Stage' });
    await expect.poll(() => stage.innerText()).toContain('Task 1 of 3');
    await press('PageDown', 'PageDown');
    await expect.poll(() => stage.innerText()).toContain('Task 2 of 3');
    expect(tasks[1]?.replaceAll(/\s+/g, ' ')).toContain(
      await stage.getByRole('heading', { level: 2 }).innerText(),
    );
    await press('Escape');
    await expect.poll(() => window.page.url()).toContain('#/teach/hunt?range=box-6&count=3');
    await window.page.evaluate(() => {
      location.hash = '#/teach';
    });
    await window.page.getByRole('link', { name: 'My lesson' }).first().click();
    await window.page.getByRole('row', { name: /3 tasks/ }).waitFor();
  });

  it('is shown on the stage of a lesson task by task, and leads the class to the bar', async () => {
    await window.openCold('#/teach');
    await window.page.getByRole('button', { name: 'New lesson' }).click();
    await window.page
      .getByRole('button', { name: /Scavenger hunt/ })
      .first()
      .click();
    await expect.poll(() => window.page.url()).toMatch(/lesson\/[^?]+/);
    const id = /lesson\/([^?]+)/.exec(window.page.url())?.[1];
    await window.page.evaluate((to) => {
      location.hash = to;
    }, `#/present/lesson/${id}/1`);
    const stage = window.page.getByRole('region', { name: 'Stage' });
    const answers = stage.locator('[data-answer]');
    await expect.poll(() => stage.innerText()).toContain('Task 1 of 5');
    expect(await answers.count()).toBe(0);
    await press('PageDown');
    await expect.poll(() => answers.count()).toBe(1);
    await press('PageDown');
    await expect.poll(() => stage.innerText()).toContain('Task 2 of 5');
    expect(await answers.count()).toBe(0);
    await press('PageUp');
    await expect.poll(() => stage.innerText()).toContain('Task 1 of 5');
    expect(await axeFindings(window.page)).toEqual([]);
    await stage.getByRole('button', { name: 'Start the hunt' }).click();
    await expect.poll(() => bar().count()).toBe(1);
    expect(window.page.url()).toContain('#/search');
  });

  it('is reached from Teach and by its command, and has nothing that axe finds', async () => {
    await window.openCold('#/teach');
    await window.page.getByRole('link', { name: /Scavenger hunt/ }).click();
    await expect.poll(() => window.page.getByRole('heading', { name: 'Scavenger hunt 1' }).count()).toBe(1);
    expect(await axeFindings(window.page)).toEqual([]);
    await window.page.getByRole('button', { name: 'Start the hunt' }).click();
    await pressButton('Hint');
    expect(await axeFindings(window.page)).toEqual([]);
    await pressButton('Give up');
    await window.page.goto(`${window.page.url().split('#')[0]}#/read/section-4`);
    await window.page.locator('[data-id="section-4"]').waitFor();
    expect(await axeFindings(window.page)).toEqual([]);
    await window.page.emulateMedia({ colorScheme: 'dark' });
    // Colours pass over into one another for a moment.
    await window.page.waitForTimeout(600);
    expect(await axeFindings(window.page)).toEqual([]);
  });
});
