import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

describe('the speaker’s window', () => {
  const window = useWindow();
  const stage = () => window.page.getByRole('region', { name: 'Stage' });
  const covers = () => stage().getByRole('button', { name: 'hidden answer' });
  const openSpeaker = async (): Promise<Page> => {
    const [speaker] = await Promise.all([
      window.page.context().waitForEvent('page'),
      window.page.keyboard.press('p'),
    ]);
    await speaker.getByRole('region', { name: /^Now/ }).waitFor();
    return speaker;
  };

  it('shows what only the speaker sees, what comes next, and the planned time', async () => {
    await window.openCold('#/present/lesson/1-plan-in-20-minutes/1');
    await stage().waitFor();
    const speaker = await openSpeaker();
    const notes = speaker.getByRole('region', { name: 'Your notes' });
    const own = await notes.innerText();
    expect(own.length).toBeGreaterThan(40);
    expect(await stage().innerText()).not.toContain(own.split('\n').at(-1)?.slice(0, 40));
    expect(await speaker.getByRole('region', { name: /^Now · 1 of/ }).count()).toBe(1);
    expect(await speaker.getByRole('region', { name: /^Next/ }).count()).toBe(1);
    await expect.poll(() => speaker.getByRole('timer').innerText()).toMatch(/^\d:\d\d of 20:00$/);
    expect(await axeFindings(speaker)).toEqual([]);
  });

  it('moves the stage by its buttons and keys, reveals, blanks, and stays in step with a clicker there', async () => {
    await window.openCold('#/present/clause-2?cover=agencies');
    await stage().waitFor();
    const speaker = await openSpeaker();
    expect(await speaker.getByRole('region', { name: /^Now/ }).innerText()).toContain(
      'Ministry of Public Security',
    );
    await speaker.getByRole('button', { name: 'Reveal next' }).click();
    await expect.poll(() => covers().count()).toBe(4);
    await expect.poll(() => speaker.getByText('4 hidden').count()).toBe(1);
    await speaker.keyboard.press('Shift+R');
    await expect.poll(() => covers().count()).toBe(0);
    await window.page.keyboard.press('PageDown');
    await expect
      .poll(() => speaker.getByRole('region', { name: /^Now/ }).innerText())
      .not.toContain('Public Security');
    await speaker.keyboard.press('b');
    await expect
      .poll(() =>
        stage()
          .getByRole('button', { name: /Blank screen/ })
          .count(),
      )
      .toBe(1);
    await speaker.getByRole('button', { name: 'Show the screen' }).click();
    await expect
      .poll(() =>
        stage()
          .getByRole('button', { name: /Blank screen/ })
          .count(),
      )
      .toBe(0);
  });

  it('jumps to a stop by its number, whatever has the focus, and shows the number that is typed', async () => {
    await window.openCold('#/present/lesson/2-who-does-what/0');
    await stage().waitFor();
    const speaker = await openSpeaker();
    // The button that was pressed last keeps the focus, and Enter is its key too.
    await speaker.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => speaker.getByRole('region', { name: /^Now · 1 of/ }).count()).toBe(1);
    await speaker.keyboard.type('12');
    await expect.poll(() => speaker.getByRole('status').innerText()).toBe('To stop 12: press Enter');
    await speaker.keyboard.press('Enter');
    await expect.poll(() => window.page.url()).toMatch(/\/12$/);
    const there = window.page.url();
    await window.page.keyboard.press('Home');
    await window.page.keyboard.type('12');
    await window.page.keyboard.press('Enter');
    await expect.poll(() => window.page.url()).toBe(there);
    expect(await speaker.getByRole('status').innerText()).toBe('');
  });

  it('opens the keys and the overview for the speaker alone, and Esc closes what the speaker opened', async () => {
    await window.openCold('#/present/lesson/2-who-does-what/1');
    await stage().waitFor();
    const speaker = await openSpeaker();
    for (const [key, name] of [
      ['?', 'Keys'],
      ['o', 'Overview'],
    ] as const) {
      await speaker.keyboard.press(key);
      await speaker.getByRole('dialog', { name }).waitFor();
      expect(await axeFindings(speaker)).toEqual([]);
      expect(await window.page.getByRole('dialog').count()).toBe(0);
      await speaker.keyboard.press('Escape');
      await expect.poll(() => speaker.getByRole('dialog').count()).toBe(0);
    }
    await speaker.keyboard.press('b');
    const blank = stage().getByRole('button', { name: /Blank screen/ });
    await blank.waitFor();
    await expect.poll(() => speaker.getByText('The screen is blank.').count()).toBe(1);
    await speaker.keyboard.press('Escape');
    await expect.poll(() => blank.count()).toBe(0);
    await speaker.keyboard.press('o');
    await speaker.getByRole('dialog', { name: 'Overview' }).waitFor();
    await speaker.keyboard.press('End');
    await speaker.keyboard.press('Enter');
    await expect.poll(() => speaker.getByText('This is the last stop.').count()).toBe(1);
  });

  it('has the question, the right answer and why before the class does, and says when the class sees it', async () => {
    await window.openCold('#/present/lesson/2-who-does-what/21');
    await stage().waitFor();
    const speaker = await openSpeaker();
    const now = speaker.getByRole('region', { name: /^Now/ });
    const prompt = await stage().getByRole('heading', { level: 2 }).innerText();
    expect(await now.innerText()).toContain(prompt);
    expect(await now.innerText()).toContain('Question 1 of 3 · the answer is hidden');
    expect(await stage().getByText('Right', { exact: true }).count()).toBe(0);
    const right = await now.locator('li').filter({ hasText: 'Right' }).innerText();
    await speaker.getByRole('button', { name: 'Show the answer' }).click();
    await expect.poll(() => now.innerText()).toContain('the class sees the answer');
    const shown = await stage().locator('li').filter({ hasText: 'Right' }).innerText();
    expect(shown.replaceAll(/\s+/g, ' ')).toBe(right.replaceAll(/\s+/g, ' '));
    await speaker.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => now.innerText()).toContain('Question 2 of 3 · the answer is hidden');
    // What fits is not said to go on below.
    await window.page.keyboard.press('Home');
    await expect.poll(() => now.innerText()).toContain('Now · Title page');
    await expect.poll(() => now.getAttribute('data-more')).toBe(null);
  });

  it('says what is covered, in the order in which it comes off, and the time at this stop', async () => {
    await window.openCold('#/present/clause-2?cover=agencies');
    await stage().waitFor();
    const speaker = await openSpeaker();
    const covered = speaker.getByRole('list', { name: 'What is covered' }).getByRole('listitem');
    const first = 'State Administration for Market Regulation';
    await expect.poll(() => covered.allInnerTexts()).toHaveLength(5);
    expect(await covered.first().innerText()).toMatch(new RegExp(`^Next\\s*${first}$`));
    await speaker.keyboard.press('r');
    await expect.poll(() => covered.nth(1).innerText()).toMatch(/^Next/);
    expect(await covered.first().innerText()).toMatch(/shown$/);
    expect(await speaker.getByRole('region', { name: /^Now/ }).innerText()).toMatch(/\d:\d\d here/);
  });

  it('says where more of a passage stands below the edge, and brings it there by key', async () => {
    await window.openCold('#/present/section-4/measure-1?cover=agencies');
    await stage().waitFor();
    const speaker = await openSpeaker();
    const now = speaker.getByRole('region', { name: /^Now/ });
    // Notes that are none fit.
    expect(await speaker.getByRole('region', { name: 'Your notes' }).getAttribute('data-more')).toBe(null);
    await speaker.setViewportSize({ width: 1040, height: 560 });
    await expect.poll(() => now.getAttribute('data-more')).toBe('');
    await now.focus();
    await expect
      .poll(async () => {
        await speaker.keyboard.press('ArrowDown');
        return now.getAttribute('data-more');
      })
      .toBe(null);
  });

  it('goes on with a stage that was loaded anew, and says when the stage is closed', async () => {
    await window.openCold('#/present/section-4');
    await stage().waitFor();
    const speaker = await openSpeaker();
    await window.page.reload();
    await stage().waitFor();
    // The speaker's window says hello again by itself.
    await window.page.waitForTimeout(2000);
    await speaker.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => window.page.url()).toContain('#/present/section-4/measure-1');
    await window.page.keyboard.press('Escape');
    await expect.poll(() => speaker.getByText(/stage is closed/).count(), { timeout: 9000 }).toBe(1);
  });

  it('closes with the window of the stage', async () => {
    await window.openCold('#/present/section-4');
    await stage().waitFor();
    const speaker = await openSpeaker();
    const closed = speaker.waitForEvent('close', { timeout: 9000 });
    await window.page.close();
    await closed;
  });

  it('is not moved by a page that nobody asked', async () => {
    await window.openCold('#/present/section-4');
    await stage().waitFor();
    await window.page.evaluate(() => {
      globalThis.window.postMessage({ mark: 'remit:presenter', told: { kind: 'act', action: 'next' } }, '*');
    });
    await window.page.waitForTimeout(300);
    expect(window.page.url()).toMatch(/#\/present\/section-4$/);
  });
});
