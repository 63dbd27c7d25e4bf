import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Finger, fingersOn } from './fingers.ts';
import { useWindow } from './window.ts';

describe('a person who has only fingers', () => {
  const remit = useWindow({ hasTouch: true });
  const hash = () => remit.page.evaluate(() => decodeURIComponent(location.hash));
  const open = async (address: string, mark: string) => {
    await remit.openCold(address);
    await remit.page.locator(mark).first().waitFor();
    return fingersOn(remit.page);
  };
  const middleOf = async (part: Locator): Promise<Finger> => {
    const box = await part.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const stop = (id: string) => remit.page.locator(`main [data-stop="${id}"]`);
  const stage = () =>
    remit.page.evaluate(() => {
      const stage = document.querySelector('[data-moved]')?.closest('[data-scrolls]');
      return {
        top: stage?.scrollTop ?? -1,
        left: stage?.scrollLeft ?? -1,
        page: [window.scrollY, window.visualViewport?.scale, window.visualViewport?.pageTop],
      };
    });
  const AT_REST = [0, 1, 0];

  test('moves a map with one finger, wherever it is laid down, and opens nothing by that', async () => {
    const { move } = await open('#/map/agency/cnipa', 'main svg a[data-stop="agency/cnipa"]');
    const from = await middleOf(stop('agency/cnipa'));
    const before = await stage();
    await move([
      [
        { x: from.x, y: 650 },
        { x: from.x, y: 400 },
      ],
    ]);
    const after = await stage();
    // The first pixels tell a move from a tap.
    expect(after.top - before.top).toBeGreaterThan(200);
    expect(after.top - before.top).toBeLessThanOrEqual(250);
    expect(after.page).toEqual(AT_REST);
    expect(await hash()).toBe('#/map/agency/cnipa');
  });

  test('makes a map larger with two fingers, and what lies between them stays there', async () => {
    const { move } = await open('#/map/agency/cnipa', 'main svg a[data-stop="agency/cnipa"]');
    const centre = stop('agency/cnipa');
    const [before, size] = [await middleOf(centre), (await centre.boundingBox())?.width ?? 0];
    await move([
      [
        { x: before.x - 40, y: before.y },
        { x: before.x - 80, y: before.y },
      ],
      [
        { x: before.x + 40, y: before.y },
        { x: before.x + 80, y: before.y },
      ],
    ]);
    const after = await middleOf(centre);
    expect(((await centre.boundingBox())?.width ?? 0) / size).toBeCloseTo(2, 1);
    expect(Math.abs(after.x - before.x)).toBeLessThan(3);
    await expect.poll(() => remit.page.getByRole('button', { name: /^Zoom 200 %/ }).count()).toBe(1);
    expect((await stage()).page).toEqual(AT_REST);
    // And moves it with the same two fingers.
    const moved = await stage();
    await move([
      [
        { x: 300, y: 600 },
        { x: 300, y: 450 },
      ],
      [
        { x: 420, y: 600 },
        { x: 420, y: 450 },
      ],
    ]);
    expect((await stage()).top - moved.top).toBeGreaterThan(130);
    expect(await hash()).toBe('#/map/agency/cnipa');
  });

  test('lets a map glide when the finger leaves it in motion, unless a person wants no motion', async () => {
    const { flick, tap } = await open('#/map/agency/cnipa?depth=2', 'main svg a[data-stop="agency/cnipa"]');
    const begin = { x: 420, y: 650 };
    await flick(begin, { x: 420, y: 560 });
    // Further than the finger went.
    await expect.poll(async () => (await stage()).top).toBeGreaterThan(100);
    await tap({ x: 340, y: 690 });
    const stopped = (await stage()).top;
    await remit.page.waitForTimeout(200);
    expect((await stage()).top).toBe(stopped);
    await remit.page.emulateMedia({ reducedMotion: 'reduce' });
    await flick(begin, { x: 420, y: 560 });
    await remit.page.waitForTimeout(300);
    expect((await stage()).top - stopped).toBeLessThanOrEqual(90);
  });

  test('goes on a map by taps', async () => {
    const { tap } = await open('#/map/box-1', 'main svg a[data-stop="box-1"]');
    await tap(await middleOf(stop('agency/samr')));
    await expect.poll(hash).toBe('#/map/agency/samr');
    await remit.page.locator('main svg a[data-stop="agency/samr"][aria-current]').waitFor();
    expect(await remit.page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).toBe(
      'agency/samr',
    );
  });

  test('lights a row of the loom with a tap, and opens it with the next', async () => {
    const { tap } = await open('#/map', 'svg[data-loom] [data-thread]');
    const row = stop('agency/mara').locator('[data-label]');
    await tap(await middleOf(row));
    await remit.page
      .getByText('Ministry of Agriculture and Rural Affairs (MARA) stands in 12 clauses')
      .waitFor();
    expect(await remit.page.locator('[data-state="source"] [data-stop="agency/mara"]').count()).toBe(1);
    expect(await hash()).toBe('#/map');
    // Another row takes its place, and a tap beside the rows puts the light out.
    await tap(await middleOf(stop('box-2').locator('[data-label]')));
    await expect.poll(() => remit.page.locator('[data-state="source"] [data-stop="box-2"]').count()).toBe(1);
    const threads = await remit.page.locator('svg[data-loom]').boundingBox();
    await tap({ x: (threads?.x ?? 0) + (threads?.width ?? 0) * 0.55, y: (threads?.y ?? 0) + 5 });
    await expect.poll(() => remit.page.locator('[data-state="source"]').count()).toBe(0);
    await tap(await middleOf(row));
    await tap(await middleOf(row));
    await expect.poll(hash).toBe('#/agencies/mara');
  });

  test('finds beside a lit row what keys and a mouse do with it', async () => {
    const { tap } = await open('#/map', 'svg[data-loom] [data-thread]');
    await tap(await middleOf(stop('box-1').locator('[data-label]')));
    await tap(await middleOf(remit.page.getByRole('button', { name: 'Hold' })));
    await expect.poll(hash).toBe('#/map?hold=box-1');
    await tap(await middleOf(stop('box-2').locator('[data-label]')));
    await tap(await middleOf(remit.page.getByRole('button', { name: 'Hold' })));
    await expect.poll(hash).toBe('#/map?hold=box-1&hold=box-2');
    await remit.page.getByRole('status').filter({ hasText: 'share' }).waitFor();
    await tap(await middleOf(remit.page.getByRole('button', { name: 'Let go' })));
    await tap(await middleOf(stop('section-4/measure-1').locator('[data-label]')));
    await tap(await middleOf(remit.page.getByRole('link', { name: 'Open', exact: true })));
    await expect.poll(hash).toBe('#/read/section-4/measure-1');
  });

  test('makes the loom larger with two fingers and moves it with one', async () => {
    const { move } = await open('#/map', 'svg[data-loom] [data-thread]');
    const loom = remit.page.locator('svg[data-loom]');
    const before = (await loom.boundingBox())?.width ?? 0;
    await move([
      [
        { x: 560, y: 400 },
        { x: 500, y: 400 },
      ],
      [
        { x: 680, y: 400 },
        { x: 740, y: 400 },
      ],
    ]);
    expect(((await loom.boundingBox())?.width ?? 0) / before).toBeCloseTo(2, 1);
    const large = await stage();
    await move([
      [
        { x: 640, y: 420 },
        { x: 500, y: 340 },
      ],
    ]);
    const moved = await stage();
    expect(moved.left - large.left).toBeGreaterThan(100);
    expect(moved.top - large.top).toBeGreaterThan(50);
    expect(moved.page).toEqual(AT_REST);
    expect(await hash()).toBe('#/map');
  });

  test('reads what is dated by a tap, and opens it with the next', async () => {
    const { tap } = await open('#/targets?show=dates', 'main svg [data-part]');
    const mark = remit.page.locator('main svg [data-part]').last();
    await mark.scrollIntoViewIfNeeded();
    await tap(await middleOf(mark));
    await remit.page.getByRole('main').locator('mark', { hasText: '2035' }).waitFor();
    expect(await hash()).toBe('#/targets?show=dates');
    await mark.scrollIntoViewIfNeeded();
    await tap(await middleOf(mark));
    await expect.poll(hash).toBe('#/read/front/p-10');
  });

  test('scrolls the text and the bars of the targets as everywhere', async () => {
    const { move } = await open('#/read/box-1', 'main article');
    const scrolled = () =>
      remit.page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('main *')].map((one) => one.scrollTop)),
      );
    const before = await scrolled();
    await move([
      [
        { x: 640, y: 600 },
        { x: 640, y: 300 },
      ],
    ]);
    await expect.poll(scrolled).toBeGreaterThan(before + 150);
    await open('#/targets', 'main svg [data-part="indicator-1"]');
    await remit.page.evaluate(() => document.querySelector('main svg[role="group"]')?.scrollIntoView());
    const bars = await scrolled();
    await move([
      [
        { x: 800, y: 600 },
        { x: 800, y: 300 },
      ],
    ]);
    await expect.poll(scrolled).toBeGreaterThan(bars + 100);
    expect(await hash()).toBe('#/targets');
  });
});
