import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStandInDesk, type StandInDesk } from '../electron/stand-in-desk.ts';
import { INVOKE } from '../electron/stand-in-preload.ts';

/** What a page that got hold of Electron's own way to the shell would do: it calls a channel by its name, with whatever it likes. */
const callRaw = ([name, channel, given]: readonly [string, string, readonly unknown[]]) =>
  (window as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>)[name]?.(channel, given);

describe('a hostile page in the Desktop, on a stand-in for Electron', () => {
  let desk: StandInDesk;
  beforeAll(async () => {
    desk = await openStandInDesk();
    await desk.start();
  });
  afterAll(() => desk?.leave());

  const raw = (channel: string, ...given: readonly unknown[]) =>
    desk.page.evaluate(callRaw, [INVOKE, channel, given] as const);

  test('of another origin reaches nothing, even with the preload and the way to the shell in its hands', async () => {
    const evil = await desk.window.foreignPage('<!doctype html><title>evil</title>');
    const answers = await evil.evaluate(async (name) => {
      const { remit } = window as unknown as {
        remit: Record<string, (...all: unknown[]) => Promise<unknown>>;
      };
      const said = (work: Promise<unknown> | undefined) =>
        (work ?? Promise.reject(new Error('missing'))).then(
          () => 'reached',
          (error: Error) => error.message,
        );
      const carry = (window as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>)[name];
      return {
        settings: await said(remit.loadSettings?.()),
        notes: await said(remit.loadNotes?.('ipr-2021-2025')),
        save: await said(remit.saveNotes?.('ipr-2021-2025', '{}')),
        file: await said(remit.saveFile?.('a.csv', 'x')),
        pdf: await said(remit.savePdf?.('a.pdf')),
        external: await said(remit.openExternal?.('https://example.org/')),
        raw: JSON.stringify(await carry?.('remit:saveSettings', ['{}'])),
      };
    }, INVOKE);
    for (const [what, answer] of Object.entries(answers))
      expect(answer, what).toContain('from a page that is not its own');
    expect(await desk.asked()).toEqual([]);
    expect(await readdir(desk.data)).not.toContain('settings.json');
    await evil.close();
  });

  test('in a frame has no functions of the shell, and is refused where it takes the way of the page', async () => {
    const answer = await desk.page.evaluate(async (name) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as Record<
        string,
        ((...all: unknown[]) => Promise<unknown>) | undefined
      >;
      const has = 'remit' in inside;
      const called = JSON.stringify(await inside[name]?.('remit:loadSettings', []));
      frame.remove();
      return { has, called };
    }, INVOKE);
    expect(answer.has).toBe(false);
    expect(answer.called).toContain('from a page that is not its own');
  });

  test('that took over the page itself gets no further than the contract', async () => {
    for (const [channel, ...given] of [
      ['remit:saveNotes', '../settings', '{}'],
      ['remit:saveNotes', 'ipr-2021-2025'],
      ['remit:saveFile', '../../.bashrc', 'x'],
      ['remit:saveFile', 'a.exe', 'x'],
      ['remit:savePdf', 'a.pdf', { path: '/etc/passwd' }],
      ['remit:openExternal', 'file:///etc/passwd', 'more'],
      ['remit:loadNotes', { toString: 'ipr' }],
      ['remit:saveSettings', 'x'.repeat(1_000_001)],
    ] as const) {
      expect(await raw(channel, ...given), channel).toMatchObject({ kind: 'failed' });
    }
    expect(await raw('remit:openExternal', 'file:///etc/passwd')).toEqual({ kind: 'done', value: false });
    await expect(raw('remit:runProgram', 'x')).rejects.toThrow('has registered no');
    expect(await desk.asked()).toEqual([]);
  });

  test('opens no window, leaves for no other page, and downloads nothing', async () => {
    const before = desk.page.url();
    await desk.answer({ button: 1 });
    for (const address of [
      'https://example.org/',
      'file:///etc/passwd',
      'data:text/html,x',
      'javascript:document.title="x"',
    ]) {
      await desk.page.evaluate((url) => {
        window.open(url);
        const link = document.createElement('a');
        link.href = url;
        link.target = '_blank';
        link.click();
      }, address);
      await desk.page.evaluate((url) => {
        location.href = url;
      }, address);
    }
    await expect.poll(() => desk.window.context.pages().length).toBe(1);
    expect(desk.page.url()).toBe(before);
    expect(await desk.sentToBrowser()).toEqual([]);
    expect(await desk.page.title()).not.toBe('x');
    await desk.answer({});
  });

  test('asks the shell for files under every name, and gets those of the window alone', async () => {
    const got = await desk.page.evaluate(async () => {
      const names = [
        '/package.json',
        '/main/main.js',
        '/../main/main.js',
        '/%2e%2e/main/main.js',
        '/..%2fmain%2fmain.js',
        '/assets/../../main/main.js',
      ];
      return Promise.all(names.map(async (name) => (await fetch(name)).status));
    });
    expect(new Set(got)).toEqual(new Set([404]));
    const index = await desk.page.evaluate(async () => {
      const answer = await fetch('/index.html');
      return [answer.status, answer.headers.get('content-security-policy')] as const;
    });
    expect(index[0]).toBe(200);
    expect(index[1]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/u);
    expect(index[1]).not.toContain('unsafe');
  });

  test('and all of it asked the network for nothing that was let through', async () => {
    const allowed = await Promise.all(desk.window.foreign.map((url) => desk.isLetThrough(url)));
    expect(desk.window.foreign.filter((_, n) => allowed[n])).toEqual([]);
    expect(await readFile(`${desk.data}/notes/settings.json`, 'utf8').catch(() => 'none')).toBe('none');
  });
});
