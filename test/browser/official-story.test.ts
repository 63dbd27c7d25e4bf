import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../corpus/export/zip-reader.ts';
import oracle from '../fixtures/oracle/clauses.json' with { type: 'json' };
import { useHands } from './hands.ts';
import { clipboard } from './selecting.ts';
import { useWindow } from './window.ts';

const SOURCE = readFileSync(
  join(import.meta.dirname, '../../corpus/plans/ipr-2021-2025/source.txt'),
  'utf8',
).split('\n');
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What somebody who had not seen Remit read in the printed plan about the ministry: each clause with its words, its role and who leads. */
const PRINTED = oracle.flatMap(({ id, line, bodies }) => {
  const own = bodies.find((body) => body.id === 'mara');
  if (!own) return [];
  const text = folded(SOURCE[line - 1] ?? '');
  const words = text.slice(text.lastIndexOf('('));
  return [
    { ...own, id, words, leads: bodies.flatMap((body) => (body.role === 'lead' ? [body.printed] : [])) },
  ];
});
/** One of the two names under which the plan prints it, and not its own. */
const BY_NAME = 'Ministry of Agriculture and Rural Development';

describe('an official without a pointer, ten minutes before a meeting', () => {
  const remit = useWindow();
  const { press, type, say, tabTo, held, at, count, step } = useHands(remit);
  const page = () => remit.page;
  const hash = () => page().evaluate(() => decodeURIComponent(location.hash));
  const duty = (id: string) => page().locator(`[data-clause="${id}"]`);
  const shown = () =>
    page()
      .locator('[data-clause]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-clause')));
  const said = (words: string | RegExp) =>
    page().getByText(words).filter({ visible: true }).first().waitFor();
  const drawn = () =>
    page().evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => `${name}: ${[...ranges].map(String).join(' / ')}`).sort(),
    );

  test('has the answer in two actions, takes it along, and finds everything again the next day', async () => {
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page().addInitScript(() => {
      window.print = () => Reflect.set(window, 'printed', (Reflect.get(window, 'printed') ?? 0) + 1);
    });

    await step('01 start', async () => {
      await remit.openCold('#/');
      expect(await held()).toMatch(/^Start reading/);
    });

    await step('02 the ministry by a printed name: one field, one Enter', async () => {
      count();
      await say(BY_NAME);
      expect(count() - BY_NAME.length).toBe(2);
      await expect.poll(hash).toBe('#/agencies/mara');
      await expect.poll(held).toBe('Ministry of Agriculture and Rural Affairs');
    });

    await step('03 every clause, verbatim, with its role and who leads', async () => {
      expect(PRINTED).toHaveLength(12);
      expect([...(await shown())].sort()).toEqual(PRINTED.map(({ id }) => id).sort());
      for (const { id, words, role, leads, printed } of PRINTED) {
        const text = folded((await duty(id).textContent()) ?? '');
        expect(text).toContain(words);
        const heading = await duty(id).evaluate(
          (one) => one.closest('section')?.querySelector('h2')?.textContent,
        );
        expect(heading).toMatch(
          role === 'participant' ? /^Takes part under another lead/ : /^Jointly, no lead named/,
        );
        if (leads.length > 0) expect(words).toMatch(/leadership of/);
        expect(await duty(id).locator('mark').first().textContent()).toBe(printed);
      }
    });

    await step('04 narrowed to what another body leads', async () => {
      await tabTo(/^Role/);
      await press('Enter');
      await page()
        .getByRole('menuitemcheckbox', { name: /^Takes part/ })
        .waitFor();
      await type('takes');
      await press('Enter', 'Escape');
      await expect
        .poll(shown)
        .toEqual(PRINTED.filter(({ role }) => role === 'participant').map(({ id }) => id));
      await said('4 of 12 clauses');
      expect(await held()).toMatch(/^Role/);
    });

    await step('05 to the second clause, into the text', async () => {
      await press('j', 'j');
      expect(await at()).toBe('clause-28');
      await press('Enter');
      await expect.poll(hash).toBe('#/read/clause-28');
      await expect.poll(at).toBe('clause-28');
    });

    await step('06 and back to the same row', async () => {
      await press('Alt+ArrowLeft');
      await expect.poll(hash).toBe('#/agencies/mara?role=participant');
      await expect.poll(at).toBe('clause-28');
      expect(await shown()).toHaveLength(4);
      expect(await duty('clause-28').isVisible()).toBe(true);
    });

    await step('07 its citation on the clipboard', async () => {
      await press('c');
      await said(/^Copied$/);
      const { text } = await clipboard(page());
      expect(text).toContain(PRINTED.find(({ id }) => id === 'clause-28')?.words);
      expect(text).toContain('(Clause 28, National Plan for');
      expect(text).toContain('remit://ipr-2021-2025/clause-28');
    });

    await step('08 forward again, and the words of the measure with their citation', async () => {
      await press('Alt+ArrowRight');
      await expect.poll(at).toBe('clause-28');
      await press('k');
      await page()
        .getByRole('button', { name: /^Cite / })
        .waitFor();
      await press('Shift+C');
      await said(/^Copied: .*, words with citation$/);
    });

    const PLACE = 'box-9/project-2/p-1';
    await step('09 words chosen by key, with nothing of the text hidden', async () => {
      await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
      expect(await page().evaluate(() => String(getSelection()))).toBe('The management of');
      await page().getByRole('toolbar', { name: 'Selected words' }).waitFor();
    });

    await step('10 a highlight and a note on them', async () => {
      await press('h');
      await expect.poll(drawn).toEqual(['remit-sun: The management of']);
      await press('Shift+ArrowRight', 'Shift+ArrowRight', 'n');
      await page()
        .getByRole('dialog', { name: /^Note on “The management/ })
        .waitFor();
      await type('Ask **who pays**.');
    });

    await step('11 the note put away', async () => {
      await press('Control+Enter');
      await expect.poll(() => page().getByRole('dialog').count()).toBe(0);
      await expect.poll(at).toBe(PLACE);
      await expect.poll(drawn).toEqual(['remit-note: The management', 'remit-sun: The management of']);
    });

    await step('12 taken back, and done again', async () => {
      await press('Control+z');
      await expect.poll(drawn).toEqual(['remit-sun: The management of']);
      await press('Control+z');
      await expect.poll(drawn).toEqual([]);
      await press('Control+Shift+z', 'Control+Shift+z');
      await expect.poll(drawn).toEqual(['remit-note: The management', 'remit-sun: The management of']);
      expect(await at()).toBe(PLACE);
    });

    await step('13 all notes', async () => {
      await say('notes');
      await expect.poll(hash).toBe('#/notes');
      await expect.poll(() => page().locator('[data-row]').count()).toBe(2);
      await expect.poll(at).toMatch(/^urn:/);
      await press('j', 'Enter');
      await expect.poll(at).toBe(PLACE);
      await press('Alt+ArrowLeft');
      await expect.poll(at).toMatch(/^urn:/);
    });

    await step('14 the dossier as Word', async () => {
      await say('mara');
      await expect.poll(held).toBe('Ministry of Agriculture and Rural Affairs');
      await say('export', 1);
      await expect.poll(held).toMatch(/^CSV/);
      const download = page().waitForEvent('download');
      await type('w');
      await press('Enter');
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^remit-ipr-2021-2025-dossier-mara-.*\.docx$/);
      const document = readZip(readFileSync(await file.path())).get('word/document.xml')?.text ?? '';
      const text = folded(
        document
          .replace(/<[^>]+>/g, '')
          .replace(/&apos;/g, "'")
          .replace(/&amp;/g, '&'),
      );
      for (const { words } of PRINTED) expect(text).toContain(words);
      await said(/^Handed to the downloads of the browser: /);
      expect(await held()).toBe('Export');
    });

    await step('15 on paper', async () => {
      await say('print');
      expect(await page().evaluate(() => Reflect.get(window, 'printed'))).toBe(1);
      await page().emulateMedia({ media: 'print' });
      for (const { id } of PRINTED) expect(await duty(id).isVisible()).toBe(true);
      await said('remit://ipr-2021-2025/agency/mara');
      for (const gone of ['navigation', 'search', 'toolbar'] as const)
        expect(await page().getByRole(gone).filter({ visible: true }).count()).toBe(0);
    });

    await step('16 larger, and dark', async () => {
      await page().emulateMedia({ media: 'screen' });
      const before = await held();
      await say('larger text');
      await said('Text size 110 %.');
      await say('dark');
      await expect.poll(() => page().evaluate(() => document.documentElement.dataset.theme)).toBe('night');
      expect(await held()).toBe(before);
    });

    await step('17 reading on', async () => {
      await say('b9 p2');
      await press('j');
      await expect.poll(at).toBe(PLACE);
      await page().waitForTimeout(900);
    });

    await step('18 the next day: the same place, notes and look', async () => {
      await page().goto('about:blank');
      await remit.openCold('#/');
      expect(await held()).toMatch(/^Resume.*Box 9 ¶2/);
      await press('Enter');
      await expect.poll(at).toBe(PLACE);
      await expect.poll(drawn).toEqual(['remit-note: The management', 'remit-sun: The management of']);
      expect(await page().evaluate(() => document.documentElement.dataset.theme)).toBe('night');
    });
  });
});
