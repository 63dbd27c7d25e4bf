import { describe, expect, it } from 'vitest';
import { lessons } from '../corpus/teach/shipped.ts';
import { useWindow } from './window.ts';

/** More than the longest lesson needs: views are walked to their end. */
const MOST_PRESSES = 400;

describe('a lesson that comes with the plan', () => {
  const window = useWindow();
  /** The stop that the foot of the stage says it is at, from 0 for the title page. */
  const number = (count: number) =>
    window.page.evaluate(
      (all) =>
        new Promise<number>((give) => {
          const read = () => {
            const [foot] = [...document.querySelectorAll<HTMLElement>('footer')].slice(-1);
            const [words = ''] = foot?.innerText.trim().split('\n') ?? [];
            const [, at, count] = /^(\d+) \/ (\d+)$/.exec(words) ?? [];
            if (words === 'Title page') return 0;
            return words === 'End' ? all + 1 : Number(count) === all ? Number(at) : Number.NaN;
          };
          requestAnimationFrame(() => setTimeout(() => give(read())));
        }),
      count,
    );
  /** The smallest type of the words that the class is to read; views have their own. */
  const smallest = () =>
    window.page.evaluate(() => {
      const words = document.querySelectorAll('[data-room]:not([data-view]) :is(div > p, li)');
      return Math.min(...[...words].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    });

  it.each(lessons.map(({ id, title, stops }) => [title, id, stops] as const))(
    '%s is run from its title to its end with one key',
    async (_, id, stops) => {
      await window.openCold(`#/present/lesson/${id}/0`);
      await expect.poll(() => window.page.getByRole('region', { name: 'Stage' }).count()).toBe(1);
      const seen = [await number(stops.length)];
      const small: string[] = [];
      for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
        const at = seen.at(-1) ?? 0;
        if (at > stops.length) break;
        const kind = stops[at - 1]?.shown.kind;
        const size = kind === 'slide' || kind === 'question' ? await smallest() : 24;
        if (size < 24) small.push(`stop ${at}: ${size} px`);
        await window.page.keyboard.press('PageDown');
        const now = await number(stops.length);
        if (now !== at) seen.push(now);
      }
      expect(seen).toEqual(Array.from({ length: stops.length + 2 }, (_one, at) => at));
      expect(small).toEqual([]);
    },
  );
});
