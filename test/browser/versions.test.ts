import { describe, expect, test } from 'vitest';
import { asVersion, files, packOf, signed, spoilt } from '../corpus/pack/packs.ts';
import { axeFindings, useWindow } from './window.ts';

const PRINTED = 'Updated: 9 09,2022';
const MENDED = 'Updated: 9 September 2022';

const mended = (): Buffer =>
  Buffer.from(
    packOf({
      source: files.source.replace(PRINTED, MENDED),
      markdown: files.markdown.replace(PRINTED, MENDED),
    }),
  );

/** Its checksums are right, and its text is one on which a reader of Markdown spends minutes. */
const endless = (): Buffer =>
  Buffer.from(
    signed((content) => {
      content['plan.md'] = new TextEncoder().encode(`${asVersion(2)}\n\n${'*a_'.repeat(100_000)}\n`);
    }),
  );

describe('a person who gets a newer version of the plan on a stick', () => {
  const remit = useWindow();
  const choose = (buffer: Buffer, name = 'plan.zip') =>
    remit.page.getByLabel('Pack to open').setInputFiles({ name, mimeType: 'application/zip', buffer });
  const main = () => remit.page.locator('main').innerText();
  const text = async (id: string) => {
    await remit.openCold(`#/read/${id}`);
    return remit.page.locator('main article').innerText();
  };

  test('sees what it would change, takes it, finds the notes in it, and goes back', async () => {
    expect(await text('section-1')).toContain(PRINTED);
    await remit.page.keyboard.press('n');
    await remit.page.getByRole('dialog', { name: /^Note on/ }).waitFor();
    await remit.page.keyboard.type('Ask.');
    await remit.page.keyboard.press('Control+Enter');
    await remit.page.waitForTimeout(700);

    await remit.openCold('#/versions');
    await expect.poll(main).toContain('Version 1 is open');
    await choose(mended());
    await expect.poll(main).toContain('Version 2, in “plan.zip”');
    const preview = await main();
    expect(preview).toContain('Slips of the pen were mended.');
    expect(preview).toMatch(
      /307\s+as they are\s+1\s+other words\s+0\s+same words, another number\s+0\s+new\s+0\s+gone/,
    );
    expect(preview).toContain('1 note of yours stays where it is. None is lost.');
    expect(await remit.page.locator('del').innerText()).toBe(PRINTED);
    expect(await remit.page.locator('ins').innerText()).toBe(MENDED);
    expect(await axeFindings(remit.page)).toEqual([]);

    await remit.page.getByRole('button', { name: 'Show version 2' }).click();
    await expect.poll(main).toContain('Version 2 is open');
    expect(await text('section-1')).toContain(MENDED);
    await remit.page.getByRole('button', { name: /^Note on/ }).waitFor();
    await remit.openCold('#/search?q=%22September%202022%22');
    await expect.poll(main).toContain(MENDED);
    await remit.openCold('#/commitments');
    await expect.poll(main).toContain('355 sentences that promise something');

    await remit.openCold('#/versions');
    await remit.page.getByRole('button', { name: 'Go back to the version that Remit came with' }).click();
    await expect.poll(main).toContain('Version 1 is open');
    expect(await text('section-1')).toContain(PRINTED);
    await remit.openCold('#/versions');
    await remit.page.getByRole('button', { name: 'Show version 2 again' }).click();
    await expect.poll(main).toContain('Version 2 is open');
  });

  test('is told in a sentence why a pack is not opened, and nothing changes', async () => {
    await remit.openCold('#/versions');
    await choose(Buffer.from(packOf({}, 1)), 'old.zip');
    await expect
      .poll(main)
      .toContain(
        '“old.zip” was not opened. It holds version 1, and version 1 is shown already. Nothing was changed.',
      );
    const hostile = spoilt((content) => {
      content['../../run.html'] = new TextEncoder().encode('<script>alert(1)</script>');
    });
    await choose(Buffer.from(hostile), '<img src=x onerror=alert(1)>.zip');
    await expect
      .poll(main)
      .toContain('“<img src=x onerror=alert(1)>.zip” was not opened. It holds a file that it should not');
    await choose(Buffer.from('no archive'));
    await expect.poll(main).toContain('It is damaged, or no ZIP archive. Nothing was changed.');
    expect(await text('section-1')).toContain(PRINTED);
  });

  test('goes on working while a pack is read that has no end, and stops it', async () => {
    await remit.page.clock.install();
    await remit.openCold('#/versions');
    await choose(endless(), 'endless.zip');
    await expect.poll(main).toContain('Reading “endless.zip” …');
    // A window that read the text itself would answer nothing for as long as that takes.
    await remit.page.getByRole('button', { name: 'Stop reading' }).click();
    await expect.poll(main).not.toContain('Reading');
    await expect
      .poll(() => remit.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Open a newer version…');

    await choose(endless(), 'endless.zip');
    await expect.poll(main).toContain('Reading “endless.zip” …');
    await remit.page.clock.fastForward(30_000);
    await expect
      .poll(main)
      .toContain(
        '“endless.zip” was not opened. It was read for 30 seconds without an end, which no plan needs. Nothing was changed.',
      );
    expect(await text('section-1')).toContain(PRINTED);
  });

  test('finds the first version, and a sentence, when the newer one is not kept any more', async () => {
    await remit.openCold('#/versions');
    await choose(Buffer.from(packOf()));
    await expect.poll(main).toContain('Version 2, in');
    await remit.page.getByRole('button', { name: 'Show version 2' }).click();
    await expect.poll(main).toContain('Version 2 is open');
    await remit.page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('remit.version').onsuccess = resolve;
        }),
    );
    await remit.openCold('#/read/section-1');
    await remit.page.reload();
    await expect.poll(main).toContain('The newer version of the plan is not kept here any more');
  });
});
