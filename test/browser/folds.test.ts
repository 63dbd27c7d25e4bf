import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('a reader who folds the text', () => {
  const remit = useWindow();
  const block = (id: string) => remit.page.locator(`[data-id="${id}"]`);
  const isShown = (id: string) => block(id).evaluate((one) => one.checkVisibility());
  const topOf = async (id: string) => Math.round((await block(id).boundingBox())?.y ?? Number.NaN);

  test('folds with [ from the box to the chapter, and each heading says what it holds', async () => {
    await remit.openCold('#/read/box-1/project-1');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-1/project-1');
    await remit.page.keyboard.press('[');
    await expect.poll(() => isShown('box-1/project-1')).toBe(false);
    expect((await remit.focused()).id).toBe('box-1');
    expect(await remit.page.getByText('2 projects · 1 clause · SAMR leads').isVisible()).toBe(true);
    await remit.page.keyboard.press('[');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-4');
    expect(await isShown('box-1')).toBe(false);
    await remit.page.keyboard.press('[');
    await expect.poll(async () => (await remit.focused()).id).toBe('chapter-3');
    expect(await isShown('section-4')).toBe(false);
    expect(await isShown('chapter-4')).toBe(true);
  });

  test('folds everything with Shift and walks on over what is folded', async () => {
    await remit.openCold('#/read/clause-1');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-1');
    await remit.page.keyboard.press('{');
    await expect.poll(async () => (await remit.focused()).id).toBe('chapter-3');
    await remit.page.keyboard.press('j');
    await expect.poll(async () => (await remit.focused()).id).toBe('chapter-4');
    await remit.page.keyboard.press('}');
    await expect.poll(() => isShown('section-9')).toBe(true);
  });

  test('lands on a place that was folded away, open, when a link or a search leads there', async () => {
    await remit.openCold('#/read/section-4');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-4');
    await remit.page.keyboard.press('{');
    await expect.poll(() => isShown('section-4')).toBe(false);
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('clause 17');
    await remit.page.getByRole('option').first().waitFor();
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-17');
    expect(await isShown('clause-17')).toBe(true);
    await expect.poll(() => topOf('clause-17')).toBeLessThan(600);
    expect(await isShown('clause-1')).toBe(false);
  });

  test('has what is folded found by the find of the browser', async () => {
    await remit.openCold('#/read/box-1');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-1');
    await remit.page.keyboard.press('[');
    await expect.poll(() => isShown('box-1/project-1')).toBe(false);
    // What the browser does before it shows a match that is hidden until it is found.
    await remit.page.evaluate(() => {
      const hidden = document.querySelector('[hidden="until-found"]');
      hidden?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    await expect.poll(() => isShown('box-1/project-1')).toBe(true);
    expect(
      await remit.page
        .getByRole('button', { name: 'Fold Box 1 The Trade Secret Protection Project' })
        .count(),
    ).toBe(1);
  });

  test('finds the same line and the same folds after a new start', async () => {
    await remit.openCold('#/read/box-2');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-2');
    await remit.page.keyboard.press('[');
    await expect.poll(() => isShown('box-2/project-1')).toBe(false);
    await remit.page.mouse.move(640, 400);
    await remit.page.mouse.wheel(0, -130);
    await remit.page.waitForTimeout(700);
    const before = await topOf('box-2');
    const { page } = remit;
    const start = page.url().replace(/#.*$/, '');
    await page.goto('about:blank');
    await page.goto(start);
    // A start shows the plan at a glance, with the way back into the text in the focus.
    await page.getByRole('link', { name: /^Resume/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => isShown('box-2')).toBe(true);
    await expect.poll(() => topOf('box-2')).toBe(before);
    expect(await isShown('box-2/project-1')).toBe(false);
  });

  test('gets line, folds and focus back with Back', async () => {
    await remit.openCold('#/read/section-4/measure-1');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-4/measure-1');
    await remit.page.getByRole('button', { name: /^Fold Box 1 / }).click();
    await expect.poll(() => isShown('box-1/project-1')).toBe(false);
    const name = block('clause-1').getByRole('link', { name: "Supreme People's Court" });
    await name.focus();
    const link = await name.getAttribute('href');
    expect(link).toMatch(/^#\/agencies\//);
    const before = await topOf('clause-1');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('heading', { level: 1, name: 'Supreme People' }).waitFor();
    await remit.page.goBack();
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toBe(link);
    expect(Math.abs((await topOf('clause-1')) - before)).toBeLessThanOrEqual(1);
    expect(await isShown('box-1/project-1')).toBe(false);
  });

  test('gets every word on paper, or the page as it is on the screen, as chosen', async () => {
    await remit.openCold('#/read/box-1');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-1');
    await remit.page.keyboard.press('[');
    await expect.poll(() => isShown('box-1/project-1')).toBe(false);
    const height = () => block('box-1/project-1').evaluate((one) => one.getClientRects()[0]?.height ?? 0);
    await remit.page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(0);
    await remit.page.emulateMedia({ media: 'screen' });
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByRole('switch', { name: 'Print folded parts open' }).click();
    await remit.page.keyboard.press('Escape');
    await remit.page.emulateMedia({ media: 'print' });
    await expect.poll(height).toBe(0);
  });
});
