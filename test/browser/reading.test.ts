import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('a reader', () => {
  const remit = useWindow();

  test('who opens Remit for the first time sees the title of the plan', async () => {
    await remit.openCold('');
    await expect.poll(() => remit.page.locator('main h1:visible').first().isVisible()).toBe(true);
    expect(await remit.page.locator('main h1:visible').first().textContent()).toContain(
      'National Plan for the Protection',
    );
    expect(await remit.page.title()).toContain('Remit');
  });

  test('who follows a link to a clause lands on it, with the focus on it and in sight', async () => {
    await remit.openCold('#/read/clause-17');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-17');
    const box = await remit.page.locator('[data-id="clause-17"]').boundingBox();
    expect(box?.y).toBeGreaterThan(48);
    expect(box?.y).toBeLessThan(500);
    // The pane follows the text, and on a busy machine a moment later.
    const context = remit.page.getByRole('complementary', { name: 'Context' });
    await expect.poll(() => context.textContent()).toContain('Clause 17');
  });

  test('walks from passage to passage with j and k, and the Context pane follows', async () => {
    await remit.openCold('#/read/section-4/measure-1');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-4/measure-1');
    await remit.page.keyboard.press('j');
    expect((await remit.focused()).id).toBe('section-4/measure-1/p-1');
    await remit.page.keyboard.press('j');
    expect((await remit.focused()).id).toBe('clause-1');
    await remit.page.keyboard.press('k');
    const context = remit.page.getByRole('complementary', { name: 'Context' });
    await expect.poll(() => context.textContent()).toContain('15 bodies jointly. No lead is named.');
    expect(
      await context.getByRole('link', { name: 'Ministry of Agriculture and Rural Affairs, joint' }).count(),
    ).toBe(1);
  });

  test('walks the contents by keyboard and opens a section with Enter', async () => {
    await remit.openCold('#/read/plan');
    await remit.page.getByRole('treegrid', { name: 'Contents' }).getByRole('row').first().waitFor();
    await expect.poll(async () => (await remit.focused()).id).not.toBe(null);
    await remit.page.keyboard.press('Shift+F6');
    await remit.page.keyboard.press('Shift+F6');
    for (let press = 0; press < 40 && (await inTree(remit.page)) === ''; press++)
      await remit.page.keyboard.press('Tab');
    expect(await inTree(remit.page)).not.toBe('');
    await remit.page.keyboard.press('Home');
    await remit.page.keyboard.press('ArrowDown');
    await remit.page.keyboard.press('ArrowDown');
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-1');
  });

  test('folds a box to its title and opens it again', async () => {
    await remit.openCold('#/read/box-1');
    const text = remit.page.locator('[data-id="box-1/project-1"]');
    await remit.page
      .getByRole('button', { name: 'Fold Box 1 The Trade Secret Protection Project', exact: true })
      .click();
    await expect.poll(() => text.isVisible()).toBe(false);
    await remit.page.locator('[data-id="box-1"]').focus();
    await remit.page.keyboard.press(']');
    await expect.poll(() => text.isVisible()).toBe(true);
  });

  test('sees a footnote beside its mark on focus, and Esc closes it without moving the focus', async () => {
    await remit.openCold('#/read/indicator-1');
    const mark = remit.page.getByRole('link', { name: 'Footnote 1', exact: true }).first();
    // Focus by keyboard: from the row on to the first link in it.
    await remit.page.keyboard.press('Tab');
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    const preview = remit.page.getByRole('dialog', { name: 'Preview' });
    await preview.waitFor();
    expect(await preview.textContent()).toContain('valid invention patents');
    const [above, below] = await Promise.all([mark.boundingBox(), preview.boundingBox()]);
    expect(overlap(above, below)).toBe(false);
    await remit.page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('can move the pointer from a name onto its preview without losing it', async () => {
    await remit.openCold('#/read/clause-1');
    await remit.page.locator('[data-id="clause-1"] a').first().hover();
    const preview = remit.page.getByRole('dialog', { name: 'Preview' });
    await preview.waitFor();
    await preview.hover();
    await remit.page.waitForTimeout(500);
    expect(await preview.isVisible()).toBe(true);
  });

  test('who scrolls finds the contents in step and no flood in the history', async () => {
    await remit.openCold('#/read/plan');
    const before = await remit.page.evaluate(() => history.length);
    await remit.page.mouse.move(640, 400);
    for (let turn = 0; turn < 12; turn++) {
      await remit.page.mouse.wheel(0, 900);
      await remit.page.waitForTimeout(60);
    }
    await expect.poll(() => remit.page.url()).not.toContain('front');
    expect(await remit.page.evaluate(() => history.length)).toBe(before);
    await expect.poll(() => remit.page.locator('[aria-label="Contents"] [aria-current]').count()).toBe(1);
  });

  test('can switch the notes of the editor off, and the printed text stays the same', async () => {
    await remit.openCold('#/read/clause-1');
    const clause = remit.page.locator('[data-id="clause-1"]');
    expect(await clause.getByRole('button', { name: /note/ }).count()).toBe(1);
    const printed = (await clause.textContent())?.replace('note', '');
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByText('Editor’s notes in the text').click();
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => clause.getByRole('button', { name: /note/ }).count()).toBe(0);
    expect(await clause.textContent()).toBe(printed);
  });

  test('finds the theme as it was after a reload', async () => {
    await remit.openCold('#/read/clause-1');
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByRole('radio', { name: 'Night' }).click();
    await expect.poll(() => theme(remit.page)).toBe('night');
    await remit.page.reload();
    await remit.page.locator('main h1').first().waitFor();
    expect(await theme(remit.page)).toBe('night');
  });
});

type Page = ReturnType<typeof useWindow>['page'];
type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} | null;

function theme(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.theme);
}

function inTree(page: Page): Promise<string> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[aria-label="Contents"] [role="row"]');
    return row?.textContent ?? '';
  });
}

function overlap(a: Rect, b: Rect): boolean {
  if (!a || !b) return true;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('who follows a link as soon as the text stands', () => {
  const remit = useWindow();

  test('stays at its place, and is not taken back to the line before', async () => {
    await remit.openCold('#/read/box-1');
    await remit.page.waitForTimeout(600);
    await remit.page.reload();
    await remit.page.locator('main article:visible').first().waitFor();
    await remit.page.waitForTimeout(250);
    await remit.openCold('#/read/box-8');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-8');
    await remit.page.waitForTimeout(900);
    const box = await remit.page.locator('[data-id="box-8"]').boundingBox();
    expect(box?.y).toBeGreaterThan(48);
    expect(box?.y).toBeLessThan(500);
  });
});

describe('at a large text size', () => {
  const remit = useWindow();

  test.each([150, 300])(
    'of %i percent a row of the table is opened below the names of its columns',
    async (textSize) => {
      await remit.page.addInitScript(
        (size) => localStorage.setItem('remit.settings', JSON.stringify({ textSize: size })),
        textSize,
      );
      await remit.openCold('#/read/indicator-4');
      await expect.poll(async () => (await remit.focused()).id).toBe('indicator-4');
      const places = () =>
        remit.page.evaluate(() => {
          const row = document.querySelector('[data-id="indicator-4"]');
          const table = row?.closest('table');
          const [own, names, frame] = [row, table?.querySelector('thead'), table?.parentElement].map((one) =>
            one?.getBoundingClientRect(),
          );
          return { own, names, frame };
        });
      await expect
        .poll(async () => {
          const { own, names } = await places();
          return (own?.top ?? 0) >= (names?.bottom ?? 0) - 1;
        })
        .toBe(true);
      const { own, frame } = await places();
      expect(own?.top).toBeGreaterThan(48);
      expect(own?.bottom).toBeLessThanOrEqual(frame?.bottom ?? 0);
      expect(own?.bottom).toBeLessThanOrEqual(720);
    },
  );
});

describe('the Context pane', () => {
  const remit = useWindow();

  test('has its buttons on one line', async () => {
    await remit.openCold('#/read/section-4');
    const context = remit.page.getByRole('complementary', { name: 'Context' });
    await context.getByRole('link', { name: /^Map of/ }).waitFor();
    const middles = await context.evaluate((pane) =>
      [/^Map$/, /^Print this/].map((name) => {
        const one = [...pane.querySelectorAll('a, button')].find((each) => name.test(each.textContent ?? ''));
        const range = document.createRange();
        if (one) range.selectNodeContents(one);
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 100))).toBeLessThan(0.6);
  });
});
