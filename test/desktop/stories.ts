import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from './desk.ts';

const PLAN = 'ipr-2021-2025';

type Bridge = {
  readonly loadNotes: (plan: string) => Promise<{ readonly text: string | null }>;
  readonly loadSettings: () => Promise<string | null>;
};

/**
 * The stories of the Desktop edition, the same for every desk: for the stand-in (test/browser/desktop-stories.test.ts) and for Electron itself
 * (desktop.test.ts). Each begins with a computer on which Remit has never run.
 */
export function tellStories(openDesk: () => Promise<Desk>): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.leave());

  // The start page gives itself its address a moment after it stands.
  const pageOf = (url: string) => url.replace(/#.*$/u, '');
  const focused = () => desk.page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
  const signOfNote = () => desk.page.locator('[data-id]').getByRole('button', { name: /^Note on/ });
  const keptNotes = () =>
    desk.page.evaluate(
      async (plan) => (await (window as unknown as { remit: Bridge }).remit.loadNotes(plan)).text ?? '',
      PLAN,
    );
  const writeNote = async (words: string) => {
    await desk.page.getByRole('button', { name: /^Cite / }).waitFor();
    await desk.page.keyboard.press('n');
    await desk.page.getByRole('dialog', { name: /^Note on/ }).waitFor();
    await desk.page.keyboard.type(words);
    await desk.page.keyboard.press('Control+Enter');
    await expect.poll(keptNotes).toContain(words);
  };
  const askedFor = async (words: string) => (await desk.asked()).some((one) => one.includes(words));

  test('Remit starts, the plan is read and searched, and a passage opened', async () => {
    await desk.start();
    expect(
      await desk.page.evaluate(() => (window as unknown as { remit: { edition: string } }).remit.edition),
    ).toBe('desktop');
    await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('s4 m1');
    await desk.page.getByRole('listbox').waitFor();
    await desk.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('section-4/measure-1');
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('trade secret');
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => decodeURIComponent(desk.page.url())).toContain('#/search?q=trade secret');
    await desk.page.locator('main mark').first().waitFor();
    // A command of the menu that has nothing to work on says so.
    await desk.press('print-part');
    await desk.page.getByText('“Print this section or box” cannot be done here.').waitFor();
    expect(desk.complaints()).toEqual([]);
  });

  test('a note that was acknowledged is there after the power failed', async () => {
    await desk.start([`remit://${PLAN}/section-4/measure-1/p-1`]);
    await writeNote('Ask the ministry before Friday.');
    await desk.kill();
    await desk.start([`remit://${PLAN}/section-4/measure-1/p-1`]);
    await signOfNote().first().waitFor();
    expect(await keptNotes()).toContain('Ask the ministry before Friday.');
    expect(await askedFor('Something was set aside')).toBe(false);
  });

  test('the place and the look of last time are there at the next start', async () => {
    await desk.start([`remit://${PLAN}/box-6`]);
    await expect.poll(focused).toBe('box-6');
    await desk.press('theme-night');
    const look = () => desk.page.evaluate(() => document.documentElement.dataset.theme);
    await expect.poll(look).toBe('night');
    // Kept, before the window closes.
    await expect.poll(() => settings(desk)).toMatch(/(?=.*box-6)(?=.*"theme":"night")/su);
    await desk.close();
    await desk.start();
    await expect.poll(look).toBe('night');
    await expect.poll(() => settings(desk)).toContain('box-6');
    // The start page has the way back into the text in the focus.
    await desk.page.getByRole('link', { name: /^Resume/ }).waitFor();
    await desk.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await desk.page.locator('[data-id="box-6"]').boundingBox())?.y ?? -1)
      .toBeGreaterThan(0);
  });

  test('a link opens its place from cold, and while Remit is open in the same window', async () => {
    await desk.start([`remit://${PLAN}/clause-17`]);
    await expect.poll(focused).toBe('clause-17');
    await desk.startAgain([`remit://${PLAN}/footnote-2`]);
    await expect.poll(focused).toBe('footnote-2');
    // A hostile one is answered with a sentence and changes nothing.
    const refusal = desk.page.getByText('This link leads to no place in a plan.');
    const before = desk.page.url();
    await desk.startAgain([`remit://${PLAN}/../../etc/passwd`, 'javascript:alert(1)', '--inspect']);
    await refusal.waitFor();
    expect(await focused()).toBe('footnote-2');
    expect(desk.page.url()).toBe(before);
    // It goes when one goes on.
    await desk.startAgain([`remit://${PLAN}/clause-17`]);
    await expect.poll(focused).toBe('clause-17');
    expect(await refusal.count()).toBe(0);
  });

  test('the page is saved as a PDF with tags and an outline where the person says, and nowhere when they think better of it', async () => {
    await desk.start([`remit://${PLAN}/section-4`]);
    await desk.press('save-pdf');
    await expect.poll(() => askedFor('Save as PDF')).toBe(true);
    expect(await desk.page.getByText(/^Saved: /).count()).toBe(0);
    const savePath = join(desk.data, 'mine.pdf');
    await desk.answer({ savePath });
    await desk.press('save-pdf');
    await desk.page.getByText(/^Saved: remit-ipr-2021-2025-\d{4}-\d\d-\d\d\.pdf$/).waitFor();
    const file = await readFile(savePath, 'latin1');
    expect(file.slice(0, 5)).toBe('%PDF-');
    expect(file).toContain('/StructTreeRoot');
    expect(file).toContain('/Outlines');
    expect(file.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(20);
  });

  test('notes are saved into a file, and a double click on it brings them back on another computer', async () => {
    await desk.start([`remit://${PLAN}/section-5`]);
    await writeNote('Mine, to be shared.');
    const savePath = join(desk.data, 'shared.remit.json');
    await desk.answer({ savePath });
    await desk.press('notes');
    await desk.page.getByRole('button', { name: 'Export' }).click();
    await desk.page.getByRole('menuitem', { name: /JSON/ }).click();
    await desk.page.getByText(/^Saved: remit-.*\.remit\.json$/).waitFor();
    const shared = await readFile(savePath, 'utf8');
    await desk.leave();

    desk = await openDesk();
    const file = join(desk.data, 'shared.remit.json');
    await writeFile(file, shared);
    await desk.start([file]);
    await desk.page.getByText(/^1 note added/).waitFor();
    await expect.poll(keptNotes).toContain('Mine, to be shared.');
    await desk.startAgain([file]);
    const known = desk.page.getByText('Nothing was added: the note of the file was here already.');
    await known.waitFor();
    await desk.press('shared.remit.json');
    await known.waitFor();
  });

  test('a file that is none of Remit’s is refused in a sentence, and changes nothing', async () => {
    await desk.start([`remit://${PLAN}/section-5`]);
    await writeNote('Stays.');
    const before = await keptNotes();
    for (const [name, content, words] of [
      ['torn.remit.json', '{"type":"AnnotationColl', /is not JSON/],
      ['other.remit.json', '{"name":"package"}', /holds no annotations/],
      [
        'newer.remit.json',
        '{"remit:kind":"something new"}',
        /of a kind that this version of Remit does not know/,
      ],
      [
        'bytes.remit.json',
        Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
        /“bytes\.remit\.json” was not opened: it is no text/,
      ],
    ] as const) {
      const file = join(desk.data, name);
      await writeFile(file, content);
      await desk.startAgain([file]);
      await desk.page.getByText(words).waitFor();
    }
    expect(await keptNotes()).toBe(before);
  });

  test('a link to the web is asked about and goes to the browser of the system, and the window stays', async () => {
    await desk.start();
    const before = desk.page.url();
    await desk.answer({ button: 1 });
    const follow = (address: string) =>
      desk.page.evaluate((url) => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
      }, address);
    await follow('https://example.org/one');
    await expect.poll(() => askedFor('https://example.org/one')).toBe(true);
    expect(await desk.sentToBrowser()).toEqual([]);
    await desk.answer({ button: 0 });
    await follow('https://example.org/two');
    await expect.poll(desk.sentToBrowser).toEqual(['https://example.org/two']);
    expect(pageOf(desk.page.url())).toBe(pageOf(before));
  });

  test('a passage is shown to a class and driven from the speaker’s window, which asks the shell for nothing', async () => {
    await desk.start([`remit://${PLAN}/box-1`]);
    await expect.poll(focused).toBe('box-1');
    await desk.page.keyboard.press('t');
    const stage = desk.page.getByRole('region', { name: 'Stage' });
    await stage.waitFor();
    const speaker = await desk.second(() => desk.page.keyboard.press('p'));
    await speaker.getByRole('region', { name: /^Now/ }).waitFor();
    expect(await speaker.getByRole('region', { name: /^Now/ }).innerText()).toContain(
      'The Trade Secret Protection Project',
    );
    expect(await speaker.evaluate(() => (window as unknown as { remit?: unknown }).remit === undefined)).toBe(
      true,
    );
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => stage.innerText()).toContain('Improving trade secret protection policy');
    await expect
      .poll(() => speaker.getByRole('region', { name: /^Now/ }).innerText())
      .toContain('Improving trade secret protection policy');
    await desk.page.keyboard.press('Escape');
    await expect
      .poll(() => speaker.isClosed() || speaker.getByText('The stage is closed').count())
      .toBeTruthy();
    expect(await desk.asked()).toEqual([]);
  });

  test('what gets into the page finds no way to Node, to the network or to a second window', async () => {
    await desk.start();
    const found = await desk.page.evaluate(async () => {
      const reached = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'refused',
        );
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
      const frame = document.createElement('iframe');
      frame.src = location.href;
      document.body.append(frame);
      const image = new Image();
      const loaded = new Promise((resolve, reject) => {
        image.onload = resolve;
        image.onerror = reject;
      });
      image.src = 'https://example.org/a.png';
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      // A moment later, because what a test runs in the page may do so at once.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: the policy must refuse it.
            globalThis.eval('1');
            resolve('reached');
          } catch {
            resolve('refused');
          }
        });
      });
      const made = await reached(loaded);
      const inFrame = frame.contentWindow as unknown as { readonly remit?: unknown } | null;
      return {
        names: names.filter((name) => name in window),
        fetched: await reached(fetch('https://example.org/')),
        elsewhere: await reached(
          fetch('/../../package.json').then((got) => (got.ok ? got : Promise.reject())),
        ),
        made,
        evaluated,
        inline: 'ranInline' in window,
        frame: (() => {
          try {
            return inFrame?.remit === undefined ? 'refused' : 'reached';
          } catch {
            return 'refused';
          }
        })(),
      };
    });
    expect(found).toEqual({
      names: [],
      fetched: 'refused',
      elsewhere: 'refused',
      made: 'refused',
      evaluated: 'refused',
      inline: false,
      frame: 'refused',
    });
  });

  test('a window that crashed is opened again at the same place', async () => {
    await desk.start([`remit://${PLAN}/box-6/project-2`]);
    await expect.poll(focused).toBe('box-6/project-2');
    const before = desk.page.url();
    await desk.crash();
    expect(await askedFor('The window of Remit stopped working.')).toBe(true);
    expect(pageOf(desk.page.url())).toBe(pageOf(before));
    await expect.poll(focused).toBe('box-6/project-2');
  });
}

const settings = (desk: Desk) =>
  desk.page.evaluate(async () => (await (window as unknown as { remit: Bridge }).remit.loadSettings()) ?? '');
