import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('a person who looks at the plan in one picture', () => {
  const remit = useWindow();
  const stop = () => remit.page.evaluate(() => document.activeElement?.getAttribute('data-stop'));
  const hash = () => remit.page.evaluate(() => decodeURIComponent(location.hash));
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await remit.page.keyboard.press(key);
  };
  const open = async (address = '#/map') => {
    await remit.openCold(address);
    await remit.page.locator('svg[data-loom]').waitFor();
  };
  const enter = async () => {
    await remit.page.getByRole('button', { name: 'Fold chapters' }).focus();
    await press('Tab');
  };

  test('enters it by one Tab, walks along and across by arrows, and is told what each row is tied to', async () => {
    await open();
    expect(await remit.page.locator('svg[data-loom] [tabindex="0"]').count()).toBe(1);
    await enter();
    expect(await stop()).toBe('section-4/measure-1');
    await press('ArrowDown');
    expect(await stop()).toBe('box-1');
    const name = await remit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(name).toMatch(/^Box 1 The Trade Secret Protection Project: 1 clause\. Leads: SAMR; takes part: /);
    expect(
      await remit.page
        .getByRole('main')
        .getByText(name ?? '')
        .count(),
    ).toBe(1);
    await press('ArrowRight');
    const across = await stop();
    expect(across).toMatch(/^agency\//);
    await press('ArrowLeft');
    expect(await stop()).toBe('box-1');
    await press('ArrowUp', 'ArrowUp');
    expect(await stop()).toBe('head chapter-3');
    await remit.page.keyboard.type('cyber');
    expect(await stop()).toBe('agency/cac');
    await press('Tab');
    expect(await remit.page.evaluate(() => document.activeElement?.closest('svg[data-loom]'))).toBe(null);
  });

  test('lights the threads of a body and nothing else', async () => {
    await open();
    await remit.page.locator('[data-stop="agency/mara"]').hover();
    await remit.page
      .getByText('Ministry of Agriculture and Rural Affairs (MARA) stands in 12 clauses')
      .waitFor();
    const drawn = await remit.page.evaluate(() => ({
      lit: document.querySelectorAll('[data-thread$="agency/mara"]').length / 2,
      ends: document.querySelectorAll('[data-state="end"]').length,
      sources: [...document.querySelectorAll('[data-state="source"] [data-stop]')].map((row) =>
        row.getAttribute('data-stop'),
      ),
    }));
    expect(drawn).toEqual({ lit: 12, ends: 12, sources: ['agency/mara'] });
  });

  test('opens a place by Enter and a body by a click, and comes back to the same picture', async () => {
    await open('#/map?role=lead');
    await enter();
    await press('ArrowDown', 'Enter');
    await expect.poll(hash).toBe('#/read/box-1');
    await remit.page.goBack();
    await remit.page.locator('[data-stop="agency/samr"]').click();
    await expect.poll(hash).toBe('#/agencies/samr');
    await remit.page.goBack();
    await expect.poll(hash).toBe('#/map?role=lead');
    await remit.page.locator('svg[data-loom]').waitFor();
    expect(await remit.page.locator('[data-thread][data-role]:not([data-role="lead"])').count()).toBe(0);
  });

  test('holds two bodies by the keyboard, reads what they share, compares them, and lets go', async () => {
    await open();
    await enter();
    await remit.page.keyboard.type('ministry of j');
    expect(await stop()).toBe('agency/moj');
    await remit.page.waitForTimeout(900);
    await press('Space');
    await remit.page.keyboard.type("supreme people's c");
    expect(await stop()).toBe('agency/spc');
    await remit.page.waitForTimeout(900);
    await press('Space');
    await expect.poll(hash).toBe('#/map?hold=agency/moj&hold=agency/spc');
    const said = remit.page.getByRole('status').filter({ hasText: 'share' });
    expect(await said.textContent()).toMatch(
      /^Ministry of Justice \(MOJ\) and Supreme People's Court \(SPC\) share \d+: /,
    );
    const shared = await said
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const marked = await remit.page.locator('[data-state="shared"]').count();
    expect(shared.length - 1).toBe(marked);
    expect(shared.at(-1)).toBe('#/agencies/compare?with=moj&with=spc');
    await press('Escape');
    await expect.poll(hash).toBe('#/map');
    expect(await stop()).toBe('agency/spc');
  });

  test('goes from a row to its map by Shift and Enter, from there to the row that is lit, and to the path between two', async () => {
    await open();
    await enter();
    await press('ArrowDown', 'Shift+Enter');
    await expect.poll(hash).toBe('#/map/box-1');
    await remit.page.getByRole('link', { name: 'In the whole plan' }).click();
    await expect.poll(hash).toBe('#/map?hold=box-1');
    await expect.poll(() => remit.page.locator('[data-state="source"] [data-stop="box-1"]').count()).toBe(1);
    expect(await remit.page.getByRole('link', { name: 'Its map' }).getAttribute('href')).toBe('#/map/box-1');
    await remit.page.locator('[data-stop="box-2"]').click({ modifiers: ['Shift'] });
    await remit.page.getByRole('link', { name: 'Path between' }).click();
    await expect.poll(hash).toBe('#/map/path?from=box-1&to=box-2');
    await remit.page.goBack();
    await expect.poll(hash).toBe('#/map?hold=box-1&hold=box-2');
  });

  test('folds a chapter by Enter on its name, keeps the focus there, and opens it again', async () => {
    await open();
    await enter();
    await press('ArrowUp', 'Enter');
    await expect.poll(hash).toBe('#/map?fold=chapter-3');
    await expect.poll(stop).toBe('head chapter-3');
    expect(await remit.page.locator('[data-stop="section-4/measure-1"]').count()).toBe(0);
    expect(await remit.page.locator('[data-stop="chapter-3"]').getAttribute('aria-expanded')).toBe('false');
    // The name is written once: the row has it, and its head the number alone.
    const written = await remit.page.locator('svg[data-loom] text').allTextContents();
    expect(written.filter((text) => text.includes('Comprehensively'))).toEqual([
      'Comprehensively Strengthening the Protection of … · all 19',
    ]);
    expect(await remit.page.locator('[data-stop="head chapter-3"] text').textContent()).toBe('III. ');
    await press('Enter');
    await expect.poll(() => remit.page.locator('[data-stop="section-4/measure-1"]').count()).toBe(1);
  });

  test('finds every thread of the picture in the table', async () => {
    await open();
    const threads = await remit.page
      .locator('[data-thread]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-thread')));
    await remit.page.getByRole('radio', { name: 'Table' }).check({ force: true });
    await expect.poll(hash).toBe('#/map?show=table');
    const rows = await remit.page
      .getByRole('main')
      .getByRole('row')
      .evaluateAll((found) =>
        found.flatMap((row) => {
          const [place, body] = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href'));
          return place && body ? [`${place.replace('#/read/', '')} ${body.replace('#/agencies/', '')}`] : [];
        }),
      );
    expect(new Set(rows)).toEqual(
      new Set(threads.map((thread) => thread?.replace(/(?:agency|group)\//, ''))),
    );
  });

  test('is scrolled and never squeezed where text is three times as large', async () => {
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ textSize: 300 }));
    });
    await open();
    const size = await remit.page
      .locator('svg[data-loom] [data-label]')
      .first()
      .evaluate((label) => Number.parseFloat(getComputedStyle(label).fontSize));
    const root = await remit.page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect(size / root).toBeGreaterThanOrEqual(11 / 16 - 0.01);
  });
});
