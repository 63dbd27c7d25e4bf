import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

describe('the look', () => {
  const remit = useWindow();
  const token = (name: string) =>
    remit.page.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one), name);
  const choose = async (name: string) => {
    const choice = remit.page.getByRole('radio', { name });
    await choice.click();
    await expect.poll(() => choice.isChecked()).toBe(true);
  };
  const openMenu = async () => {
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByRole('dialog').waitFor();
  };

  test('opens and closes by keyboard and gives the focus back to its button', async () => {
    await remit.openCold('#/read/clause-1');
    await remit.page.getByRole('button', { name: 'How the text looks' }).focus();
    await remit.page.keyboard.press('Enter');
    await remit.page.getByRole('dialog').waitFor();
    await remit.page.keyboard.press('Escape');
    await expect.poll(() => remit.page.getByRole('dialog').count()).toBe(0);
    expect((await remit.focused()).text).toBe('Aa');
  });

  test('follows every choice at once, and is the usual one again with one button', async () => {
    await remit.openCold('#/read/section-4/measure-1/p-1');
    const text = remit.page.locator('[data-id="section-4/measure-1/p-1"]');
    const style = () =>
      text.evaluate((one) => {
        const { fontFamily, lineHeight, textAlign, fontSize } = getComputedStyle(one);
        return { font: fontFamily.split(',')[0], lineHeight, textAlign, fontSize };
      });
    const usual = await style();
    await openMenu();
    await choose('Inter');
    await choose('Justified');
    await remit.page.getByRole('slider', { name: 'Line spacing' }).press('End');
    await remit.page.getByRole('slider', { name: 'Text size' }).press('ArrowRight');
    const changed = await style();
    expect(changed).toMatchObject({ font: '"Inter Variable"', textAlign: 'justify', fontSize: '18.7px' });
    // 1.588 times the size of the letters, and one and a half times that.
    expect(Number.parseFloat(changed.lineHeight)).toBeCloseTo(18.7 * 1.588 * 1.5, 1);
    await remit.page.getByRole('button', { name: 'Usual look' }).click();
    expect(await style()).toEqual(usual);
  });

  test('says the contrast of own colours, warns below 4.5 and lets them be', async () => {
    await remit.openCold('#/read/clause-1');
    await openMenu();
    await choose('Own colours');
    await remit.page.getByRole('textbox', { name: 'Background colour as #rrggbb' }).fill('#ffffff');
    await remit.page.getByRole('textbox', { name: 'Text colour as #rrggbb' }).fill('#777777');
    const dialog = remit.page.getByRole('dialog');
    await expect
      .poll(() => dialog.textContent())
      .toContain('Text on background 4.4 : 1, below the 4.5 : 1 of WCAG 1.4.3.');
    expect(await token('--ink')).toBe('#777777');
    await remit.page.getByRole('textbox', { name: 'Text colour as #rrggbb' }).fill('#000');
    await expect.poll(() => dialog.textContent()).toContain('Text on background 21.0 : 1');
    // What is half written is no colour yet, and changes nothing.
    await remit.page.getByRole('textbox', { name: 'Text colour as #rrggbb' }).fill('#1');
    expect(await token('--ink')).toBe('#000000');
  });

  test('of colours that cannot be read leaves their panel readable, and one press mends them', async () => {
    await remit.page.addInitScript(() => {
      const colours = { text: '#f0f0f0', background: '#ffffff', accent: '#0f5c66' };
      if (!localStorage.getItem('remit.settings'))
        localStorage.setItem('remit.settings', JSON.stringify({ theme: 'custom', colours }));
    });
    await remit.openCold('#/read/clause-1');
    await openMenu();
    const dialog = remit.page.getByRole('dialog');
    await expect.poll(() => dialog.textContent()).toContain('Text on background 1.1 : 1');
    const inks = await dialog.evaluate((one) => {
      const labels = [...one.querySelectorAll('legend, label, button, span')].filter((label) => {
        return label.checkVisibility() && label.children.length === 0 && label.textContent?.trim();
      });
      return labels.map((label) => getComputedStyle(label).color);
    });
    expect(inks.length).toBeGreaterThan(20);
    expect(inks).not.toContain('rgb(240, 240, 240)');
    await remit.page
      .getByRole('button', { name: 'Use the nearest readable text colour, #767676' })
      .press('Enter');
    expect(await token('--ink')).toBe('#767676');
    await expect.poll(() => dialog.textContent()).toContain('Text on background 4.5 : 1');
    expect(await dialog.getByRole('button', { name: /nearest readable/ }).count()).toBe(0);
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  });

  test('is there before the app is: nobody sees another one first', async () => {
    await remit.page.addInitScript(() => {
      const colours = { text: '#ffee00', background: '#202060', accent: '#88ff88' };
      const look = { theme: 'custom', colours, textSize: 150, lineSpacing: 120, width: 'wide' };
      if (!localStorage.getItem('remit.settings'))
        localStorage.setItem('remit.settings', JSON.stringify(look));
    });
    await remit.openCold('#/read/clause-1');
    await remit.page.waitForTimeout(400);
    const { page } = remit;
    // The app itself does not come: what is seen is what is seen before it.
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.reload();
    const { paper, scale, width } = await page.evaluate(() => {
      const { documentElement: root, body } = document;
      return {
        paper: getComputedStyle(body).backgroundColor,
        scale: root.style.getPropertyValue('--text-scale'),
        width: root.dataset.width,
      };
    });
    expect({ paper, scale, width }).toEqual({ paper: 'rgb(32, 32, 96)', scale: '1.5', width: 'wide' });
  });

  test('of a person’s own colours does not reach the paper', async () => {
    await remit.page.addInitScript(() => {
      const colours = { text: '#ffee00', background: '#202060', accent: '#88ff88' };
      localStorage.setItem('remit.settings', JSON.stringify({ theme: 'custom', colours }));
    });
    await remit.openCold('#/read/clause-1');
    expect(await token('--paper')).toBe('#202060');
    await remit.page.emulateMedia({ media: 'print' });
    expect(await token('--paper')).toBe('#fff');
    expect(await token('--ink')).toBe('#000');
    // What is made for paper alone is still there beside it.
    const heads = await remit.page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join(),
    );
    expect(heads).toContain('"Ch. II Overall Requirements, §1–§3"');
  });

  test('of high contrast is light or dark as the system is', async () => {
    await remit.page.addInitScript(() => {
      localStorage.setItem('remit.settings', JSON.stringify({ theme: 'contrast' }));
    });
    await remit.page.emulateMedia({ colorScheme: 'light' });
    await remit.openCold('#/read/clause-1');
    expect([await token('--paper'), await token('--ink')]).toEqual(['#fff', '#000']);
    await remit.page.emulateMedia({ colorScheme: 'dark' });
    expect([await token('--paper'), await token('--ink')]).toEqual(['#000', '#fff']);
  });
});
