import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBibtex } from '../corpus/cite/styles/readers.ts';
import { node } from '../corpus/the-plan.ts';
import { clipboard, selectWords } from './selecting.ts';
import { axeFindings, useWindow } from './window.ts';

// Written by hand from the rules of the styles.
const TITLE =
  'National Plan for the Protection and Utilisation of Intellectual Property Rights During the 14th Five-Year Plan Period';
const BODY = "State Council of the People's Republic of China";
const WHERE = 'official English translation, english.cnipa.gov.cn, art_3038_178652, 9 September 2022';
const HERE = 'section-5/measure-2/p-1';
const PLAIN = `${TITLE}, GF (2021) No. 20 (${BODY}, 9 October 2021), section 5, second paragraph (§5 ¶2). Text: ${WHERE}.`;
const CHICAGO = [
  `${BODY}, `,
  TITLE,
  `, GF (2021) No. 20 (October 9, 2021), sec. 5, par. 2, ${WHERE}.`,
] as const;

describe('who quotes the plan', () => {
  const remit = useWindow();
  const cite = (label: string) => remit.page.getByRole('button', { name: `Cite ${label}`, exact: true });
  const bar = () => remit.page.getByRole('toolbar', { name: 'Selected words' });
  const openAt = async (id: string, label: string) => {
    await remit.openCold(`#/read/${id}`);
    await cite(label).waitFor();
  };

  beforeEach(() => remit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']));

  test('copies the citation of the passage with C, and is told so', async () => {
    await openAt(HERE, '§5 ¶2');
    await remit.page.keyboard.press('c');
    await remit.page.getByRole('status').getByText('Copied: §5 ¶2, citation').waitFor();
    expect((await clipboard(remit.page)).text).toBe(PLAIN);
  });

  test('copies the words with their citation with Shift+C, and the link with L', async () => {
    await openAt('front/p-7', 'Front ¶7');
    await remit.page.keyboard.press('Shift+C');
    await remit.page.getByText('Copied: Front ¶7, words with citation').waitFor();
    expect((await clipboard(remit.page)).text).toBe(
      `“The State Council” (Front ¶7, ${TITLE}, GF (2021) No. 20, 9 October 2021)`,
    );
    await remit.page.keyboard.press('l');
    await remit.page
      .getByText('Copied: Front ¶7, a link for Remit on a desktop. Paste it into Go to in any edition.')
      .waitFor();
    expect((await clipboard(remit.page)).text).toBe('remit://ipr-2021-2025/front/p-7');
  });

  test('gets from the passage to its menu by Tab, chooses a style there that is kept, and has the focus back', async () => {
    await openAt(HERE, '§5 ¶2');
    expect((await remit.focused()).id).toBe(HERE);
    await remit.page.keyboard.press('Tab');
    expect(await cite('§5 ¶2').evaluate((button) => button === document.activeElement)).toBe(true);
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('menuitemradio', { name: 'Plain', checked: true }).waitFor();
    await remit.page.getByRole('menuitemradio', { name: 'Chicago (note)' }).press('Enter');
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => cite('§5 ¶2').evaluate((button) => button === document.activeElement)).toBe(true);
    await remit.page.waitForTimeout(500);
    await remit.page.reload();
    await cite('§5 ¶2').click();
    await remit.page.getByRole('menuitem', { name: 'Copy citation' }).click();
    await remit.page.getByText('Copied: §5 ¶2, citation').waitFor();
    const { text, html } = await clipboard(remit.page);
    expect(text).toBe(CHICAGO.join(''));
    expect(html).toContain(`${CHICAGO[0]}<i>${CHICAGO[1]}</i>${CHICAGO[2]}`);
  });

  test('finds the button at the passage under the pointer, a row of the table included', async () => {
    await openAt('section-3/table-1', '§3 table');
    await remit.page.locator('[data-id="indicator-1"]').hover();
    await cite('Ind. 1').click();
    await remit.page.getByRole('menuitem', { name: 'Copy quote with citation' }).click();
    await remit.page.getByText('Copied: Ind. 1').waitFor();
    expect((await clipboard(remit.page)).text).toContain(
      '“1. Number of high-value invention patents per 10,000 population[1] 6.3 12 5.7 Anticipated” (Ind. 1, ',
    );
  });

  test('saves a record for a bibliography as a file', async () => {
    await openAt(HERE, '§5 ¶2');
    await cite('§5 ¶2').click();
    const [download] = await Promise.all([
      remit.page.waitForEvent('download'),
      remit.page.getByRole('menuitem', { name: 'Save as BibTeX' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('remit-ipr-2021-2025-cite-section-5-measure-2-p-1.bib');
    expect(readBibtex(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      key: 'ipr-2021-2025',
      fields: { title: `{${TITLE}}`, year: '2021' },
    });
  });

  test('sees the bar beside the selected words, never over them, and it goes with them', async () => {
    await openAt(HERE, '§5 ¶2');
    await selectWords(remit.page, [HERE, 40], [HERE, 300]);
    await bar().waitFor();
    const place = await bar().boundingBox();
    const rects = await remit.page.evaluate(() =>
      [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      })),
    );
    expect(rects.length).toBeGreaterThan(1);
    for (const rect of rects) expect(overlap(rect, place)).toBe(false);
    await remit.page.evaluate(() => document.getSelection()?.removeAllRanges());
    await bar().waitFor({ state: 'detached' });
  });

  test.each([
    [1280, 720],
    [1920, 1080],
  ])('sees no word of the plan covered by the bar in a window of %i × %i', async (width, height) => {
    await remit.page.setViewportSize({ width, height });
    await openAt(HERE, '§5 ¶2');
    await selectWords(remit.page, [HERE, 40], [HERE, 60]);
    await bar().waitFor();
    const place = await bar().boundingBox();
    const words = await remit.page.evaluate(() =>
      [...document.querySelectorAll('main article [data-id]')].flatMap((block) => {
        const range = document.createRange();
        range.selectNodeContents(block);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }),
    );
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((rect) => rect.width > 0 && overlap(rect, place))).toEqual([]);
    expect(place?.x).toBeLessThan(width - 150);
  });

  test('reaches the bar with F2, walks it with the arrows, copies, and Esc gives the focus back', async () => {
    await openAt(HERE, '§5 ¶2');
    const { text } = node(HERE, 'paragraph');
    await selectWords(remit.page, [HERE, 4], [HERE, 17]);
    await bar().waitFor();
    await remit.page.keyboard.press('F2');
    const focused = () => remit.page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Copy quote');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByText('Copied: §5 ¶2, words').waitFor();
    expect((await clipboard(remit.page)).text).toBe(text.slice(4, 17));
    await remit.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Copy with citation');
    await remit.page.keyboard.press('Enter');
    await remit.page.getByText('words with citation').waitFor();
    expect((await clipboard(remit.page)).text).toBe(
      `“${text.slice(4, 17)}” (§5 ¶2, ${TITLE}, GF (2021) No. 20, 9 October 2021)`,
    );
    await remit.page.keyboard.press('Escape');
    await expect.poll(async () => (await remit.focused()).id).toBe(HERE);
    expect(await bar().isVisible()).toBe(false);
    expect(await remit.page.evaluate(() => document.getSelection()?.toString())).toBe(text.slice(4, 17));
  });

  test('draws a selection with the pointer, sees the bar when it stands still, and copies from it with a click', async () => {
    await openAt('front/p-7', 'Front ¶7');
    const { mouse } = remit.page;
    const box = await remit.page.locator('[data-id="front/p-10"]').boundingBox();
    if (!box) throw new Error('The passage is not in sight.');
    await mouse.move(box.x + 40, box.y + 12);
    await mouse.down();
    await mouse.move(box.x + 260, box.y + 40, { steps: 6 });
    expect(await bar().count()).toBe(0);
    await mouse.up();
    await bar().waitFor();
    const selected = await remit.page.evaluate(() => document.getSelection()?.toString() ?? '');
    expect(selected.trim()).not.toBe('');
    await bar().getByRole('button', { name: 'Copy quote' }).click();
    await remit.page.getByText('Copied: Front ¶10, words').waitFor();
    expect((await clipboard(remit.page)).text).toBe(selected.replace(/\s+/g, ' ').trim());
    expect(await remit.page.evaluate(() => document.getSelection()?.toString())).toBe(selected);
  });

  test('quotes over two passages from the first to the last', async () => {
    await openAt('front/p-7', 'Front ¶7');
    await selectWords(remit.page, ['front/p-7', 4], ['front/p-8', 7]);
    await bar().getByRole('button', { name: 'Copy with citation' }).click();
    await remit.page.getByText('Copied: Front ¶7 to Front ¶8').waitFor();
    const { text, html } = await clipboard(remit.page);
    const behind = `(Front ¶7 to Front ¶8, ${TITLE}, GF (2021) No. 20, 9 October 2021)`;
    expect(text).toBe(`“State Council\n\nOctober” ${behind}`);
    expect(html).toContain(`<p>“State Council</p><p>October” ${behind}</p>`);
  });

  test('copies clean text with Ctrl+C: no chips, no labels, every passage a paragraph', async () => {
    await openAt('clause-1', 'Clause 1');
    const clause = node('clause-1', 'clause').text;
    const { text: paragraph } = node('section-4/measure-1/p-1', 'paragraph');
    await selectWords(remit.page, ['section-4/measure-1/p-1', 0], ['clause-1', clause.length]);
    expect(
      await remit.page.locator('[data-id="clause-1"]').getByRole('button', { name: /note/ }).count(),
    ).toBe(1);
    await remit.page.keyboard.press('Control+c');
    const copied = await clipboard(remit.page);
    expect(copied.text.replaceAll('\r\n', '\n')).toBe(`${paragraph}\n\n${clause}`);
    expect(copied.html).not.toMatch(/button|class=/);
  });

  test('copies a heading with the number that is printed, not with the words set for it', async () => {
    await openAt('section-5', '§5');
    await remit.page.evaluate(() => {
      const heading = document.querySelector('[data-id="section-5"]');
      if (heading) document.getSelection()?.selectAllChildren(heading);
    });
    await remit.page.keyboard.press('Control+c');
    expect((await clipboard(remit.page)).text).toBe(node('section-5', 'section').text);
  });

  test('leaves the keys alone where they are switched off or belong to a field', async () => {
    await remit.page.addInitScript(() =>
      localStorage.setItem('remit.settings', JSON.stringify({ letterKeys: false })),
    );
    await openAt(HERE, '§5 ¶2');
    await remit.page.evaluate(() => navigator.clipboard.writeText('before'));
    await remit.page.keyboard.press('c');
    await remit.page.waitForTimeout(300);
    expect((await clipboard(remit.page)).text).toBe('before');
  });

  test('is told in one sentence when the clipboard is closed', async () => {
    await remit.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openAt(HERE, '§5 ¶2');
    await remit.page.keyboard.press('c');
    await remit.page.getByText('Nothing was copied, because the clipboard is closed here.').waitFor();
  });

  test('quotes a commitment with C and Shift+C in its table', async () => {
    await remit.openCold('#/commitments');
    const row = remit.page.locator('[data-commitment]').first();
    await row.focus();
    const [id, words] = await row.evaluate((tr) => [
      tr.getAttribute('data-commitment') ?? '',
      tr.getAttribute('aria-label') ?? '',
    ]);
    await remit.page.keyboard.press('Shift+C');
    await remit.page.getByText(/^Copied: .*, words with citation$/).waitFor();
    const [label = '', ...sentence] = (words ?? '').split(': ');
    expect((await clipboard(remit.page)).text).toBe(
      `“${sentence.join(': ')}” (${label}, ${TITLE}, GF (2021) No. 20, 9 October 2021)`,
    );
    expect(id).toMatch(/\/c-\d+$/);
  });

  test.each(['paper', 'night'])('is shut out of neither menu nor bar in the %s theme', async (theme) => {
    await remit.page.addInitScript((chosen) => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: chosen }));
    }, theme);
    await openAt(HERE, '§5 ¶2');
    await remit.page.waitForTimeout(1700);
    await selectWords(remit.page, [HERE, 4], [HERE, 17]);
    await bar().waitFor();
    await remit.page.keyboard.press('c');
    await remit.page.getByText('Copied: §5 ¶2').waitFor();
    // What floats stands outside the landmarks on purpose.
    expect(await axeFindings(remit.page, ['region'])).toEqual([]);
    await remit.page.evaluate(() => document.getSelection()?.removeAllRanges());
    await cite('§5 ¶2').click();
    await remit.page.getByRole('menu').waitFor();
    const HIDDEN = ['region', 'aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one'];
    expect(await axeFindings(remit.page, HIDDEN)).toEqual([]);
  });
});

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} | null;

function overlap(a: Box, b: Box): boolean {
  if (!a || !b) return true;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
