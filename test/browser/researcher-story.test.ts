import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../corpus/export/csv-reader.ts';
import { readZip } from '../corpus/export/zip-reader.ts';
import { graph } from '../corpus/the-plan.ts';
import oracle from '../fixtures/oracle/clauses.json' with { type: 'json' };
import { useHands } from './hands.ts';
import { useWindow } from './window.ts';

/** The clauses that name a body, as somebody who had not seen Remit read them. */
const naming = (body: string) =>
  oracle.filter(({ bodies }) => bodies.some(({ id }) => id === body)).map(({ id }) => id);
const [SAMR, MARA] = [naming('samr'), naming('mara')];
const BOTH = SAMR.filter((id) => MARA.includes(id)).length;

const PLACE = 'section-4/measure-1/p-1';
const IN_SECTION_6 = oracle.filter(
  ({ governs, bodies }) =>
    bodies.some(({ id }) => id === 'mara') && /^(?:section-6\b|box-[45]\b)/.test(governs[0] ?? ''),
);

describe('a researcher without a pointer, who wants every obligation, complete and citable', () => {
  const remit = useWindow();
  const { press, type, say, tabTo, walkTo, held, at, step } = useHands(remit);
  const page = () => remit.page;
  const hash = () => page().evaluate(() => decodeURIComponent(location.hash));
  const title = () => page().locator('main h1:visible').textContent();
  const said = (words: string | RegExp) =>
    page().getByText(words).filter({ visible: true }).first().waitFor();
  const rows = () => page().locator('main [data-row]:not([hidden])');
  const noteRows = () => rows().evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
  const paste = async (words: string) => {
    await page().evaluate((text) => navigator.clipboard.writeText(text), words);
    await press('Control+k', 'Control+v', 'Enter');
  };
  /** Exports what is shown in the format that begins so. */
  const exported = async (format: string): Promise<Buffer> => {
    await say('export', 1);
    await expect.poll(held).toMatch(/^CSV/);
    const download = page().waitForEvent('download');
    await type(format);
    await press('Enter');
    return readFileSync(await (await download).path());
  };
  const imported = async (name: string, content: string) => {
    const asked = page().waitForEvent('filechooser');
    await say('import notes');
    await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };

  test('searches, counts, compares, exports, keeps notes, follows links, and comes back', async () => {
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await step('01 a phrase and a field', async () => {
      await remit.openCold('#/');
      await say('"trade secret" lead:SAMR');
      await expect.poll(title).toMatch(/^3 places/);
      await press('ArrowDown');
      await expect.poll(at).toBe('box-1');
      for (const words of await page().locator('[data-hit]').allTextContents())
        expect(words.toLowerCase()).toContain('trade secret');
    });

    await step('02 narrowed by a facet, and into the text', async () => {
      await page()
        .getByRole('checkbox', { name: /^Project/ })
        .waitFor();
      await press('Shift+F6');
      await tabTo(/^Project/, 20);
      await press('Space');
      await expect.poll(() => page().locator('[data-hit]').count()).toBe(2);
      await press('F6');
      await expect.poll(at).toBe('box-1/project-1');
      await press('ArrowDown', 'Enter');
      await expect.poll(at).toMatch(/^box-1\/project-2/);
      await press('Alt+ArrowLeft');
      await expect.poll(at).toBe('box-1/project-2');
    });

    await step('03 a cell of the matrix and its passages', async () => {
      await say('matrix');
      await expect.poll(at).toMatch(/^agency\//);
      await press('Control+Home');
      await walkTo('ArrowDown', 'agency/mara name', 12);
      await walkTo('ArrowRight', 'agency/mara section-6', 9);
      await press('Enter');
      const pane = page().getByRole('complementary', { name: 'Passages' });
      await expect.poll(() => pane.getByRole('article').count()).toBe(IN_SECTION_6.length);
      await expect.poll(() => pane.evaluate((own) => own.contains(document.activeElement))).toBe(true);
      await tabTo(/^Clause.*in the text$/);
      await press('Enter');
      await expect.poll(at).toMatch(/^clause-/);
      await press('Alt+ArrowLeft');
      await expect.poll(held).toMatch(/^Clause.*in the text$/);
      await press('Escape');
      await expect.poll(at).toBe('agency/mara section-6');
    });

    await step('04 two bodies compared', async () => {
      await say('compare SAMR and MARA');
      await expect.poll(hash).toBe('#/agencies/compare?with=samr&with=mara');
      await said(
        `${BOTH} clauses name both; ${SAMR.length - BOTH} name SAMR without MARA, and ${MARA.length - BOTH} name MARA without SAMR.`,
      );
    });

    await step('05 commitments of a body, filtered', async () => {
      await say('commitments');
      await expect.poll(() => rows().count()).toBe(355);
      await press('Shift+F6');
      await tabTo(/^Find a body/);
      await type('rural development');
      await tabTo(/^MARA/);
      await press('Space');
      await expect.poll(title).toBe('91 of 355 sentences');
    });

    await step('06 one of them marked and written on', async () => {
      await press('F6');
      await expect.poll(at).toBe(`${PLACE}/c-1`);
      await press('ArrowDown', 'm');
      await expect.poll(() => rows().nth(1).textContent()).toContain('To do');
      await press('m');
      await page()
        .getByRole('dialog', { name: /^Yours on/ })
        .waitFor();
      await press('ArrowDown');
      await tabTo(/^Remark/);
      await type('Ask the office.');
    });

    await step('07 and kept', async () => {
      await press('Escape');
      await expect.poll(at).toBe(`${PLACE}/c-2`);
      await expect.poll(() => rows().nth(1).textContent()).toContain('Ask the office.');
    });

    await step('08 exactly what is shown, as CSV, each row with its place and link', async () => {
      const shown = await noteRows();
      const [head = [], ...lines] = parseCsv((await exported('c')).toString('utf8'));
      const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
      expect(lines.map((row) => cell(row, 'id'))).toEqual(shown);
      for (const row of lines) {
        const block = cell(row, 'id')?.replace(/\/c-\d+$/, '') ?? '';
        expect(graph.nodes.get(block)?.text).toContain(cell(row, 'sentence'));
        expect(cell(row, 'label')).toMatch(/, sentence \d+$/);
        expect(cell(row, 'document')).toBe('GF (2021) No. 20');
        expect(cell(row, 'link')).toBe(`remit://ipr-2021-2025/${cell(row, 'id')}`);
      }
      await said(/^Handed to the downloads of the browser: .*\.csv$/);
    });

    await step('09 notes of their own, in four formats', async () => {
      await say('s4 m1');
      await press('j');
      await expect.poll(at).toBe(PLACE);
      await page()
        .getByRole('button', { name: /^Cite / })
        .waitFor();
      await press('n');
      await page()
        .getByRole('dialog', { name: /^Note on/ })
        .waitFor();
      await type('Which laws?');
      await press('Control+Enter');
      await expect.poll(at).toBe(PLACE);
      await say('notes');
      await expect.poll(() => rows().count()).toBe(2);
      expect((await exported('c')).toString('utf8')).toContain('Which laws?');
      expect((await exported('m')).toString('utf8')).toContain('Which laws?');
      const word = readZip(await exported('w')).get('word/document.xml')?.text;
      for (const words of ['Which laws?', 'Ask the office.', '(§4 ¶1']) expect(word).toContain(words);
    });

    let mine = '';
    await step('10 the same file again changes nothing', async () => {
      mine = (await exported('j')).toString('utf8');
      const before = await noteRows();
      await imported('mine.json', mine);
      await said('Nothing was added: all 2 notes of the file were here already.');
      expect(await noteRows()).toEqual(before);
    });

    await step('11 a colleague’s file merges', async () => {
      const theirs = mine
        .replaceAll('Which laws?', 'Six laws.')
        .replace(/urn:uuid:[0-9a-f]{8}/g, 'urn:uuid:00000000');
      await imported('theirs.json', theirs);
      await said(/^\d notes? added/);
      await expect.poll(() => rows().count()).toBeGreaterThan(2);
    });

    await step('12 and Ctrl+Z takes that back', async () => {
      await press('Control+z');
      await expect.poll(() => rows().count()).toBe(2);
    });

    await step('13 a pasted link of Remit', async () => {
      await paste('remit://ipr-2021-2025/box-6/project-1');
      await expect.poll(at).toBe('box-6/project-1');
    });

    await step('14 a pasted link of a page', async () => {
      await paste('see <https://plans.example.org/remit/#/read/section-11/measure-2/p-1>.'.slice(4));
      await expect.poll(at).toBe('section-11/measure-2/p-1');
    });

    await step('15 targets', async () => {
      await say('targets');
      await expect.poll(at).toBe('indicator-1');
      await press('ArrowDown', 'ArrowDown', 'Enter');
      await expect.poll(held).toMatch(/^3\. Registered amount/);
    });

    await step('16 the map of it', async () => {
      await press('Alt+ArrowLeft');
      await expect.poll(at).toBe('indicator-3');
      await press('g');
      await expect.poll(hash).toBe('#/map/indicator-3');
      await expect.poll(at).toBe('indicator-3');
      await press('ArrowRight');
      await expect.poll(at).not.toBe('indicator-3');
      await press('Enter');
      await expect.poll(hash).not.toBe('#/map/indicator-3');
    });

    await step('17 back to the very place', async () => {
      await press('Alt+ArrowLeft');
      await expect.poll(hash).toBe('#/map/indicator-3');
      await press('Alt+ArrowLeft');
      await expect.poll(at).toBe('indicator-3');
      await press('Alt+ArrowLeft');
      await expect.poll(at).toBe('section-11/measure-2/p-1');
    });
  });
});
