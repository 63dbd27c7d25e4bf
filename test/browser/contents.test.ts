import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('the contents', () => {
  const remit = useWindow();
  const tree = () => remit.page.getByRole('treegrid', { name: 'Contents' });
  const filter = () => remit.page.getByRole('textbox', { name: 'Filter the contents' });

  test('are narrowed while one types, say how many are left, and Esc shows all again', async () => {
    await remit.openCold('#/read/section-4');
    await tree().getByRole('row').first().waitFor();
    const all = await tree().getByRole('row').count();
    await filter().fill('trade secret');
    await expect.poll(() => tree().getByRole('row').count()).toBe(3);
    expect(await tree().locator('mark').allTextContents()).toEqual(['Trade', 'Secret']);
    await expect.poll(() => remit.page.getByRole('status').allTextContents()).toContain('1 heading');
    await filter().press('Escape');
    await expect.poll(() => tree().getByRole('row').count()).toBe(all);
  });

  test('take the name of a place, and Enter opens it', async () => {
    await remit.openCold('#/read/section-4');
    await tree().getByRole('row').first().waitFor();
    await filter().fill('box 6');
    await filter().press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-6');
  });

  test('are walked from the field with the arrow key, and Enter opens the row', async () => {
    await remit.openCold('#/read/section-4');
    await tree().getByRole('row').first().waitFor();
    await filter().fill('navigation');
    await filter().press('ArrowDown');
    await remit.page.keyboard.press('End');
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-7');
  });

  test('are walked as a tree is: Home, End, and letters to the next heading that begins so', async () => {
    await remit.openCold('#/read/section-4');
    await tree().getByRole('row').first().waitFor();
    const at = () =>
      remit.page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-label'));
    await tree().getByRole('row', { name: /^4 / }).getByRole('link').focus();
    await remit.page.keyboard.press('Home');
    await expect.poll(at).toBe('I The Background of the Plan');
    await remit.page.keyboard.press('End');
    await expect.poll(at).toMatch(/^21 /);
    await remit.page.keyboard.type('guid');
    await expect.poll(at).toBe('1 Guiding thought');
    await remit.page.waitForTimeout(1200);
    await remit.page.keyboard.type('box 2');
    await expect.poll(at).toBe('Box 2 The Data Intellectual Property Protection Project');
    await remit.page.keyboard.press('ArrowUp');
    await expect.poll(at).toBe('Improving intellectual property protection policies');
  });

  test('keep the place in sight while one reads on, but not against the person’s pointer', async () => {
    await remit.openCold('#/read/section-4');
    await tree().getByRole('row').first().waitFor();
    const current = tree().locator('[aria-current="page"]');
    const go = async (place: string) => {
      await remit.page.keyboard.press('Control+k');
      await remit.page.keyboard.type(place);
      await remit.page.getByRole('option').first().waitFor();
      await remit.page.keyboard.press('Enter');
    };
    await remit.page.mouse.move(700, 400);
    await go('s18');
    await expect.poll(() => current.textContent()).toContain('18');
    await expect
      .poll(async () => {
        const [row, whole] = await Promise.all([current.boundingBox(), tree().locator('..').boundingBox()]);
        return row && whole ? row.y >= whole.y && row.y + row.height <= whole.y + whole.height : false;
      })
      .toBe(true);
    await tree().hover();
    const scrolled = await tree().evaluate((one) => one.parentElement?.scrollTop);
    await go('s1');
    await expect.poll(async () => (await remit.focused()).id).toBe('section-1');
    await remit.page.waitForTimeout(300);
    expect(await tree().evaluate((one) => one.parentElement?.scrollTop)).toBe(scrolled);
  });

  test('fold to the chapters and open to every row, and the place stands out all the same', async () => {
    await remit.openCold('#/read/box-1');
    await tree().getByRole('row').first().waitFor();
    await remit.page.getByRole('button', { name: 'Fold all chapters' }).click();
    await expect.poll(() => tree().getByRole('row').count()).toBe(8);
    expect(await tree().locator('[aria-current="page"]').textContent()).toContain('Comprehensively');
    await remit.page.getByRole('button', { name: 'Open all chapters' }).click();
    await expect.poll(() => tree().getByRole('row').count()).toBeGreaterThan(70);
  });

  test('show quietly where one has been, also after a reload, until it is told to forget it', async () => {
    await remit.openCold('#/read/box-1');
    await tree().getByRole('row').first().waitFor();
    await expect
      .poll(() =>
        tree()
          .getByRole('row', { name: /Box 1 / })
          .textContent(),
      )
      .toContain('seen');
    expect(
      await tree()
        .getByRole('row', { name: /Box 2 / })
        .textContent(),
    ).not.toContain('seen');
    await remit.page.reload();
    await expect
      .poll(() =>
        tree()
          .getByRole('row', { name: /Box 1 / })
          .textContent(),
      )
      .toContain('seen');
    // What is in sight then counts anew, so one goes elsewhere first.
    await remit.openCold('#/read/box-8');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-8');
    const section = tree().getByRole('row', { name: /Improving the legal and policy system/ });
    expect(await section.textContent()).toContain('seen');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('forget what has been seen');
    await remit.page.getByRole('option').first().waitFor();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByText('It counts anew from here.').waitFor();
    await expect.poll(() => section.textContent()).not.toContain('seen');
  });

  test('of the way on top: each step is a link, and the sign before it leads to the places beside', async () => {
    await remit.openCold('#/read/section-5');
    const way = remit.page.getByRole('navigation', { name: 'Where you are' });
    expect(await way.getByRole('link').count()).toBe(3);
    await way.getByRole('button', { name: 'Other sections of this chapter' }).click();
    const menu = remit.page.getByRole('menu');
    await menu.waitFor();
    expect(await menu.getByRole('menuitemradio').count()).toBe(5);
    await menu.getByRole('menuitemradio', { name: /^7 / }).click();
    await expect.poll(async () => (await remit.focused()).id).toBe('section-7');
  });
});

describe('at three times the size', () => {
  const remit = useWindow();

  test('the way on top ends before the search field, and its end is shown as cut', async () => {
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ textSize: 300 }));
    });
    await remit.openCold('#/read/box-3');
    const way = remit.page.getByRole('navigation', { name: 'Where you are' });
    const [line, field, last] = await Promise.all([
      way.boundingBox(),
      remit.page.getByRole('combobox', { name: 'Go to or search' }).boundingBox(),
      way.locator('[aria-current]').boundingBox(),
    ]);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((line?.x ?? 0) + (line?.width ?? 0));
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeLessThan(field?.x ?? 0);
  });
});
