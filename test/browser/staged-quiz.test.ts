import { describe, expect, it } from 'vitest';
import { lessons } from '../corpus/teach/shipped.ts';
import { useWindow } from './window.ts';

/** More than a quiz needs: an explanation may be paged. */
const MOST_PRESSES = 200;

/** What of a question is not to be seen whole on the stage, and how large its answers are set. */
type Seen = {
  /** Its number and what it asks: two may ask in the same words. */
  readonly question: string;
  readonly isShown: boolean;
  readonly unseen: readonly string[];
  readonly top: number;
  readonly type: number;
};

const SCREENS = [
  { width: 1280, height: 720, text: 1 },
  { width: 1920, height: 1080, text: 1.5 },
] as const;

describe.each(SCREENS)('a quiz on a stage of $width × $height, text × $text', ({ width, height, text }) => {
  const window = useWindow({ width, height });
  const quiz = () => window.page.locator('[data-quiz]');
  const foot = () => window.page.locator('footer');
  const press = (key: string) => window.page.keyboard.press(key);
  const open = async (hash: string) => {
    await window.openCold(hash);
    await window.page.evaluate((share) => {
      document.documentElement.style.fontSize = `${share * 100}%`;
    }, text);
  };

  /** The question, each of its answers and, once they are shown, the beginning of what explains them, against the room that they stand in. */
  const look = (): Promise<Seen> =>
    window.page.evaluate(() => {
      const room = document.querySelector('[data-quiz]');
      const end = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
      const why = room?.querySelector<HTMLElement>('[data-why]');
      const isShown = why?.inert === false;
      const parts = [
        ...(room?.querySelectorAll('h2, blockquote, ol > li') ?? []),
        // What is paged further is not there with its beginning.
        ...(isShown && why?.scrollTop === 0 ? [...(why?.querySelectorAll('p') ?? [])].slice(0, 1) : []),
      ].filter((one) => !one.closest('figure'));
      const bottom = room?.getBoundingClientRect().bottom ?? 0;
      return {
        question: [...(room?.querySelectorAll('div > span:first-child, h2') ?? [])]
          .slice(0, 2)
          .map((one) => one.textContent)
          .join(': '),
        isShown,
        unseen: parts.flatMap((one) => {
          const box = one.getBoundingClientRect();
          const isWhole =
            box.top >= 0 &&
            box.left >= 0 &&
            box.right <= innerWidth &&
            box.bottom <= Math.min(end, bottom) + 1;
          return isWhole ? [] : [`${one.textContent}: ${Math.round(box.top)} to ${Math.round(box.bottom)}`];
        }),
        top: Math.round(room?.querySelector('h2')?.getBoundingClientRect().top ?? 0),
        type: Math.min(
          ...[...(room?.querySelectorAll('ol > li:not(:has(> label)), ol > li > label') ?? [])].map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        ),
      };
    });

  /** Goes through the quiz that is on the stage with one key; what was seen before each press. */
  const walk = async (): Promise<readonly Seen[]> => {
    const seen: Seen[] = [];
    for (let presses = 0; presses < MOST_PRESSES && (await quiz().count()) > 0; presses += 1) {
      seen.push(await look());
      await press('PageDown');
      await window.page.waitForTimeout(30);
    }
    return seen;
  };
  const checkSeen = (seen: readonly Seen[], count: number) => {
    const shown = seen.filter(({ isShown }) => isShown);
    expect(new Set(shown.map(({ question }) => question)).size).toBe(count);
    expect(seen.filter(({ unseen }) => unseen.length > 0)).toEqual([]);
    // Type that is read from the back row.
    expect(seen.filter(({ type }) => type < (16 * height) / 720)).toEqual([]);
  };

  const quizStops = lessons.flatMap(({ id, title, stops }) =>
    stops.flatMap(({ shown }, at) =>
      shown.kind === 'quiz' ? [[title, at + 1, id, shown.setting.count] as const] : [],
    ),
  );
  it.each(quizStops)(
    'keeps the question and all its answers in view when they are revealed: %s, stop %i',
    async (_, at, id, count) => {
      await open(`#/present/lesson/${id}/${at}`);
      await quiz().waitFor();
      checkSeen(await walk(), count);
    },
  );

  it.each(['', '&with=class'])(
    'is played with two keys when its page is presented with T (%s)',
    async (mode) => {
      await open(`#/teach/quiz?n=5${mode}`);
      await quiz().waitFor();
      await press('t');
      await expect.poll(() => foot().innerText()).toContain('Question 1 / 5');
      const first = await look();
      expect(first.isShown).toBe(false);
      await press('PageDown');
      await expect.poll(async () => (await look()).isShown).toBe(true);
      expect((await look()).top).toBe(first.top);
      while ((await look()).question === first.question) await press('PageDown');
      await expect.poll(() => foot().innerText()).toContain('Question 2 / 5');
      expect(await look()).toMatchObject({ isShown: false });
      await press('PageUp');
      await expect.poll(() => look()).toMatchObject({ question: first.question, isShown: true });
      checkSeen(await walk(), 5);
      await expect.poll(() => window.page.locator('[data-room]').innerText()).toContain('That was the quiz');
    },
  );

  it('goes on at the question of its page, and leaves that of a class where the stage came to', async () => {
    await open('#/teach/quiz?n=5&with=class');
    await quiz().waitFor();
    const prompt = () => quiz().locator('h2').innerText();
    const first = await prompt();
    await press('PageDown');
    await press('PageDown');
    await expect.poll(prompt).not.toBe(first);
    const second = await prompt();
    await press('t');
    await expect.poll(() => foot().innerText()).toContain('Question 2 / 5');
    while ((await prompt()) === second) await press('PageDown');
    const third = await prompt();
    await press('Escape');
    await window.page.locator('main [data-quiz] button').first().waitFor();
    expect(await prompt()).toBe(third);
  });
});
