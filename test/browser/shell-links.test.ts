import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

/** Stands in for the bridge of the Desktop shell: it gives one link to the first listener, as the shell does with what came before the window listened. */
function standIn(waiting: { readonly plan: string; readonly id: string } | 'refused' | null): void {
  const kept: { settings: string | null } = { settings: null };
  const lit: string[] = [];
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLElement && target.dataset.lit !== undefined)
        lit.push(target.dataset.id ?? '');
  }).observe(document, { subtree: true, attributeFilter: ['data-lit'] });
  const listeners: ((link: { plan: string; id: string } | null) => void)[] = [];
  Object.assign(window, {
    lit,
    sendLink: (link: { plan: string; id: string }) => {
      for (const listener of listeners) listener(link);
    },
    remit: {
      version: '0.1.0',
      edition: 'desktop',
      loadSettings: async () => kept.settings,
      saveSettings: async (text: string) => {
        kept.settings = text;
      },
      saveFile: async () => 'saved',
      savePdf: async () => 'saved',
      openExternal: async () => false,
      onLink: (listener: (link: { plan: string; id: string } | null) => void) => {
        listeners.push(listener);
        if (waiting) listener(waiting === 'refused' ? null : waiting);
        return () => {};
      },
      onCommand: () => () => {},
      onFile: () => () => {},
    },
  });
}

const PLAN = 'ipr-2021-2025';

describe('a link that opens the Desktop', () => {
  const remit = useWindow();
  /** The blocks that were lit since the window was opened, one after the other. */
  const lit = () => remit.page.evaluate(() => (window as unknown as { lit: readonly string[] }).lit);

  test('from cold leads to its place, with the light and the focus on it', async () => {
    await remit.page.addInitScript(standIn, { plan: PLAN, id: 'clause-17' });
    await remit.openCold('');
    await expect.poll(async () => (await remit.focused()).id).toBe('clause-17');
    await expect.poll(lit).toEqual(['clause-17']);
    const box = await remit.page.locator('[data-id="clause-17"]').boundingBox();
    expect(box?.y).toBeGreaterThan(48);
    expect(box?.y).toBeLessThan(500);
  });

  test('while Remit is open leads there too, from another view and at the same place again', async () => {
    await remit.page.addInitScript(standIn, null);
    await remit.openCold('#/agencies');
    const send = (id: string, plan = PLAN) =>
      remit.page.evaluate(
        (link) => (window as unknown as { sendLink: (link: unknown) => void }).sendLink(link),
        {
          plan,
          id,
        },
      );
    await send('box-6/project-2');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-6/project-2');
    await expect.poll(lit).toEqual(['box-6/project-2']);
    await remit.page.locator('input').first().focus();
    await send('box-6/project-2');
    await expect.poll(async () => (await remit.focused()).id).toBe('box-6/project-2');
    await expect.poll(lit).toEqual(['box-6/project-2', 'box-6/project-2']);
  });

  test('to a sentence marks it, and to another plan says so', async () => {
    await remit.page.addInitScript(standIn, { plan: PLAN, id: 'section-3/topic-1/p-1/c-2' });
    await remit.openCold('');
    await remit.page.locator('[data-landed]').first().waitFor();
    expect(await remit.page.locator('[data-landed]').first().textContent()).toContain(
      'The punitive compensation',
    );
    await remit.page.evaluate(() =>
      (window as unknown as { sendLink: (link: unknown) => void }).sendLink({
        plan: 'other',
        id: 'section-4',
      }),
    );
    await remit.page.getByText('This link is to another plan, “other”, which is not open here.').waitFor();
    expect(await remit.page.locator('[data-landed]').count()).toBeGreaterThan(0);
  });

  test('and names no place is answered with one sentence, cold and warm, which can be closed and said again', async () => {
    await remit.page.addInitScript(standIn, 'refused' as const);
    await remit.openCold('');
    const sentence = remit.page.getByText(
      'This link leads to no place in a plan. Copy it again with “Copy link”.',
    );
    await sentence.waitFor();
    expect(await remit.page.evaluate(() => window.location.hash)).toMatch(/^(?:#\/)?$/);
    await remit.page.getByRole('button', { name: 'Close this message' }).click();
    await sentence.waitFor({ state: 'detached' });
    const again = () =>
      remit.page.evaluate(() => (window as unknown as { sendLink: (link: unknown) => void }).sendLink(null));
    await again();
    await sentence.waitFor();
    await again();
    expect(await sentence.count()).toBe(1);
    expect(await lit()).toEqual([]);
  });
});
