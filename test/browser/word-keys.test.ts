import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const BLOCK = 'section-4/measure-1/p-1';

describe('who selects words by key alone', () => {
  const remit = useWindow();
  const selected = () => remit.page.evaluate(() => document.getSelection()?.toString() ?? '');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await remit.page.keyboard.press(key);
  };
  const open = async (id = BLOCK) => {
    await remit.openCold(`#/read/${id}`);
    await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
  };
  const drawn = () =>
    remit.page.evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => `${name}: ${[...ranges].map(String).join(' / ')}`),
    );

  test('takes on word after word from the beginning of the passage, gives them back, and hears them', async () => {
    await open();
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(await selected()).toBe('Basic legal research');
    await press('Shift+ArrowLeft');
    expect(await selected()).toBe('Basic legal');
    await expect
      .poll(() => remit.page.getByRole('status').filter({ hasText: 'Selected: Basic legal' }).count())
      .toBe(1);
    await press('ArrowRight');
    expect(await selected()).toBe('legal');
    await remit.page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    expect(await axeFindings(remit.page)).toEqual([]);
  });

  test('highlights them with H: the highlight shows and the selection does not hide it; H again gives the next colour', async () => {
    await open();
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'h');
    await expect.poll(drawn).toEqual(['remit-sun: Basic legal research']);
    expect(await selected()).toBe('');
    await press('h');
    await expect.poll(drawn).toEqual(['remit-leaf: Basic legal research']);
    await press('Control+z', 'Control+z');
    await expect.poll(drawn).toEqual([]);
  });

  test('selects a sentence with Ctrl, and writes a note on it', async () => {
    await open();
    await press('Control+Shift+ArrowRight');
    expect(await selected()).toMatch(/^Basic legal research.*\.$/s);
    await press('n');
    await remit.page.getByRole('dialog', { name: /^Note on “Basic legal research/ }).waitFor();
    expect(await selected()).toBe('');
  });

  test('goes on to the next passage, whose citation is then copied, not that of the words before', async () => {
    await open();
    await press('Shift+ArrowRight', 'j');
    expect(await selected()).toBe('');
    expect((await remit.focused()).id).toBe('clause-1');
  });

  test('selects in a heading, in a row of the table and in an item too', async () => {
    for (const [id, words] of [
      ['section-4/measure-1', /^\S+/],
      ['indicator-1', /^\S+/],
      ['footnote-1', /^\S+/],
    ] as const) {
      await open(id);
      await press('Shift+ArrowRight', 'Shift+ArrowRight');
      expect(await selected()).toMatch(words);
    }
  });

  test('leaves a selection of the pointer to the browser', async () => {
    await open();
    await remit.page.locator(`[data-id="${BLOCK}"]`).dblclick({ position: { x: 60, y: 10 } });
    const word = await selected();
    await remit.page.locator(`[data-id="${BLOCK}"]`).focus();
    await press('Shift+ArrowRight');
    expect((await selected()).startsWith(word)).toBe(true);
    expect((await selected()).length).toBe(word.length + 1);
  });

  test('sees a selection that is told apart from each highlight, in every theme', async () => {
    await open();
    for (const theme of ['paper', 'night', 'contrast']) {
      const distances = await remit.page.evaluate((one) => {
        document.documentElement.dataset.theme = one;
        const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgb = (colour: string) => {
          if (!probe) return [];
          probe.clearRect(0, 0, 1, 1);
          probe.fillStyle = colour;
          probe.fillRect(0, 0, 1, 1);
          return [...probe.getImageData(0, 0, 1, 1).data];
        };
        const ground = (pseudo: string) => rgb(getComputedStyle(document.body, pseudo).backgroundColor);
        const selection = ground('::selection');
        return ['sun', 'leaf', 'sky', 'rose'].map((colour) =>
          Math.hypot(
            ...ground(`::highlight(remit-${colour})`).map((part, at) => part - (selection[at] ?? 0)),
          ),
        );
      }, theme);
      for (const distance of distances) expect(distance).toBeGreaterThan(100);
    }
  });
});
