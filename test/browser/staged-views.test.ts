import { describe, expect, it } from 'vitest';
import { lessons } from '../corpus/teach/shipped.ts';
import { useWindow } from './window.ts';

/** More than the longest view needs. */
const MOST_PRESSES = 300;
/** What the app does with a view, which is no business of a class. */
const TOOLS =
  /^(?:Print|Add to lesson|Export|Sort|Group|Columns|Clear all|Save|Open all|Copy all|Matrix|Table)/;

const views = lessons.flatMap(({ id, title, stops }) =>
  stops.flatMap(({ shown }, at) => (shown.kind === 'view' ? [[title, at + 1, id] as const] : [])),
);

describe('a view on the stage', () => {
  const window = useWindow();
  const view = () => window.page.locator('[data-view]');
  const foot = () => window.page.locator('footer').last().innerText();
  const settle = () =>
    window.page.evaluate(
      () => new Promise<void>((give) => requestAnimationFrame(() => setTimeout(give, 20))),
    );
  /** How much of what scrolls in the view is above and below what is seen, in its own pixels. */
  const hidden = () =>
    view().evaluate((whole) => {
      const rooms = [...whole.querySelectorAll<HTMLElement>('*')].filter(
        (one) =>
          one.scrollHeight > one.clientHeight + 2 && /auto|scroll/.test(getComputedStyle(one).overflowY),
      );
      const sum = (of: (one: HTMLElement) => number) => rooms.reduce((all, one) => all + of(one), 0);
      return {
        above: sum(({ scrollTop }) => scrollTop),
        below: sum((one) => Math.max(0, one.scrollHeight - one.clientHeight - one.scrollTop - 2)),
        least: Math.min(...rooms.map(({ clientHeight }) => clientHeight)),
      };
    });

  it.each(views)('is paged to its end and back by two keys: %s, stop %i', async (_, at, id) => {
    await window.openCold(`#/present/lesson/${id}/${at}`);
    await view().locator('h1').first().waitFor();
    await window.page.waitForTimeout(300);
    const names = await view()
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));
    expect(names.filter((name) => TOOLS.test(name ?? ''))).toEqual([]);
    const here = window.page.url();
    let presses = 0;
    let now = await hidden();
    while (now.below > 0 && presses < MOST_PRESSES) {
      await expect.poll(foot).toContain('More below');
      await window.page.keyboard.press('PageDown');
      await settle();
      presses += 1;
      const next = await hidden();
      // No line is jumped over.
      expect(next.above - now.above).toBeLessThan(next.least);
      expect(next.above).toBeGreaterThan(now.above);
      now = next;
    }
    expect(window.page.url()).toBe(here);
    await expect.poll(foot).not.toContain('More below');
    for (let back = 0; back < presses; back += 1) await window.page.keyboard.press('PageUp');
    expect(window.page.url()).toBe(here);
    expect(await hidden()).toMatchObject({ above: 0 });
    for (let on = 0; on < presses; on += 1) await window.page.keyboard.press('PageDown');
    expect(window.page.url()).toBe(here);
    await window.page.keyboard.press('PageDown');
    await expect.poll(() => window.page.url()).not.toBe(here);
  });

  it('is set larger on a larger stage, as all that stands there', async () => {
    await window.openCold('#/present/view/targets');
    const tall = async () => (await view().locator('tbody tr').first().boundingBox())?.height ?? 0;
    await view().locator('tbody tr').first().waitFor();
    const small = await tall();
    await window.page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(async () => Math.round(((await tall()) / small) * 10)).toBe(15);
  });

  it('shows the heads of a table, whose buttons are left away', async () => {
    await window.openCold('#/present/view/targets?show=quantities&kind=percent');
    const head = view().locator('thead');
    await head.waitFor();
    expect((await head.innerText()).split(/\s*\t\s*|\n/)).toContain('What is counted');
    expect(await head.getByRole('button').count()).toBe(0);
  });
});
