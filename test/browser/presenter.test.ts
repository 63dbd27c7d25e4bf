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
