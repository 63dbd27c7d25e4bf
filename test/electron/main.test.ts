import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { app, BrowserWindow, record, session } from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const page = { senderFrame: { url: 'app://remit/index.html', parent: null } };
const call = (channel: string, event: unknown, ...values: readonly unknown[]) =>
  record.handlers.get(channel)?.(event, ...values);

const SILENCE = [
  'switch host-resolver-rules=MAP * ~NOTFOUND',
  'switch no-proxy-server',
  'switch disable-background-networking',
  'switch disable-component-update',
  'switch disable-domain-reliability',
  'switch no-pings',
];

const window = () => {
  const [open] = BrowserWindow.getAllWindows();
  if (open === undefined) throw new Error('There is no window.');
  return open;
};

beforeAll(async () => {
  record.userData = await mkdtemp(join(tmpdir(), 'remit-shell-'));
  process.argv.push('remit://ipr/section-4');
  await import('../../electron/main.ts');
  await vi.waitFor(() => expect(record.sent).toHaveLength(1));
});
afterAll(() => rm(record.userData, { recursive: true, force: true }));

describe('the start', () => {
  it('the window opens after everything that protects it is in place', () => {
    const { steps } = record;
    for (const step of ['sandbox', 'scheme', ...SILENCE]) {
      expect(steps.indexOf(step), step).toBeGreaterThanOrEqual(0);
      expect(steps.indexOf(step), step).toBeLessThan(steps.indexOf('ready'));
    }
    expect(steps.indexOf('spell checker false')).toBeLessThan(steps.indexOf('window'));
    expect(steps).toContain('load app://remit/index.html');
  });

  it('the pages of the app have no more rights than a page of the web, and no service worker', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
    expect(record.schemes).toEqual([{ scheme: 'app', privileges }]);
  });

  it('the page in the window has no way to Node', () => {
    const { preload, ...preferences } = window().options.webPreferences;
    expect(preload).toMatch(/preload\.cjs$/u);
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      spellcheck: false,
      devTools: true,
    });
  });

  it('the place of a link that started the app is shown', () => {
    expect(record.sent).toEqual([['remit:link', { plan: 'ipr', id: 'section-4' }]]);
  });
});

describe('while the window is open', () => {
  beforeEach(() => {
    record.sent.length = 0;
    record.steps.length = 0;
    record.messages.length = 0;
    record.opened.length = 0;
    record.button = 0;
  });

  it('a second start brings the window to the front and shows its link', async () => {
    app.emit('second-instance', {}, ['remit', 'remit://ipr/box-6']);
    await vi.waitFor(() => expect(record.sent).toEqual([['remit:link', { plan: 'ipr', id: 'box-6' }]]));
    expect(record.steps).toEqual(expect.arrayContaining(['restore', 'focus']));
    expect(BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('a link that the system hands over is shown, and of a hostile one only that it was none', async () => {
    const preventDefault = vi.fn();
    app.emit('open-url', { preventDefault }, 'remit://ipr/../x');
    await vi.waitFor(() => expect(record.sent).toEqual([['remit:link', null]]));
    app.emit('open-url', { preventDefault }, 'remit://ipr/footnote-2');
    await vi.waitFor(() =>
      expect(record.sent.at(-1)).toEqual(['remit:link', { plan: 'ipr', id: 'footnote-2' }]),
    );
    expect(preventDefault).toHaveBeenCalledTimes(2);
  });

  it('a page of the web is refused and offered to the browser instead', async () => {
    const preventDefault = vi.fn();
    const { webContents } = window();
    webContents.emit('will-frame-navigate', {
      url: 'https://example.org/',
      isMainFrame: true,
      preventDefault,
    });
    await vi.waitFor(() => expect(record.opened).toEqual(['https://example.org/']));
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(record.messages[0]).toContain('https://example.org/');
  });

  it('a person who says no stays in Remit', async () => {
    record.button = 1;
    expect(await call('remit:openExternal', page, 'https://example.org/')).toEqual({
      kind: 'done',
      value: false,
    });
    expect(record.opened).toEqual([]);
  });

  it('no redirect, second window or embedded page gets through, and nobody is asked about a script', () => {
    const preventDefault = vi.fn();
    const { webContents } = window();
    webContents.emit('will-redirect', { url: 'https://example.org/', isMainFrame: true, preventDefault });
    webContents.emit('will-attach-webview', { preventDefault }, {}, { src: 'app://remit/' });
    webContents.emit('will-frame-navigate', {
      url: 'javascript:alert(1)',
      isMainFrame: true,
      preventDefault,
    });
    expect(preventDefault).toHaveBeenCalledTimes(3);
    expect(record.handlers.get('window-open')?.({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(record.messages).toEqual([]);
  });

  it('a frame inside the page goes nowhere, and nobody is asked about it', () => {
    const preventDefault = vi.fn();
    const { webContents } = window();
    for (const url of [
      'https://example.org/',
      'app://remit/index.html',
      'about:srcdoc',
      'file:///etc/passwd',
    ])
      webContents.emit('will-frame-navigate', { url, isMainFrame: false, preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(4);
    expect(record.messages).toEqual([]);
  });

  it('nothing goes to the network, and no permission is given', () => {
    const decide = vi.fn();
    record.handlers.get('request')?.({ url: 'https://example.org/' }, decide);
    record.handlers.get('request')?.({ url: 'app://remit/index.html' }, decide);
    record.handlers.get('permission-request')?.({}, 'media', decide, {
      requestingUrl: 'app://remit/',
      isMainFrame: true,
    });
    expect(decide.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }], [false]]);
    expect(record.handlers.get('device')?.({})).toBe(false);
    const share = vi.fn();
    record.handlers.get('display-media')?.({}, share);
    expect(share.mock.calls).toEqual([[null]]);
  });

  it('no download starts', () => {
    const preventDefault = vi.fn();
    session.defaultSession.emit(
      'will-download',
      { preventDefault },
      { getURL: () => 'https://example.org/a.exe' },
    );
    session.defaultSession.emit('will-download', { preventDefault }, { getURL: () => 'blob:app://remit/1' });
    expect(preventDefault).toHaveBeenCalledTimes(2);
  });

  it('what the window is given comes under the strict policy', async () => {
    const response = await record.handlers.get('serve app')?.(new Request('app://remit/package.json'));
    expect(response).toBeInstanceOf(Response);
    expect((response as Response).status).toBe(404);
    expect((response as Response).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('settings are kept for the page of the app and for nobody else', async () => {
    expect(await call('remit:loadSettings', page)).toEqual({ kind: 'done', value: null });
    expect(await call('remit:saveSettings', page, '{"theme":"night"}')).toEqual({
      kind: 'done',
      value: undefined,
    });
    expect(await call('remit:loadSettings', page)).toEqual({ kind: 'done', value: '{"theme":"night"}' });
    const gone = {
      get senderFrame(): unknown {
        throw new Error('Render frame was disposed');
      },
    };
    const strangers = [
      { senderFrame: null },
      { senderFrame: { url: 'app://remit/index.html', parent: {} } },
      { senderFrame: { url: 'https://example.org/', parent: null } },
      gone,
    ];
    for (const stranger of strangers) {
      const message = expect.stringContaining('from a page that is not its own');
      expect(await call('remit:saveSettings', stranger, '{}')).toEqual({ kind: 'failed', message });
    }
    expect(await call('remit:saveSettings', page, '{')).toMatchObject({ kind: 'failed' });
    expect(await readFile(join(record.userData, 'settings.json'), 'utf8')).toBe('{"theme":"night"}');
  });

  it.each([
    { what: 'notes', load: 'remit:loadNotes', save: 'remit:saveNotes' },
    { what: 'lessons', load: 'remit:loadLessons', save: 'remit:saveLessons' },
  ])('$what are kept for the page of the app and for nobody else', async ({ what, load, save }) => {
    const none = { text: null, notice: null };
    expect(await call(load, page, 'ipr')).toEqual({ kind: 'done', value: none });
    expect(await call(save, page, 'ipr', '{"items":[]}')).toEqual({
      kind: 'done',
      value: undefined,
    });
    const stranger = { senderFrame: { url: 'https://example.org/', parent: null } };
    expect(await call(load, stranger, 'ipr')).toMatchObject({ kind: 'failed' });
    expect(await call(save, stranger, 'ipr', '{}')).toMatchObject({ kind: 'failed' });
    expect(await call(save, page, '../settings', '{}')).toMatchObject({ kind: 'failed' });
    const kept = { text: '{"items":[]}', notice: null };
    expect(await call(load, page, 'ipr')).toEqual({ kind: 'done', value: kept });
    expect(await readFile(join(record.userData, what, 'ipr.json'), 'utf8')).toBe('{"items":[]}');
  });

  it('a newer version of the plan is kept in a file of its own', async () => {
    expect(await call('remit:saveVersion', page, '{"form":1}')).toEqual({ kind: 'done', value: undefined });
    const kept = { text: '{"form":1}', notice: null };
    expect(await call('remit:loadVersion', page)).toEqual({ kind: 'done', value: kept });
    expect(await readFile(join(record.userData, 'version.json'), 'utf8')).toBe('{"form":1}');
    const stranger = { senderFrame: { url: 'https://example.org/', parent: null } };
    expect(await call('remit:saveVersion', stranger, '{}')).toMatchObject({ kind: 'failed' });
  });

  it('damaged notes are said to the window, and damaged settings in a message', async () => {
    await call('remit:saveNotes', page, 'damaged', '{"items":[1]}');
    await call('remit:saveNotes', page, 'damaged', '{"items":[2]}');
    await writeFile(join(record.userData, 'notes', 'damaged.json'), '{"items":[');
    expect(await call('remit:loadNotes', page, 'damaged')).toEqual({
      kind: 'done',
      value: { text: '{"items":[2]}', notice: expect.stringContaining('was damaged') },
    });
    expect(record.messages).toEqual([]);
    await writeFile(join(record.userData, 'settings.json'), '{"theme":"ni');
    expect(await call('remit:loadSettings', page)).toEqual({ kind: 'done', value: '{"theme":"night"}' });
    expect(record.messages).toEqual([expect.stringContaining('The file with the settings was damaged')]);
  });

  it('a file is saved for the page of the app where the person says, and for nobody else', async () => {
    record.savePath = join(record.userData, 'mine.csv');
    const stranger = { senderFrame: { url: 'https://example.org/', parent: null } };
    expect(await call('remit:saveFile', stranger, 'a.csv', 'x')).toMatchObject({ kind: 'failed' });
    expect(await call('remit:saveFile', page, '../a.csv', 'x')).toMatchObject({ kind: 'failed' });
    expect(record.saveDialogs).toEqual([]);
    expect(await call('remit:saveFile', page, 'a.csv', 'x')).toEqual({ kind: 'done', value: 'saved' });
    expect(await readFile(record.savePath, 'utf8')).toBe('x');
    record.savePath = undefined;
    expect(await call('remit:saveFile', page, 'a.csv', 'x')).toEqual({ kind: 'done', value: 'cancelled' });
  });

  it('the page is saved as PDF where the person says, with tags and an outline, and for nobody else', async () => {
    const stranger = { senderFrame: { url: 'https://example.org/', parent: null } };
    record.saveDialogs.length = 0;
    record.savePath = join(record.userData, 'mine.pdf');
    expect(await call('remit:savePdf', stranger, 'a.pdf')).toMatchObject({ kind: 'failed' });
    expect(await call('remit:savePdf', page, '../a.pdf')).toMatchObject({ kind: 'failed' });
    expect(record.saveDialogs).toEqual([]);
    expect(await call('remit:savePdf', page, 'a.pdf')).toEqual({ kind: 'done', value: 'saved' });
    expect(await readFile(record.savePath, 'latin1')).toBe('%PDF');
    expect(record.printed).toEqual([
      expect.objectContaining({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
      }),
    ]);
    record.savePath = undefined;
    expect(await call('remit:savePdf', page, 'a.pdf')).toEqual({ kind: 'done', value: 'cancelled' });
    expect(record.printed).toHaveLength(1);
  });

  it('a file that is opened is handed to the window, remembered, and offered again until it is gone', async () => {
    const path = join(record.userData, 'a.remit.json');
    await writeFile(path, '{"a":1}');
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, '//server/share/a.remit.json');
    app.emit('open-file', { preventDefault }, path);
    const file = { kind: 'read', name: 'a.remit.json', text: '{"a":1}' };
    await vi.waitFor(() => expect(record.sent).toEqual([['remit:file', file]]));
    expect(preventDefault).toHaveBeenCalledTimes(2);
    const recent = () => JSON.stringify(record.handlers.get('menu')?.());
    expect(recent()).toContain('a.remit.json');
    expect(record.systemRecent).toEqual([path]);
    await rm(path);
    app.emit('second-instance', {}, ['remit', 'a.remit.json'], record.userData);
    await vi.waitFor(() => expect(record.sent).toHaveLength(2));
    expect(record.sent[1]).toEqual(['remit:file', expect.objectContaining({ kind: 'refused' })]);
    expect(recent()).not.toContain('a.remit.json');
  });

  it('a file is chosen in a dialog, and one on another machine is not opened', async () => {
    const press = (label: string) => {
      const menu = record.handlers.get('menu')?.() as {
        label: string;
        submenu: { label?: string; click?: () => void }[];
      }[];
      menu
        .flatMap(({ submenu }) => submenu ?? [])
        .find((item) => item.label === label)
        ?.click?.();
    };
    record.openPath = undefined;
    press('Open a file of notes or a lesson…');
    await vi.waitFor(() => expect(record.openDialogs).toHaveLength(1));
    record.openPath = '//server/share/a.json';
    press('Open a file of notes or a lesson…');
    await vi.waitFor(() => expect(record.sent).toHaveLength(1));
    expect(record.sent[0]).toEqual([
      'remit:file',
      { kind: 'refused', sentence: expect.stringContaining('copy it') },
    ]);
    record.openPath = join(record.userData, 'notes-of-others.json');
    await writeFile(record.openPath, '[]');
    press('Open a file of notes or a lesson…');
    await vi.waitFor(() => expect(record.sent).toHaveLength(2));
    expect(record.sent[1]).toEqual([
      'remit:file',
      { kind: 'read', name: 'notes-of-others.json', text: '[]' },
    ]);
  });

  it('a window that crashed can be opened again', async () => {
    window().webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    window().webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await vi.waitFor(() => expect(record.steps).toEqual(['reload']));
    expect(record.messages).toHaveLength(1);
  });

  it('the notes, the settings and the place of the window are on the disk before the app ends, and a later link opens it anew', async () => {
    const preventDefault = vi.fn();
    window().close();
    void call('remit:saveNotes', page, 'last', '{"items":["the last word"]}');
    void call('remit:saveSettings', page, '{"theme":"paper"}');
    app.emit('will-quit', { preventDefault });
    await vi.waitFor(() => expect(record.steps).toContain('quit'));
    expect(await readFile(join(record.userData, 'notes', 'last.json'), 'utf8')).toContain('the last word');
    expect(await readFile(join(record.userData, 'settings.json'), 'utf8')).toContain('paper');
    app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    const kept = JSON.parse(await readFile(join(record.userData, 'window.json'), 'utf8'));
    expect(kept).toEqual({
      bounds: { x: 10, y: 20, width: 900, height: 700 },
      maximized: false,
      fullScreen: false,
    });
    app.emit('open-url', { preventDefault }, 'remit://ipr/box-1');
    await vi.waitFor(() => expect(record.sent).toEqual([['remit:link', { plan: 'ipr', id: 'box-1' }]]));
    expect(window().options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 });
  });
});
