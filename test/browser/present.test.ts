import { describe, expect, it } from 'vitest';
import { fingersOn } from './fingers.ts';
import { axeFindings, useWindow } from './window.ts';

describe('presenting', () => {
  const window = useWindow();
  const stage = () => window.page.getByRole('region', { name: 'Stage' });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const text = () => stage().locator('[data-stage-text]');
  const covers = () => stage().getByRole('button', { name: 'hidden answer' });
  const typeSize = () => text().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

  it('shows the open passage alone in large type with T, walks on and back, and comes back to the very place', async () => {
    await window.openCold('#/read/section-4/measure-1/p-1');
    const before = await window.page.locator('[data-id="section-4/measure-1/p-1"]').boundingBox();
    await press('t');
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('section-4/measure-1/p-1');
    expect(await typeSize()).toBeGreaterThanOrEqual(24);
    await press('PageDown', 'PageDown', 'PageDown');
    await expect.poll(() => text().getAttribute('data-stage-text')).not.toBe('section-4/measure-1/p-1');
    await press('Escape');
    await expect.poll(() => stage().count()).toBe(0);
    expect((await window.focused()).id).toBe('section-4/measure-1/p-1');
    const after = await window.page.locator('[data-id="section-4/measure-1/p-1"]').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  });

  it('sets every block of the plan in 24 pixels or more, and what does not fit is reached by going on', async () => {
    await window.openCold('#/present/chapter-1/p-1');
    expect(await typeSize()).toBeGreaterThanOrEqual(24);
    const room = stage().locator('[data-room]');
    const isAtEnd = () => room.evaluate((one) => one.scrollTop + one.clientHeight >= one.scrollHeight - 2);
    expect(await isAtEnd()).toBe(false);
    for (let presses = 0; presses < 12 && !(await isAtEnd()); presses += 1) await press('PageDown');
    expect(await isAtEnd()).toBe(true);
    expect(await text().getAttribute('data-stage-text')).toBe('chapter-1/p-1');
    await press('PageDown');
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('chapter-1/p-2');
  });

  it('covers the bodies of a clause, and two keys of a clicker reveal them one by one and go on', async () => {
    await window.openCold('#/present/clause-2');
    await press('a');
    await expect.poll(() => covers().count()).toBe(5);
    expect(await text().innerText()).not.toContain('Public Security');
    await press('PageDown');
    await expect.poll(() => covers().count()).toBe(4);
    expect(await text().innerText()).toContain('State Administration for Market Regulation');
    await press('PageUp');
    await expect.poll(() => covers().count()).toBe(5);
    await press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    await expect.poll(() => covers().count()).toBe(0);
    expect(await text().getAttribute('data-stage-text')).toBe('clause-2');
    await press('PageDown');
    await expect.poll(() => text().getAttribute('data-stage-text')).not.toBe('clause-2');
  });

  it('does not ask again at the next passage of a box for the bodies that were shown', async () => {
    // Clause 2 governs both.
    await window.openCold('#/present/box-1/project-1?cover=agencies');
    await expect.poll(() => covers().count()).toBe(5);
    await press('Shift+R');
    await expect.poll(() => covers().count()).toBe(0);
    await press('PageDown');
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('box-1/project-1/p-1');
    expect(await covers().count()).toBe(0);
    // Covered again, they are so at every passage.
    await press('a', 'a');
    await expect.poll(() => covers().count()).toBe(5);
  });

  it('tells a screen reader of a stop in the order in which it is seen, and of what is hidden only that it is', async () => {
    await window.openCold('#/present/box-1/project-1/p-1?cover=agencies');
    await expect.poll(() => covers().count()).toBe(5);
    const tree = await stage().ariaSnapshot();
    const order = [
      'Improving trade secret protection policy',
      'Box 1 ¶1',
      'The administrative enforcement',
      'Clause 2',
      'hidden answer',
      'Reveal all',
    ];
    const found = order.map((words) => tree.indexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(order.filter((_, at) => found[at] === -1)).toEqual([]);
    expect(tree).not.toContain('SAMR');
    expect(tree).not.toContain('Public Security');
  });

  it('tells of a covered clause nothing that is covered, also in passing', async () => {
    await window.openCold('#/present/clause-1?cover=agencies');
    await expect.poll(() => covers().count()).toBe(15);
    expect(await stage().ariaSnapshot()).not.toMatch(
      /Procuratorate|Commerce|Intellectual Property Administration/,
    );
  });

  it('reveals a cover that is pressed, all at once, and covers all again', async () => {
    await window.openCold('#/present/clause-2?cover=agencies');
    await covers().nth(3).click();
    await expect.poll(() => covers().count()).toBe(4);
    expect(await text().innerText()).toContain('Ministry of Public Security');
    await press('Shift+R');
    await expect.poll(() => covers().count()).toBe(0);
    await press('Shift+R');
    await expect.poll(() => covers().count()).toBe(5);
  });

  it('moves no word when a cover comes off', async () => {
    await window.openCold('#/present/clause-8?cover=agencies&around=yes');
    await expect.poll(() => covers().count()).toBeGreaterThan(2);
    const places = () =>
      text().evaluate((whole) => {
        const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
        const tops: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const { top, left, height } = range.getBoundingClientRect();
          tops.push([top, left, height].map(Math.round).join(' '));
        }
        return tops;
      });
    const before = await places();
    while ((await covers().count()) > 0) {
      await press('PageDown');
      expect(await places()).toEqual(before);
    }
  });

  it('names the passages before and after, and shows them in whole words', async () => {
    await window.openCold('#/present/clause-8?around=yes');
    const side = (name: string) => stage().locator(`[data-neighbour="${name}"]`);
    await side('before').waitFor();
    expect(await side('before').innerText()).toMatch(/^Before\n+.*\w …$/u);
    expect(await side('after').innerText()).toMatch(/^Next\n/u);
    const shown = (await side('before').locator('p').innerText()).replace(/ …$/u, '');
    await press('PageUp');
    await expect.poll(() => text().getAttribute('data-stage-text')).not.toBe('clause-8');
    const whole = await text().innerText();
    expect(whole.startsWith(shown)).toBe(true);
    expect(whole.charAt(shown.length)).toMatch(/\s/u);
    expect(await side('before').evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(2);
  });

  it('selects words by key, and covers, marks or enlarges them', async () => {
    await window.openCold('#/present/section-4/measure-2');
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'w');
    await expect.poll(() => covers().count()).toBe(1);
    expect(await text().innerText()).not.toContain('Improving intellectual');
    await press('r', 'Shift+ArrowRight', 'm');
    await expect.poll(() => stage().locator('mark').allInnerTexts()).toEqual(['Improving']);
    await press('Shift+ArrowRight', 'z');
    await expect.poll(() => stage().locator('blockquote').innerText()).toBe('Improving …');
    await press('Escape');
    await expect.poll(() => stage().locator('blockquote').count()).toBe(0);
    expect(await stage().count()).toBe(1);
  });

  it('blanks the screen, gives an overview to go from, and goes to a stop by its number', async () => {
    await window.openCold('#/present/section-4');
    await press('b');
    await expect
      .poll(() =>
        stage()
          .getByRole('button', { name: /Blank screen/ })
          .count(),
      )
      .toBe(1);
    await press('PageDown');
    await expect
      .poll(() =>
        stage()
          .getByRole('button', { name: /Blank screen/ })
          .count(),
      )
      .toBe(0);
    expect(await text().getAttribute('data-stage-text')).toBe('section-4');
    await press('o');
    await expect.poll(async () => (await window.focused()).text).toContain('§4');
    await press('ArrowDown', 'Enter');
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('section-4/measure-1');
    await press('1', 'Enter');
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('front/title');
  });

  it('numbers the stops of a lesson as the lesson does, and says where typed digits lead', async () => {
    await window.openCold('#/present/lesson/1-plan-in-20-minutes/0');
    const foot = () => stage().locator('footer').last().innerText();
    await expect.poll(foot).toMatch(/^Title page/u);
    await press('5');
    await expect.poll(foot).toContain('Enter: stop 5');
    await press('Enter');
    await expect.poll(foot).toMatch(/^5 \/ 15/u);
    expect(await foot()).not.toContain('Enter:');
    await expect.poll(() => window.page.url()).toMatch(/\/5$/u);
    await press('o');
    await expect.poll(async () => (await window.focused()).text).toMatch(/^5\D/u);
    await press('Escape', '9', '9');
    await expect.poll(foot).toContain('Enter: End');
    await press('Enter');
    await expect.poll(foot).toMatch(/^End/u);
  });

  it('goes on with a lesson where Esc left it, with what was uncovered', async () => {
    await window.openCold('#/teach');
    const link = (name: RegExp) => window.page.getByRole('link', { name });
    await link(/^Present Who does what/u).click();
    await stage().waitFor();
    await press('5', 'Enter');
    await expect.poll(() => covers().count()).toBe(1);
    await press('PageDown');
    await expect.poll(() => covers().count()).toBe(0);
    const seconds = async () => {
      const [, minutes, rest] = /(\d+):(\d+)/u.exec(await stage().getByRole('timer').innerText()) ?? [];
      return Number(minutes) * 60 + Number(rest);
    };
    await expect.poll(seconds).toBeGreaterThan(1);
    await press('Escape');
    await link(/^Go on at 5 of Who does what/u).click();
    await stage().waitFor();
    expect(await seconds()).toBeGreaterThan(1);
    expect(await text().count()).toBe(1);
    expect(await covers().count()).toBe(0);
    await press('End', 'Escape');
    await link(/^Present Who does what/u).waitFor();
    expect(await link(/^Go on/u).count()).toBe(0);
  });

  it('ends with what was shown of the plan, and how to go on', async () => {
    await window.openCold('#/present/lesson/1-plan-in-20-minutes/0');
    await stage().waitFor();
    await press('End');
    await stage().getByRole('heading', { name: 'The end' }).waitFor();
    const shown = await stage().locator('dl').innerText();
    // The places and views of the lesson as it is written, in its order.
    expect(shown).toMatch(
      /^From the plan\s+Ch\. I item 3 · §2 ¶1 · Ind\. 7 · Clause 6 · Box 6 ¶4 · §21 ¶1\s+Views\s+The plan at a glance\n/u,
    );
    expect(shown).toContain('Under a minute of 20 min planned, 15 stops');
    const sizes = await stage()
      .locator('article :is(p, dt, dd, h1)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await press('Home');
    await expect.poll(() => stage().locator('footer').last().innerText()).toMatch(/^Title page/u);
  });

  it('presents a dossier, and a link in it in its turn', async () => {
    await window.openCold('#/agencies/mara');
    await press('t');
    await stage().getByRole('heading', { name: 'Ministry of Agriculture and Rural Affairs' }).waitFor();
    await press('Escape');
    await expect.poll(() => stage().count()).toBe(0);
    expect(window.page.url()).toContain('#/agencies/mara');
    await press('t');
    await stage().locator('a[href^="#/read/"]').first().click();
    await expect.poll(() => text().count()).toBe(1);
    await press('Escape');
    await stage().getByRole('heading', { name: 'Ministry of Agriculture and Rural Affairs' }).waitFor();
  });

  it.each(['#/search?q=patent', '#/targets?show=quantities', '#/agencies/cnipa', '#/agencies/matrix'])(
    'comes back to %s as it was scrolled',
    async (hash) => {
      await window.openCold('#/');
      await window.page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await window.page.locator('main h1:visible').first().waitFor();
      const scrolled = () =>
        window.page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((one) => one.scrollTop > 0 && one.checkVisibility())
            .map((one) => Math.round(one.scrollTop)),
        );
      await window.page.mouse.move(640, 450);
      await expect
        .poll(async () => {
          await window.page.mouse.wheel(0, 300);
          return scrolled();
        })
        .not.toEqual([]);
      await window.page.waitForTimeout(400);
      const before = await scrolled();
      // In the field of *Search* a letter is a letter.
      await window.page.evaluate(() => document.getElementById('main')?.focus({ preventScroll: true }));
      await press('t');
      await stage().waitFor();
      await press('PageDown', 'Escape');
      await expect.poll(() => stage().count()).toBe(0);
      await expect.poll(scrolled).toEqual(before);
      // The focus comes a moment later, and moves nothing.
      await window.page.waitForTimeout(300);
      expect(await scrolled()).toEqual(before);
    },
  );

  it('leaves nothing behind the stage to be reached by Tab, and says nothing over it that is for the speaker', async () => {
    await window.openCold('#/read/section-4');
    await press('Control+k');
    await window.page.keyboard.type('clear recent');
    await press('Enter');
    const said = window.page.getByText('The list of recent places is empty.');
    await expect.poll(() => said.isVisible()).toBe(true);
    await press('t');
    await stage().waitFor();
    expect(await said.isVisible()).toBe(false);
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 12; presses += 1) {
        await press(key);
        const isBehind = await window.page.evaluate(() => {
          const { activeElement: focused, body } = document;
          return focused !== body && focused?.closest('[data-stage]') === null;
        });
        expect(isBehind, key).toBe(false);
      }
  });

  it('keeps every key of the frame to itself while it lasts', async () => {
    await window.openCold('#/present/section-4');
    await press('h', 'g', '/', 'c', '?');
    await stage().getByRole('dialog', { name: 'Keys' }).waitFor();
    await press('Escape');
    expect(await text().getAttribute('data-stage-text')).toBe('section-4');
  });

  it('names the bodies in full with I, for a class that does not know the short names', async () => {
    await window.openCold('#/present/box-1/project-1/p-1');
    const bodies = stage().getByRole('list', { name: 'Bodies in clause 2' });
    await expect.poll(() => bodies.innerText()).toContain('SAMR');
    await press('i');
    await expect.poll(() => bodies.innerText()).toContain('State Administration for Market Regulation');
    expect(await bodies.innerText()).not.toContain('SAMR');
    expect(await typeSize()).toBeGreaterThanOrEqual(24);
  });

  it('goes on by the edges', async () => {
    await window.openCold('#/present/section-4');
    await window.page.mouse.click(1260, 300);
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('section-4/measure-1');
    await window.page.mouse.click(20, 300);
    await expect.poll(() => text().getAttribute('data-stage-text')).toBe('section-4');
  });

  it.each(['light', 'dark'] as const)('shuts nobody out in %s colours', async (scheme) => {
    await window.page.emulateMedia({ colorScheme: scheme });
    for (const hash of [
      '#/present/clause-2?cover=agencies&cover=roles',
      '#/present/section-4/measure-2/p-1?around=yes',
      '#/present/section-3/table-1',
      '#/present/indicator-3?cover=numbers',
      '#/present/view/agencies/mara',
    ]) {
      await window.openCold(hash);
      await stage().waitFor();
      expect(await axeFindings(window.page), hash).toEqual([]);
    }
    await press('o');
    expect(await axeFindings(window.page), 'overview').toEqual([]);
  });
});

describe('presenting on a screen that is touched', () => {
  const window = useWindow({ hasTouch: true });
  const shown = () => window.page.locator('[data-stage-text]').getAttribute('data-stage-text');

  it('goes on and back by a finger from side to side, and scrolls by one that goes down', async () => {
    await window.openCold('#/present/chapter-1');
    const { move, tap } = await fingersOn(window.page);
    const [left, right] = [
      { x: 300, y: 300 },
      { x: 900, y: 310 },
    ];
    await move([[right, left]]);
    await expect.poll(shown).toBe('chapter-1/p-1');
    await move([
      [
        { x: 640, y: 500 },
        { x: 640, y: 200 },
      ],
    ]);
    expect(await shown()).toBe('chapter-1/p-1');
    const room = window.page.locator('[data-room]');
    await expect.poll(() => room.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
    // Back is first to the beginning of what was scrolled, as with the keys.
    await move([[left, right]]);
    await expect.poll(() => room.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await move([[left, right]]);
    await expect.poll(shown).toBe('chapter-1');
    await tap({ x: 1262, y: 300 });
    await expect.poll(shown).toBe('chapter-1/p-1');
  });
});
