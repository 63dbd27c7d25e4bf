import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const PLAN = 'ipr-2021-2025';
const PLACE = 'section-4/measure-1/p-1';

describe('a person who starts Remit', () => {
  const remit = useWindow();
  const keep = (settings: unknown) =>
    remit.page.addInitScript((kept) => {
      if (localStorage.getItem('remit.settings') === null)
        localStorage.setItem('remit.settings', JSON.stringify(kept));
    }, settings);
  const stopped = (minutes: number) =>
    keep({
      places: { [PLAN]: { at: PLACE, top: 140, when: Date.now() - minutes * 60_000, folded: [] } },
      recent: ['box-6', 'agency/mara', 'section-9'].map((id) => ({ plan: PLAN, id })),
    });
  const page = () => remit.page.getByRole('article');
  const pictures = () => remit.page.locator('[data-small] > *').first();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await remit.page.keyboard.press(key);
  };

  test('sees the plan first, and Enter goes on at the very line where reading stopped', async () => {
    await stopped(12);
    await remit.openCold('#/');
    expect((await remit.focused()).text).toMatch(/^ ?Resume.*§4 ¶1 .*Basic legal research.*12 minutes ago$/);
    expect(await remit.page.title()).toContain('Remit');
    await press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe(PLACE);
    const top = () =>
      remit.page.evaluate(
        (id) => document.querySelector(`[data-id="${id}"]`)?.getBoundingClientRect().top ?? 0,
        PLACE,
      );
    const column = await remit.page.evaluate(
      () => document.querySelector('main')?.getBoundingClientRect().top ?? 0,
    );
    expect(Math.abs((await top()) - column - 140)).toBeLessThan(3);
    await expect.poll(() => remit.page.url()).toContain(`#/read/${PLACE}`);
    // The next passage by the usual key, and back to the page with the focus where it was.
    await press('j');
    await expect.poll(async () => (await remit.focused()).id).not.toBe(PLACE);
    await press('Alt+Home');
    await expect.poll(async () => (await remit.focused()).text).toContain('Resume');
    expect(remit.page.url()).toMatch(/#\/$/);
  });

  test('is offered the start when nothing was read yet, and gets there with Enter', async () => {
    await remit.openCold('#/');
    expect((await remit.focused()).text).toContain('Start reading');
    await press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('front/title');
  });

  test('keeps the address with a link and with a reload', async () => {
    await stopped(12);
    await remit.openCold('#/read/box-6');
    expect((await remit.focused()).id).toBe('box-6');
    await remit.page.reload();
    await expect.poll(() => remit.page.url()).toContain('#/read/box-6');
    await remit.openCold('#/targets');
    expect(await remit.page.getByRole('heading', { name: 'In pictures' }).count()).toBe(0);
  });

  test('comes by Tab from going on to the recent places, the agency, and what the plan is made of', async () => {
    await stopped(12);
    await remit.openCold('#/');
    await remit.page.getByRole('combobox', { name: 'Your agency' }).waitFor();
    const names: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await press('Tab');
      names.push(
        await remit.page.evaluate(() => {
          const held = document.activeElement;
          return held?.getAttribute('aria-label') ?? held?.textContent?.trim() ?? '';
        }),
      );
    }
    expect(names.slice(0, 4)).toEqual([
      expect.stringContaining('Box 6'),
      expect.stringContaining('MARA'),
      expect.stringContaining('§9'),
      'Your agency',
    ]);
    expect(names).toContain('All agencies');
  });

  test('finds the dossier of an agency by any of its names, as an official does', async () => {
    await remit.openCold('#/');
    const field = remit.page.getByRole('combobox', { name: 'Your agency' });
    await field.waitFor();
    await field.focus();
    await remit.page.keyboard.type('农业农村部');
    await remit.page.getByRole('option').first().waitFor();
    await press('Enter');
    await expect.poll(() => remit.page.url()).toContain('#/agencies/mara');
    await remit.page.goBack();
    await remit.page.getByRole('heading', { name: 'In five lines' }).waitFor();
  });

  test('sees nothing move when the pictures come in', async () => {
    await stopped(12);
    await remit.page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await remit.openCold('#/');
    const positions = () =>
      page()
        .locator(':is(h1, h2, h3, li, tr, dt, footer)')
        .evaluateAll((parts) =>
          parts.map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join(' ');
          }),
        );
    // Until the typeface is there the lines may break elsewhere; what comes after that must move nothing.
    await remit.page.evaluate(() => {
      (window as unknown as { shifts: number[] }).shifts.length = 0;
    });
    const before = await positions();
    await pictures().waitFor({ state: 'attached' });
    await expect.poll(() => remit.page.locator('[data-small]:not(:empty)').count()).toBe(5);
    await remit.page.waitForTimeout(800);
    expect(await positions()).toEqual(before);
    const shifts = await remit.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
  });

  test('finds every link of the page leading to something that is there', async () => {
    await remit.openCold('#/');
    await expect.poll(() => remit.page.locator('[data-small]:not(:empty)').count()).toBe(5);
    const links = await remit.page
      .getByRole('article')
      .locator('a[href]')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
    expect(links.length).toBeGreaterThan(40);
    for (const href of links) {
      await remit.page.evaluate((to) => {
        location.hash = to;
      }, href);
      await remit.page.waitForTimeout(30);
      expect(
        await remit.page.getByText(/^(Remit has no page|This plan has no|This plan names no)/).count(),
      ).toBe(0);
    }
  });

  test.each([
    [640, 100],
    [1280, 100],
    [1920, 100],
    [640, 300],
    [1280, 300],
  ])('reads all of it at %i pixels and %i % text, without moving sideways', async (width, textSize) => {
    await keep({ textSize, places: { [PLAN]: { at: PLACE, top: 96, when: 0, folded: [] } } });
    await remit.page.setViewportSize({ width, height: 720 });
    await remit.openCold('#/');
    await expect.poll(() => remit.page.locator('[data-small]:not(:empty)').count()).toBe(5);
    const overflowing = await remit.page.evaluate(() => {
      const shown = [...document.querySelectorAll('main article')].find((one) => one.checkVisibility());
      const right = shown?.parentElement?.getBoundingClientRect().right ?? 0;
      return [...(shown?.querySelectorAll<HTMLElement>('a, p, h1, h2, td, th, dd, span') ?? [])]
        .filter((part) => part.getBoundingClientRect().right > right + 1)
        .map((part) => part.textContent?.slice(0, 40));
    });
    expect(overflowing).toEqual([]);
  });

  test.each(['A4', 'Letter'])('prints it on one page of %s', async (format) => {
    await stopped(12);
    await remit.openCold('#/');
    await expect.poll(() => remit.page.locator('[data-small]:not(:empty)').count()).toBe(5);
    const pdf = (await remit.page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('can use it with what axe knows of, also at 300 %', async () => {
    await keep({ textSize: 300, places: { [PLAN]: { at: PLACE, top: 96, when: 0, folded: [] } } });
    await remit.openCold('#/');
    await expect.poll(() => remit.page.locator('[data-small]:not(:empty)').count()).toBe(5);
    expect(await axeFindings(remit.page)).toEqual([]);
  });
});
