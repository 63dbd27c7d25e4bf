import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { placeShown } from '../corpus/teach/arbitrary.ts';
import { lessonFile, useLessons } from './teaching.ts';
import { axeFindings } from './window.ts';

const SLIDE = { kind: 'slide', text: '**Welcome**\n\nto all' } as const;
const LOST = {
  ...placeShown('footnote-2'),
  place: {
    at: 'footnote-99',
    start: 0,
    whole: true,
    checksum: '00000000',
    quote: { exact: 'Zebras and quaggas were never printed here at all.', prefix: 'quux', suffix: 'corge' },
  },
} as ReturnType<typeof placeShown>;

describe('a trainer with the keyboard alone', () => {
  const { remit, go, said, rows, kept } = useLessons();

  test('makes a lesson while reading, orders it, takes back, hands it on, and finds it again', async () => {
    await remit.openCold('#/teach');
    await go('New lesson');
    await expect.poll(() => remit.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await remit.page.keyboard.type('Who does what');
    await go('Box 1');
    await remit.page.getByRole('button', { name: /^Cite Box 1/ }).waitFor();
    await remit.page.keyboard.press('a');
    await said('Added to “Who does what”: Box 1, stop 1.');
    expect((await remit.focused()).id).toBe('box-1');
    await go('MARA');
    await remit.page.getByRole('heading', { name: 'Ministry of Agriculture and Rural Affairs' }).waitFor();
    await remit.page.keyboard.press('a');
    await said('Added to “Who does what”: Agencies: Ministry of Agriculture and Rural Affairs, stop 2.');
    await remit.page.keyboard.press('Control+z');
    await said('Taken back: the new stop.');
    await remit.page.keyboard.press('a');
    await said(/stop 2\.$/);

    await go('Teach');
    await remit.page.getByRole('link', { name: 'Edit Who does what' }).focus();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('button', { name: 'Slide' }).focus();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('textbox', { name: 'Slide' }).waitFor();
    // What was added is written in at once.
    await remit.page.keyboard.type('Welcome');
    await remit.page.getByRole('textbox', { name: /notes/ }).focus();
    await remit.page.keyboard.type('Ask *them* first.');
    await remit.page.getByRole('spinbutton', { name: 'Planned minutes' }).focus();
    await remit.page.keyboard.type('2.5');
    expect(await rows()).toEqual(['Box 1', 'Agencies: Ministry of Agriculture and Rural Affairs', 'Welcome']);
    await remit.page.getByRole('row', { name: /Welcome/ }).focus();
    await remit.page.keyboard.press('Alt+ArrowUp');
    await remit.page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(rows)
      .toEqual(['Welcome', 'Box 1', 'Agencies: Ministry of Agriculture and Rural Affairs']);
    await remit.page.keyboard.press('Control+d');
    await expect.poll(async () => (await rows()).filter((name) => name === 'Welcome').length).toBe(2);
    await remit.page.keyboard.press('Delete');
    await said('Stop 2 deleted.');
    await remit.page.keyboard.press('Control+z');
    await expect.poll(async () => (await rows()).length).toBe(4);
    await remit.page.keyboard.press('Control+Shift+Z');
    await expect.poll(async () => (await rows()).length).toBe(3);
    await kept();

    await remit.page.reload();
    await remit.page.getByRole('row').first().waitFor();
    expect(await rows()).toEqual(['Welcome', 'Box 1', 'Agencies: Ministry of Agriculture and Rural Affairs']);
    await remit.page.getByRole('row', { name: /Welcome/ }).click();
    expect(await remit.page.getByRole('textbox', { name: /notes/ }).inputValue()).toBe('Ask *them* first.');

    const coming = remit.page.waitForEvent('download');
    await remit.page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(
      /^remit-ipr-2021-2025-who-does-what-\d{4}-\d\d-\d\d\.remit\.json$/,
    );
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      'remit:kind': 'lesson',
      title: 'Who does what',
      stops: [{ minutes: 2.5 }, {}, {}],
    });
    expect((JSON.parse(text) as { plan: { sha256: string } }).plan.sha256).toMatch(/^[0-9a-f]{64}$/);

    await remit.page.getByRole('button', { name: 'Delete lesson' }).press('Enter');
    await said('“Who does what” deleted.');
    await remit.page.getByText('None yet. There are three ways to begin').waitFor();
    await openFile(remit.page, text);
    await said('“Who does what” is now among your lessons. Its place was found unchanged.');
    expect(await rows()).toEqual(['Welcome', 'Box 1', 'Agencies: Ministry of Agriculture and Rural Affairs']);
  });

  test('tells two stops of one view apart by what is picked in it', async () => {
    await remit.openCold('#/commitments?body=agency/mara&deadline=yes');
    await remit.page.keyboard.press('a');
    await said('Added to “My lesson”: Commitments · body MARA; has a deadline, the first stop.');
    await remit.openCold('#/targets?show=dates');
    await remit.page.getByRole('radio', { name: 'Time line' }).waitFor();
    await remit.page.keyboard.press('a');
    await said('Added to “My lesson”: Targets · Time line, stop 2.');
    await remit.page.getByRole('link', { name: 'Open lesson' }).press('Enter');
    await expect.poll(rows).toEqual(['Commitments · body MARA; has a deadline', 'Targets · Time line']);
    // A name of one's own does not hide what is picked.
    await remit.page.getByRole('row').nth(0).click();
    await remit.page.getByRole('textbox', { name: 'Title' }).last().fill('Farmers');
    await expect
      .poll(() => remit.page.getByRole('row').nth(0).textContent())
      .toContain('FarmersBody MARA; has a deadline');
    await remit.page.getByRole('button', { name: 'Handout…' }).press('Enter');
    const [download] = await Promise.all([
      remit.page.waitForEvent('download'),
      remit.page.getByRole('button', { name: 'Handout: Markdown' }).press('Enter'),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('## 1\\. Farmers\n\nShown: body MARA; has a deadline\n');
    expect(text).toContain('## 2\\. Targets · Time line\n\nShown: Time line\n');
  });

  test.each([
    ['#/', 'Plan'],
    ['#/search?q=pledge', 'Search · pledge'],
    ['#/map/path?from=agency/mara&to=agency/cnipa', 'Path'],
    ['#/map/box-1', 'Box 1'],
    ['#/agencies/matrix', 'Agencies: Matrix'],
  ])('adds %s by a button that is seen, and finds it again', async (hash, title) => {
    await remit.openCold(hash);
    await remit.page.getByRole('button', { name: 'Add to lesson' }).click();
    await said(/^Added to “My lesson”: .+, the first stop\.$/);
    await remit.page.getByRole('link', { name: 'Open lesson' }).press('Enter');
    await remit.page.getByRole('row').first().waitFor();
    expect(await remit.page.getByRole('row').textContent()).toContain(title);
    const view = remit.page.getByRole('link', { name: 'Open the view' });
    expect(decodeURIComponent((await view.getAttribute('href')) ?? '')).toBe(hash);
  });

  test('adds the words that are selected, and a block from its menu', async () => {
    await remit.openCold('#/read/box-1');
    await remit.page.getByRole('button', { name: /^Cite Box 1/ }).waitFor();
    for (let word = 0; word < 3; word += 1) await remit.page.keyboard.press('Shift+ArrowRight');
    await remit.page.keyboard.press('a');
    await said(/^Added to “My lesson”: Box 1, the first stop\.$/);
    await remit.page.getByRole('button', { name: /^Cite Box 1/ }).press('Enter');
    await remit.page.getByRole('menuitem', { name: /Add to lesson/ }).press('Enter');
    await said(/: Box 1, stop 2\.$/);
    await remit.page.getByRole('link', { name: 'Open lesson' }).press('Enter');
    await remit.page.getByRole('row').first().waitFor();
    const words = await remit.page.locator('[role="row"]').allTextContents();
    expect(words[0]).not.toBe(words[1]);
  });
});

const openFile = (page: Page, text: string) =>
  page
    .locator('input[data-opens-lesson]')
    .setInputFiles({ name: 'a.remit.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('a lesson file', () => {
  const { remit, said, rows } = useLessons();

  test('opens to the editor with what is missing, which is found again there', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([placeShown('box-1'), LOST]));
    await said(/Of 2 places: 1 unchanged and 1 not found\.$/);
    await remit.page.getByRole('row', { name: /No longer here/ }).click();
    await remit.page.getByText('The words that this stop is on are not in this text.').waitFor();
    await remit.page.getByRole('button', { name: 'Find it again…' }).press('Enter');
    await remit.page.getByRole('combobox', { name: 'Where it is now' }).fill('fn 2');
    await remit.page.keyboard.press('Enter');
    await expect.poll(rows).toEqual(['Box 1', 'Fn. 2']);
    await expect.poll(() => remit.page.getByRole('note').filter({ hasText: '1 not found' }).count()).toBe(0);
    await remit.page.getByRole('row', { name: /Fn. 2/ }).focus();
    await remit.page.keyboard.press('Control+z');
    await expect.poll(async () => (await rows())[1]).toMatch(/^No longer here/);
  });

  test('that was opened before changes nothing, and one that says something else asks', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([SLIDE]));
    await said(/is now among your lessons\.$/);
    await remit.page.goto(remit.page.url().replace(/#.*/, '#/teach'));
    await openFile(remit.page, lessonFile([SLIDE]));
    await said(/is among your lessons already, so nothing was changed\.$/);
    await remit.page.goto(remit.page.url().replace(/#.*/, '#/teach'));
    await openFile(remit.page, lessonFile([SLIDE], { title: 'Another' }));
    await expect.poll(async () => (await remit.focused()).text).toBe('Keep both');
    expect(await axeFindings(remit.page)).toEqual([]);
    await remit.page.keyboard.press('Enter');
    await said(/^“Another \(from the file\)” is now among your lessons\.$/);
    await remit.page.keyboard.press('Control+z');
    await remit.page.goto(remit.page.url().replace(/#.*/, '#/teach'));
    await expect.poll(() => remit.page.getByRole('link', { name: /^Edit / }).count()).toBe(1);
  });

  test.each([
    ['no lesson at all', '{"a":1}', /The file is no lesson of Remit\. Nothing was read from it\.$/],
    [
      'of another plan without a place in this one',
      lessonFile([LOST], { plan: { id: 'other', title: 'The other plan', version: 1, sha256: '' } }),
      /^This lesson was made on another plan, “The other plan”, and none of its 1 place is in this one\. Nothing was taken in\.$/,
    ],
  ])('that is %s is refused in one sentence', async (_, text, sentence) => {
    await remit.openCold('#/teach');
    await openFile(remit.page, text);
    await said(sentence);
    expect(await remit.page.getByRole('link', { name: /^Edit / }).count()).toBe(0);
  });

  test('with script in it shows it as words', async () => {
    await remit.openCold('#/teach');
    const text = '<img src=x onerror=alert(1)> [here](javascript:alert(1)) <script>alert(1)</script>';
    await openFile(remit.page, lessonFile([{ kind: 'slide', text }], { about: text, title: text }));
    await said(/is now among your lessons\.$/);
    await remit.page.getByRole('row').first().click();
    await remit.page.getByRole('button', { name: 'Preview of Slide' }).click();
    await remit.page.getByText('<script>alert(1)</script>').last().waitFor();
    expect(await remit.page.locator('main img, main script, a[href^="javascript"]').count()).toBe(0);
  });
});

describe('the editor of a lesson', () => {
  const { remit, go, said, rows } = useLessons();

  test('moves a stop by its handle, by mouse', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([SLIDE, placeShown('box-1'), placeShown('box-2')]));
    await remit.page.getByRole('row').nth(2).waitFor();
    await remit.page
      .getByRole('row', { name: /Box 2/ })
      .dragTo(remit.page.getByRole('row', { name: /Welcome/ }), {
        targetPosition: { x: 60, y: 3 },
      });
    await expect.poll(rows).toEqual(['Box 2', 'Welcome', 'Box 1']);
  });

  test('moves a stop by its handle, by keyboard, wherever the arrows have gone before', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([SLIDE, placeShown('box-1'), placeShown('box-2')]));
    await remit.page.getByRole('row').nth(2).waitFor();
    await remit.page.getByRole('row', { name: /Welcome/ }).click();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Tab']) await remit.page.keyboard.press(key);
    expect(await remit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move stop 2',
    );
    await remit.page.keyboard.press('Enter');
    const last = remit.page.getByRole('button', { name: 'Insert after 3 Box 2' });
    await last.waitFor();
    await expect
      .poll(async () => {
        await remit.page.keyboard.press('ArrowDown');
        return last.evaluate((target) => target === document.activeElement);
      })
      .toBe(true);
    await remit.page.keyboard.press('Enter');
    await expect.poll(rows).toEqual(['Welcome', 'Box 2', 'Box 1']);
  });

  test('shows the stop that keys pressed one after the other came to, and each row says whether it is chosen', async () => {
    await remit.openCold('#/teach');
    await openFile(
      remit.page,
      lessonFile(
        Array.from({ length: 30 }, (_, at) => ({ kind: 'slide', text: `Slide ${at + 1}` }) as const),
      ),
    );
    await remit.page.getByRole('row').nth(29).waitFor();
    await remit.page.getByRole('row').first().click();
    for (let press = 0; press < 24; press += 1) await remit.page.keyboard.press('ArrowDown');
    for (let press = 0; press < 5; press += 1) await remit.page.keyboard.press('ArrowUp');
    await remit.page.getByRole('heading', { name: 'Stop 20' }).waitFor();
    await expect
      .poll(() => remit.page.getByRole('textbox', { name: 'Slide', exact: true }).inputValue())
      .toBe('Slide 20');
    const chosen = remit.page.getByRole('row', { selected: true });
    expect(await chosen.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))).toEqual([
      '20 Slide 20',
    ]);
    expect(await remit.page.locator('[role="row"][tabindex="0"]').count()).toBe(1);
    expect(await chosen.evaluate((row) => row === document.activeElement)).toBe(true);
  });

  test('covers words that the passage prints, and says when it does not', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([placeShown('box-1')]));
    await remit.page.getByRole('row').first().click();
    await remit.page.getByRole('checkbox', { name: 'Chosen words' }).check();
    await remit.page.getByRole('textbox', { name: /Words to cover/ }).fill('zebra');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByText('The passage does not print these words.').waitFor();
    await remit.page.getByRole('textbox', { name: /Words to cover/ }).fill('trade secret');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('button', { name: 'Do not cover “Trade Secret”' }).waitFor();
  });

  test('is never shown to the class: T presents the lesson from the stop that is selected', async () => {
    await remit.openCold('#/teach');
    const asked = { kind: 'question', text: 'Who?', answer: 'They.', place: null } as const;
    await openFile(remit.page, lessonFile([placeShown('box-1'), asked]));
    await remit.page.getByRole('row', { name: /Who/ }).click();
    await remit.page.getByRole('heading', { name: 'Stop 2' }).waitFor();
    await remit.page.getByRole('row', { name: /Who/ }).focus();
    await remit.page.keyboard.press('t');
    const stage = remit.page.getByRole('region', { name: 'Stage' });
    await stage.waitFor();
    await expect.poll(() => remit.page.url()).toMatch(/#\/present\/lesson\/[^/]+\/2$/);
    expect(await stage.innerText()).toContain('Who?');
    expect(await stage.innerText()).not.toContain('They.');
    await remit.page.keyboard.press('Escape');
    await remit.page.getByRole('heading', { name: 'Stop 2' }).waitFor();
  });

  test('is found in the field by its title, and the first key works in its trail', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([placeShown('box-1'), SLIDE], { title: 'Quagga hour' }));
    await go('Targets');
    await remit.page.getByRole('heading', { name: 'Targets', level: 1 }).waitFor();
    await go('quagga');
    await remit.page.getByRole('row').first().waitFor();
    const focus = () => remit.page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focus).toBe('Title page');
    await remit.page.keyboard.press('ArrowDown');
    await expect.poll(focus).toContain('Box 1');
    await go('indicators to measures');
    await remit.page.getByRole('heading', { name: 'From indicators to measures' }).waitFor();
  });

  test('says that a slide is empty and a question has no answer, before a class sees it', async () => {
    await remit.openCold('#/teach');
    const blank = { kind: 'slide', text: '' } as const;
    const open = { kind: 'question', text: 'Who?', answer: '', place: null } as const;
    await openFile(remit.page, lessonFile([blank, open]));
    await remit.page.getByText('2 unfinished stops').waitFor();
    await remit.page.getByRole('row').first().click();
    const lack = remit.page.getByRole('note').filter({ hasText: 'This slide is empty' });
    await lack.waitFor();
    await remit.page.getByRole('textbox', { name: 'Slide' }).fill('Welcome');
    await expect.poll(() => lack.count()).toBe(0);
    await remit.page.getByText('1 unfinished stop', { exact: true }).waitFor();
    await remit.page.getByRole('row').nth(1).click();
    await remit.page.getByText('there would be nothing to reveal').waitFor();
    await remit.page.getByRole('link', { name: 'Present from stop 2' }).click();
    const stage = remit.page.getByRole('region', { name: 'Stage' });
    await stage.waitFor();
    expect(await stage.getByRole('button', { name: 'hidden answer' }).count()).toBe(0);
    await remit.page.keyboard.press('PageDown');
    await stage.getByRole('heading', { name: 'The end' }).waitFor();
  });

  test('keeps the focus on what is selected, whatever is done by key', async () => {
    await remit.openCold('#/teach');
    await openFile(remit.page, lessonFile([placeShown('box-1'), placeShown('box-2'), placeShown('box-3')]));
    const here = () =>
      remit.page.evaluate(() => {
        const { activeElement: focused } = document;
        const name = focused?.querySelector('[data-name]') ?? focused;
        return [name?.textContent, focused?.matches('[aria-selected="true"], [aria-pressed="true"]')];
      });
    const press = (key: string) => remit.page.keyboard.press(key);
    await remit.page.getByRole('button', { name: 'Title page' }).focus();
    await press('Delete');
    expect(await rows()).toEqual(['Box 1', 'Box 2', 'Box 3']);
    await press('ArrowDown');
    await expect.poll(here).toEqual(['Box 1', true]);
    await press('ArrowUp');
    await expect.poll(here).toEqual(['Title page', true]);
    await press('ArrowDown');
    await press('ArrowDown');
    await expect.poll(here).toEqual(['Box 2', true]);
    await press('Control+d');
    await said('Stop 2 is there again as stop 3.');
    await expect.poll(() => remit.page.locator('[role="row"]:focus').textContent()).toContain('3');
    await press('Control+z');
    await expect.poll(rows).toEqual(['Box 1', 'Box 2', 'Box 3']);
    await expect.poll(here).toEqual(['Box 2', true]);
    await press('Delete');
    await expect.poll(here).toEqual(['Box 3', true]);
    await press('Control+z');
    await expect.poll(here).toEqual(['Box 2', true]);
    await press('Alt+ArrowDown');
    await said('Stop 2 is now stop 3.');
    await expect.poll(here).toEqual(['Box 2', true]);
    // With the button beside it, too.
    await remit.page.getByRole('region', { name: 'Stop 3' }).getByRole('button', { name: 'Delete' }).focus();
    await press('Enter');
    await expect.poll(here).toEqual(['Box 3', true]);
  });

  test('takes a filtered list also while a filter has the focus', async () => {
    await remit.openCold('#/commitments?body=agency/samr');
    const tick = remit.page.getByRole('checkbox').first();
    await tick.focus();
    await remit.page.keyboard.press('a');
    await said(/^Added to/);
    await remit.page.keyboard.press('a');
    await said(/stop 2\.$/);
  });

  test.each(['paper', 'night'])('shuts nobody out, with every kind of stop, in %s colours', async (theme) => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold('#/teach');
    const setting = { seed: 1, range: 'box-1', count: 5 };
    await openFile(
      remit.page,
      lessonFile([
        placeShown('box-1'),
        LOST,
        { kind: 'view', address: '#/agencies/mara', title: 'A body' },
        SLIDE,
        { kind: 'question', text: 'Who?', answer: 'They.', place: null },
        { kind: 'quiz', setting: { ...setting, kinds: [], difficulty: 'easy' } },
        { kind: 'hunt', setting },
      ]),
    );
    await said(/is now among your lessons/);
    expect(await axeFindings(remit.page)).toEqual([]);
    const stops = await rows();
    expect(stops).toHaveLength(7);
    for (let index = 0; index < stops.length; index += 1) {
      await remit.page.getByRole('row').nth(index).click();
      await remit.page.getByRole('heading', { name: `Stop ${index + 1}` }).waitFor();
      expect(await axeFindings(remit.page), `stop ${index + 1}`).toEqual([]);
    }
  });
});

describe('a lesson that comes with the plan', () => {
  const { remit, rows, said } = useLessons();

  test('is looked at, and changed as a copy', async () => {
    await remit.openCold('#/teach');
    await remit.page.getByRole('link', { name: 'Look at The plan in 20 minutes' }).click();
    await remit.page.getByRole('row').first().waitFor();
    const stops = await rows();
    expect(stops.length).toBeGreaterThan(3);
    await remit.page.getByRole('row').nth(1).click();
    await remit.page.getByRole('heading', { name: 'Stop 2' }).waitFor();
    expect(await remit.page.locator('main textarea, main input').count()).toBe(0);
    await remit.page.getByRole('row').nth(1).focus();
    await remit.page.keyboard.press('Delete');
    await remit.page.keyboard.press('Alt+ArrowUp');
    expect(await rows()).toEqual(stops);
    expect(await axeFindings(remit.page)).toEqual([]);
    await remit.page.getByRole('button', { name: 'Duplicate to change it' }).click();
    await remit.page.getByRole('textbox', { name: 'Title' }).waitFor();
    await remit.page.getByRole('row').nth(1).click();
    await remit.page.getByRole('row').nth(1).focus();
    await remit.page.keyboard.press('Delete');
    await said('Stop 2 deleted.');
    await expect.poll(rows).toEqual(stops.toSpliced(1, 1));
  });
});

describe('two tabs', () => {
  const { remit, kept } = useLessons();

  test('show the same lessons, and what is typed in one comes to the other', async () => {
    await remit.openCold('#/teach');
    const other = await remit.page.context().newPage();
    await other.goto(remit.page.url());
    await other.getByText('None yet. There are three ways to begin').waitFor();
    await remit.page.getByRole('button', { name: 'New lesson' }).click();
    await remit.page.keyboard.type('Of one tab');
    await kept();
    await other.getByRole('link', { name: 'Edit Of one tab' }).click();
    await other.getByRole('textbox', { name: 'Author' }).fill('The other tab');
    await expect
      .poll(() => remit.page.getByRole('textbox', { name: 'Author' }).inputValue())
      .toBe('The other tab');
    await remit.page.getByRole('textbox', { name: 'Title' }).fill('Of both');
    await expect.poll(() => other.getByRole('heading', { level: 1 }).textContent()).toBe('Of both');
  });
});
