import { describe, expect, it } from 'vitest';
import { useWindow } from './window.ts';

const LESSONS = ['1-plan-in-20-minutes', '2-who-does-what', '3-indicators-to-measures'];
/** More presses than any lesson takes: one that cannot be left fails here. */
const MOST = 400;

describe('a lesson that comes with the plan', () => {
  const window = useWindow();
  const stage = () => window.page.getByRole('region', { name: 'Stage' });
  /** Which stop is shown, of how many, and how many answers are hidden. */
  const standing = () =>
    window.page.evaluate(() => {
      const foot = document.querySelector('[aria-label="Stage"] > footer span')?.textContent ?? '';
      const [, at, count] = /^(\d+) \/ (\d+)$/.exec(foot) ?? [];
      return { at: Number(at), count: Number(count) };
    });
  /** The smallest words that the class must read, and whether anything runs out of the window at the side. */
  const seen = () =>
    window.page.evaluate(() => {
      const texts = [...document.querySelectorAll('[aria-label="Stage"] [data-stage-text]')];
      const room = document.querySelector('[aria-label="Stage"] [data-room]');
      return {
        size: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)), 99),
        isWider: room !== null && room.scrollWidth > room.clientWidth + 1,
      };
    });

  it.each(LESSONS)('is held from its title page to its end and back with two keys: %s', async (lesson) => {
    await window.openCold(`#/present/lesson/${lesson}/0`);
    await stage().waitFor();
    const passed = new Set<number>();
    let now = await standing();
    expect(now.at).toBe(1);
    for (let presses = 0; now.at < now.count && presses < MOST; presses += 1) {
      const before = now.at;
      const { size, isWider } = await seen();
      expect(size, `stop ${before}`).toBeGreaterThanOrEqual(24);
      expect(isWider, `stop ${before}`).toBe(false);
      passed.add(before);
      await window.page.keyboard.press('PageDown');
      now = await standing();
      expect(now.at - before, `after stop ${before}`).toBeGreaterThanOrEqual(0);
      expect(now.at - before, `after stop ${before}`).toBeLessThanOrEqual(1);
    }
    expect(now.at).toBe(now.count);
    expect(passed.size).toBe(now.count - 1);
    for (let presses = 0; now.at > 1 && presses < MOST; presses += 1) {
      await window.page.keyboard.press('PageUp');
      now = await standing();
    }
    expect(now.at).toBe(1);
  });
});
