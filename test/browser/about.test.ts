import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'corpus', 'plans', 'ipr-2021-2025', 'source.txt');

describe('About', () => {
  const remit = useWindow();
  const about = () => remit.page.getByRole('dialog', { name: 'About Remit' });

  async function openByCommand(): Promise<void> {
    await remit.openCold('#/read/section-4');
    await remit.page.keyboard.press('Control+k');
    await remit.page.keyboard.type('About Remit');
    await remit.page.getByRole('option', { name: 'About Remit', exact: true }).waitFor();
    await remit.page.keyboard.press('Enter');
    await about().waitFor();
  }

  test('opens by its command, closes with Esc and leaves the reader where they were', async () => {
    await openByCommand();
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => about().count()).toBe(0);
    expect(await remit.page.evaluate(() => location.hash)).toBe('#/read/section-4');
  });

  test('opens from the look of the text and from the keys, with the focus in it', async () => {
    await remit.openCold('#/read/section-4');
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByRole('button', { name: 'About', exact: true }).click();
    await about().waitFor();
    const isInside = () => about().evaluate((dialog) => dialog.contains(document.activeElement));
    await expect.poll(isInside).toBe(true);
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => about().count()).toBe(0);
    await remit.page.locator('main article h1').first().focus();
    await remit.page.keyboard.press('?');
    await remit.page.getByRole('button', { name: 'About Remit' }).click();
    await about().waitFor();
    await expect.poll(isInside).toBe(true);
  });

  test('shows the digest of the printed text as it lies in the project', async () => {
    await openByCommand();
    const digest = createHash('sha256').update(readFileSync(SOURCE)).digest('hex');
    expect(await about().getByText(digest).count()).toBe(1);
  });

  test('shows every package with its licence, each opening to the whole text by keyboard', async () => {
    await openByCommand();
    const entry = about().getByRole('button', { name: /^minisearch / });
    await entry.focus();
    await remit.page.keyboard.press('Enter');
    await about().getByText('The above copyright notice and this permission notice').waitFor();
    expect(await entry.getAttribute('aria-expanded')).toBe('true');
    for (const name of ['react-dom', 'react-aria-components', '@fontsource-variable/inter', 'zod', 'docx']) {
      expect(
        await about()
          .getByRole('button', { name: new RegExp(`^${name} `) })
          .count(),
        name,
      ).toBe(1);
    }
  });

  test('copies its details for somebody who helps', async () => {
    await openByCommand();
    await remit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await about()
      .getByRole('button', { name: /^minisearch / })
      .waitFor();
    await about().getByRole('button', { name: 'Copy these details' }).click();
    await about().getByText('Copied').waitFor();
    const text = await remit.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Remit, version \d+\.\d+\.\d+, Browser edition\nRuns in: Chromium /);
    expect(text).toMatch(/^Contains: .*react-dom [\d.]+ \(MIT\)/m);
  });

  test.each(['light', 'dark'] as const)('shuts nobody out in %s colours', async (colorScheme) => {
    await remit.page.emulateMedia({ colorScheme });
    await openByCommand();
    await about()
      .getByRole('button', { name: /^minisearch / })
      .click();
    // What floats stands outside the landmarks on purpose: a dialog is a place of its own.
    expect(await axeFindings(remit.page, ['region'])).toEqual([]);
  });
});
