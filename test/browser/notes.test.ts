import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { selectWords } from './selecting.ts';
import { axeFindings, useWindow } from './window.ts';

const BLOCK = 'section-4/measure-1/p-1';

function useNotes() {
  const remit = useWindow();
  return {
    remit,
    /** Opens a passage and waits until notes can be made there. */
    openBlock: async (id = BLOCK) => {
      await remit.openCold(`#/read/${id}`);
      await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
    },
    /** Writes a note on what has the focus, by keyboard alone. */
    write: async (text: string) => {
      await remit.page.keyboard.press('n');
      await remit.page.getByRole('dialog', { name: /^Note on/ }).waitFor();
      await remit.page.keyboard.type(text);
      await remit.page.keyboard.press('Control+Enter');
      await expect.poll(() => remit.page.getByRole('dialog').count()).toBe(0);
    },
    sign: (name: RegExp) => remit.page.locator('[data-id]').getByRole('button', { name }),
    drawn: () =>
      remit.page.evaluate(() =>
        [...CSS.highlights].map(
          ([name, ranges]) => `${name}: ${[...ranges].map((range) => range.toString()).join(' / ')}`,
        ),
      ),
    rows: () => remit.page.locator('[data-row]'),
    kept: async () => {
      // The queue gathers for a moment.
      await remit.page.waitForTimeout(700);
    },
  };
}

describe('a person who writes in the text', () => {
  const { remit, openBlock, write, sign, drawn, kept } = useNotes();

  test('writes a note by keyboard alone, finds it after a reload, and reads on where they were', async () => {
    await openBlock();
    await write('Ask **Mr Li**.');
    expect((await remit.focused()).id).toBe(BLOCK);
    await kept();
    await remit.page.reload();
    await sign(/^Note on “Basic legal research/).waitFor();
    await sign(/^Note on “Basic legal research/).focus();
    await remit.page.keyboard.press('Enter');
    await expect
      .poll(() => remit.page.getByRole('textbox', { name: /Your note/ }).inputValue())
      .toBe('Ask **Mr Li**.');
    await remit.page.getByRole('button', { name: 'Preview' }).click();
    expect(await remit.page.getByRole('dialog').locator('strong').textContent()).toBe('Mr Li');
  });

  test('presses N as soon as the text stands, before what quotes is fetched, and it is not lost', async () => {
    await remit.openCold(`#/read/${BLOCK}`, true);
    await write('Too early?');
    await kept();
    await sign(/^Note on “Basic legal research/).waitFor();
  });

  test('keeps what was typed when the window goes in the middle of a word', async () => {
    await openBlock();
    await remit.page.keyboard.press('n');
    await remit.page.getByRole('dialog').waitFor();
    await remit.page.keyboard.type('half a wor');
    await remit.page.reload();
    await sign(/^Note on/).click();
    await expect
      .poll(() => remit.page.getByRole('textbox', { name: /Your note/ }).inputValue())
      .toBe('half a wor');
  });

  test('begins a note and thinks better of it: nothing is left behind', async () => {
    await openBlock();
    await remit.page.keyboard.press('n');
    await remit.page.getByRole('dialog').waitFor();
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => remit.page.getByRole('dialog').count()).toBe(0);
    expect(await sign(/^Note on/).count()).toBe(0);
  });

  test('highlights words with H, takes the next colour with H, opens them with a click, and takes it all back', async () => {
    await openBlock();
    await selectWords(remit.page, [BLOCK, 0], [BLOCK, 20]);
    await remit.page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    await remit.page.keyboard.press('h');
    await expect.poll(drawn).toEqual(['remit-sun: Basic legal research']);
    await remit.page.keyboard.press('h');
    await expect.poll(drawn).toEqual(['remit-leaf: Basic legal research']);
    await remit.page.evaluate(() => document.getSelection()?.removeAllRanges());
    const { x, y } = await remit.page.evaluate(() => {
      const [range] = CSS.highlights.get('remit-leaf') ?? [];
      if (!(range instanceof Range)) throw new Error('Nothing is drawn.');
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await remit.page.mouse.click(x, y);
    const dialog = remit.page.getByRole('dialog', { name: /^Highlight on “Basic/ });
    await dialog.getByRole('radio', { name: 'Sky, dotted line' }).check();
    await expect.poll(async () => (await drawn()).join()).toContain('remit-sky');
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    for (let step = 0; step < 3; step += 1) await remit.page.keyboard.press('Control+z');
    await expect.poll(drawn).toEqual([]);
    await remit.page.keyboard.press('Control+Shift+z');
    await expect.poll(drawn).toEqual(['remit-sun: Basic legal research']);
  });

  test('is not told that an empty note is saved, and reads the name of a highlight’s colour beside the text', async () => {
    await openBlock();
    await remit.page.keyboard.press('n');
    const card = remit.page.getByRole('dialog', { name: /^Note on/ });
    await card.waitFor();
    await kept();
    expect(await card.textContent()).toContain('Empty note, not kept');
    expect(await card.textContent()).not.toContain('Saved');
    await remit.page.keyboard.type('a');
    await expect.poll(() => card.textContent()).toContain('Saved');
    await remit.page.keyboard.press('Backspace');
    await remit.page.keyboard.press('Escape');
    await remit.page.keyboard.press('h');
    const context = remit.page.getByRole('complementary', { name: 'Context' });
    await expect.poll(() => context.textContent()).toContain('Highlight · Sun');
  });

  test('sets a bookmark with B and takes it off with B', async () => {
    await openBlock();
    await remit.page.keyboard.press('b');
    await sign(/^Bookmark on/).waitFor();
    await remit.page.keyboard.press('b');
    await expect.poll(() => sign(/^Bookmark on/).count()).toBe(0);
  });

  test('writes one note on words of two passages, and deletes it as one', async () => {
    await openBlock('section-4/measure-2/p-1');
    await selectWords(remit.page, ['section-4/measure-2', 10], ['section-4/measure-2/p-1', 30]);
    await remit.page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: 'Note' })
      .click();
    const dialog = remit.page.getByRole('dialog', { name: /^Note on/ });
    await dialog.waitFor();
    await remit.page.keyboard.type('Both.');
    const words = async () =>
      (await drawn()).find((one) => one.startsWith('remit-note'))?.split(' / ').length;
    await expect.poll(words).toBe(2);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(drawn).toEqual([]);
    await remit.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(words).toBe(2);
  });

  test('has the four colours told apart by shape on paper too', async () => {
    await openBlock();
    await remit.page.emulateMedia({ media: 'print' });
    const shapes = await remit.page.evaluate(() =>
      ['sun', 'leaf', 'sky', 'rose'].map((colour) => {
        const { textDecorationStyle, textDecorationLine } = getComputedStyle(
          document.body,
          `::highlight(remit-${colour})`,
        );
        return `${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
    expect(shapes).toEqual(['underline double', 'underline solid', 'underline dotted', 'underline wavy']);
  });

  test('sees what another tab wrote, while typing on', async () => {
    await openBlock();
    const other = await remit.page.context().newPage();
    await other.goto(remit.page.url());
    await other.getByRole('button', { name: /^Cite / }).waitFor();
    await remit.page.keyboard.press('n');
    await remit.page.getByRole('dialog').waitFor();
    await remit.page.keyboard.type('Mine');
    await other.bringToFront();
    await other.locator(`[data-id="${BLOCK}"]`).focus();
    await other.keyboard.press('b');
    await remit.page.bringToFront();
    await sign(/^1 note and 1 bookmark/).waitFor();
    await remit.page.keyboard.type(' alone.');
    expect(await remit.page.getByRole('textbox', { name: /Your note/ }).inputValue()).toBe('Mine alone.');
    await remit.page.keyboard.press('Escape');
    await kept();
    await other.goto(remit.page.url().replace(/#.*/, '#/notes'));
    await expect.poll(() => other.locator('[data-row]').count()).toBe(2);
  });
});

describe('the page of notes', () => {
  const { remit, openBlock, write, rows, kept } = useNotes();
  const title = () => remit.page.locator('main h1:visible').textContent();
  const file = (...annotations: readonly object[]) => ({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(annotations)),
  });
  const note = (id: string, exact: string, text: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:x:${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: { type: 'TextualBody', value: text, format: 'text/markdown' },
    created: '2026-01-02T03:04:05Z',
    target: {
      source: `remit://ipr-2021-2025/${BLOCK}`,
      selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    },
  });

  test('teaches who has none yet, and is walked, edited and jumped from by keyboard', async () => {
    await openBlock();
    await remit.page.goto(remit.page.url().replace(/#.*/, '#/notes'));
    await remit.page.getByRole('heading', { name: 'Write a note' }).waitFor();
    await remit.page.goBack();
    await remit.page.locator(`[data-id="${BLOCK}"]`).focus();
    await write('first');
    await remit.page.keyboard.press('j');
    await remit.page.keyboard.press('b');
    await remit.page.getByRole('link', { name: 'Notes' }).click();
    await expect.poll(() => rows().count()).toBe(2);
    await rows().first().focus();
    await remit.page.keyboard.press('e');
    await remit.page.keyboard.type(' and more');
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => rows().first().textContent()).toContain('first and more');
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.hasAttribute('data-row')))
      .toBe(true);
    await remit.page.keyboard.press('j');
    await remit.page.keyboard.press('k');
    await remit.page.keyboard.press('Enter');
    await expect.poll(async () => (await remit.focused()).id).toBe(BLOCK);
    await remit.page.goBack();
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.textContent))
      .toContain('first and more');
  });

  test('is exported from anywhere with a command, which opens the menu with the focus in it', async () => {
    await openBlock();
    await write('to be exported');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('export notes');
    await remit.page.getByRole('option', { name: /^Export notes/ }).waitFor();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('menu').waitFor();
    expect(remit.page.url()).toContain('#/notes');
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('menuitem');
    const download = remit.page.waitForEvent('download');
    await remit.page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/notes/);
  });

  test('shows on paper nothing of what has the focus', async () => {
    await openBlock();
    await write('to be printed');
    await remit.page.getByRole('link', { name: 'Notes' }).press('Enter');
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.hasAttribute('data-row')))
      .toBe(true);
    const ring = () =>
      remit.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineColor);
    expect(await ring()).not.toBe('rgba(0, 0, 0, 0)');
    await remit.page.emulateMedia({ media: 'print' });
    expect(await ring()).toBe('rgba(0, 0, 0, 0)');
  });

  test('tags and deletes several at once, and takes each back in one step', async () => {
    await remit.openCold('#/notes');
    await remit.page
      .getByLabel('Notes file to import')
      .setInputFiles(file(note('1', 'Basic legal research', 'one'), note('2', 'Coordinated efforts', 'two')));
    await expect.poll(title).toMatch(/^2 notes/);
    await rows().first().focus();
    await remit.page.keyboard.press('Space');
    await remit.page.keyboard.press('j');
    await remit.page.keyboard.press('Space');
    await remit.page.getByLabel('Tag to add to the selected notes').fill('budget');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('checkbox', { name: /^budget/ }).check();
    await expect.poll(() => remit.page.url()).toContain('tag=budget');
    await expect.poll(() => rows().count()).toBe(2);
    await remit.page
      .getByRole('group', { name: '2 selected' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await expect.poll(() => rows().count()).toBe(0);
    await remit.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows().count()).toBe(2);
  });

  test('takes in a hostile file without running anything in it, says what came in, and gives it out again', async () => {
    await remit.openCold('#/notes');
    const hostile = [
      note(
        '1',
        'Basic legal research',
        '<img src=x onerror="window.hit=1"> [x](javascript:window.hit=1) <b>b</b>',
      ),
      note('2', 'Words about badgers that no plan has ever printed', '**lost**'),
      { type: 'Nothing' },
    ];
    const input = remit.page.getByLabel('Notes file to import');
    await input.setInputFiles(file(...hostile));
    await remit.page.getByText('2 notes added, 0 changed and 0 the same. 1 could not be read').waitFor();
    await remit.page.getByRole('heading', { name: /^Unplaced/ }).waitFor();
    const text = rows().filter({ hasText: 'onerror' });
    expect(await text.textContent()).toContain('<b>b</b>');
    expect(await text.locator('img, b, a[href^="javascript"]').count()).toBe(0);
    expect(await remit.page.evaluate(() => 'hit' in window)).toBe(false);
    await input.setInputFiles(file(...hostile));
    await remit.page.getByText('Nothing was added: all 2 notes of the file were here already.').waitFor();
    await remit.page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      remit.page.waitForEvent('download'),
      remit.page.getByRole('menuitem', { name: 'JSON' }).click(),
    ]);
    const written = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
    expect(written).toMatchObject({ type: 'AnnotationCollection', total: 2 });
    await rows().filter({ hasText: 'badgers' }).getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => rows().count()).toBe(1);
    await kept();
  });

  test('has the marks on commitments of an earlier version, which leave the settings once they are kept', async () => {
    await remit.page.addInitScript(() => {
      if (localStorage.getItem('remit.settings') !== null) return;
      const mark = {
        plan: 'ipr-2021-2025',
        commitment: 'section-4/measure-1/p-1/c-1',
        sentence: 'Basic legal research will be carried out on intellectual property rights.',
        status: 'under way',
        due: '2026-05-12',
        remark: 'Ask Wang.',
      };
      localStorage.setItem('remit.settings', JSON.stringify({ marks: [mark] }));
    });
    await remit.openCold('#/commitments?mine=any');
    await remit.page.getByRole('button', { name: /^Yours, under way/ }).waitFor();
    await expect
      .poll(() => remit.page.evaluate(() => JSON.parse(localStorage.getItem('remit.settings') ?? '{}').marks))
      .toEqual([]);
    await remit.page.reload();
    await remit.page.getByRole('button', { name: /^Yours, under way/ }).waitFor();
    await remit.openCold('#/notes?kind=mark');
    await expect.poll(() => rows().first().textContent()).toContain('Under way, due 12 May 2026');
  });
});

describe.each(['paper', 'night'] as const)('in the %s theme', (theme) => {
  const { remit, openBlock } = useNotes();

  test('nobody is shut out of notes', async () => {
    await remit.page.addInitScript((chosen) => {
      if (localStorage.getItem('remit.settings') === null)
        localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await remit.openCold('#/notes');
    await remit.page.getByRole('heading', { name: 'Write a note' }).waitFor();
    expect(await axeFindings(remit.page)).toEqual([]);
    await openBlock();
    await remit.page.keyboard.press('h');
    await remit.page.keyboard.press('n');
    await remit.page.getByRole('dialog').waitFor();
    await remit.page.keyboard.type('Words');
    await remit.page.waitForTimeout(1700);
    // What floats stands outside the landmarks on purpose: a dialog is a place of its own.
    expect(await axeFindings(remit.page, ['region'])).toEqual([]);
    await remit.page.keyboard.press('Escape');
    await remit.page.getByRole('link', { name: 'Notes' }).click();
    await remit.page.locator('[data-row]').first().focus();
    await remit.page.keyboard.press('Space');
    await remit.page.keyboard.press('e');
    await remit.page.getByRole('textbox', { name: /Your note/ }).waitFor();
    expect(await axeFindings(remit.page, ['region'])).toEqual([]);
  });
});
