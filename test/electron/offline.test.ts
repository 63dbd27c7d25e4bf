import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { guardEverything, silenceChromium } from '../../electron/offline.ts';
import { app, BrowserWindow, createSession, record, session } from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const project = join(import.meta.dirname, '..', '..');

const offered: unknown[] = [];
const other = createSession('other ');
beforeAll(() => {
  silenceChromium();
  guardEverything(async (address) => {
    offered.push(address);
    return false;
  });
  app.emit('session-created', other);
});

const isLetThrough = (of: string, url: unknown) => {
  let cancelled: boolean | undefined;
  record.handlers.get(`${of}request`)?.({ url }, ({ cancel }: { cancel: boolean }) => {
    cancelled = cancel;
  });
  expect(cancelled).toBeTypeOf('boolean');
  return cancelled === false;
};

describe('the Desktop is offline', () => {
  it('Chromium is told to resolve no name, take no proxy and fetch nothing by itself', () => {
    expect(record.steps.filter((step) => step.startsWith('switch '))).toEqual([
      'switch host-resolver-rules=MAP * ~NOTFOUND',
      'switch no-proxy-server',
      'switch disable-background-networking',
      'switch disable-component-update',
      'switch disable-domain-reliability',
      'switch no-pings',
    ]);
  });

  it.each(['', 'other '])('the guard stands before every session, also one made later (%s)', (of) => {
    expect(isLetThrough(of, 'app://remit/assets/index.js')).toBe(true);
    expect(isLetThrough(of, 'devtools://devtools/bundled/inspector.html')).toBe(true);
    expect(record.steps).toContain(`${of}spell checker false`);
  });

  it.each<unknown>([
    'http://example.org/',
    'https://example.org/',
    'https://127.0.0.1/',
    'http://[::1]:9222/json',
    'http://localhost:40123/',
    'ws://example.org/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'file://server/share/x',
    'data:text/html,x',
    'blob:https://example.org/1',
    'filesystem:app://remit/x',
    'about:blank',
    'javascript:alert(1)',
    'chrome://gpu',
    'chrome-extension://abc/x.js',
    'chrome-error://chromewebdata/',
    'view-source:app://remit/',
    'mailto:a@example.org',
    'remit://plan/section-4',
    'app://evil/',
    'app://remit.example.org/',
    'app://user@remit/',
    'DEVTOOLS',
    '',
    undefined,
    null,
    {},
  ])('nothing is asked for but the pages of the app: %s', (url) => {
    for (const of of ['', 'other ']) expect(isLetThrough(of, url)).toBe(false);
  });

  it.each([
    'ar',
    'background-fetch',
    'background-sync',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'local-fonts',
    'local-network-access',
    'media',
    'mediaKeySystem',
    'midiSysex',
    'nfc',
    'notifications',
    'openExternal',
    'payment-handler',
    'persistent-storage',
    'pointerLock',
    'screen-wake-lock',
    'serial',
    'smart-card',
    'speaker-selection',
    'storage-access',
    'usb',
    'web-app-installation',
    'web-printing',
    'window-management',
    'unknown',
  ])('“%s” is refused when it is asked for and when it is checked', (permission) => {
    const details = { requestingUrl: 'app://remit/index.html', isMainFrame: true };
    const answered: boolean[] = [];
    const decide = (granted: boolean) => answered.push(granted);
    for (const of of ['', 'other ']) {
      record.handlers.get(`${of}permission-request`)?.({}, permission, decide, details);
      answered.push(
        record.handlers.get(`${of}permission-check`)?.({}, permission, 'app://remit', details) as boolean,
      );
    }
    expect(answered).toEqual([false, false, false, false]);
  });

  it('the page never sends its address over WebRTC', () => {
    new BrowserWindow({ webPreferences: {} });
    expect(record.steps).toContain('WebRTC disable_non_proxied_udp');
    expect(session.defaultSession.listenerCount('will-download')).toBe(1);
  });
});

const NETWORK =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|['"](?:node:)?(?:http2?|https|net|dns|tls|dgram)['"]|autoUpdater|crashReporter|\bnet\b[^;]*from 'electron'/u;

/** What asks for something, and may: for the app's own font, to write it into a picture; and, in the Browser edition alone, for its own files to keep them. */
const OWN_FILES = ['renderer/state/picture-file.ts', 'renderer/public/sw.js'];

function code(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|js|html)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(project, file), withoutComments(readFileSync(file, 'utf8'))] as const);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
}

describe('no code of Remit asks for the network', () => {
  it.each(['corpus', 'electron', 'renderer'])('none of the files of %s has the means', (folder) => {
    const files = code(folder);
    expect(files.length).toBeGreaterThan(20);
    const asking = files.filter(([, text]) => NETWORK.test(text)).map(([file]) => file);
    expect(asking.filter((file) => !OWN_FILES.includes(file))).toEqual([]);
  });

  it('the page names no address of the web to load from', () => {
    const page = readFileSync(join(project, 'renderer', 'index.html'), 'utf8');
    expect(page).not.toMatch(/https?:|\/\/[a-z]/iu);
  });

  it.each([
    "import { net } from 'electron'",
    'fetch(url)',
    "import 'node:https'",
    "require('dns')",
    'new WebSocket(x)',
  ])('a file with %s would be noticed', (line) => expect(line).toMatch(NETWORK));
});
