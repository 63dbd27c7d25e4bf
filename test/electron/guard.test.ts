import { describe, expect, it } from 'vitest';
import {
  externalLink,
  isOwnPage,
  mayAttachWebview,
  mayCall,
  mayDownload,
  mayNavigate,
  mayOpenWindow,
  mayRequest,
  mayUse,
  speakerWindow,
} from '../../electron/guard.ts';

const own = [
  'app://remit/',
  'app://remit/index.html',
  'app://remit/index.html#/read/section-4',
  'app://remit',
];

const foreign: readonly unknown[] = [
  'http://x/?next=app://remit/',
  'https://remit/',
  'app://remit.evil.example/',
  'app://evil/',
  'app://evil/app://remit/',
  'app://user@remit/',
  'app://user:word@remit/',
  'app://:word@remit/',
  'app://remit:80/',
  'app://remit@evil/',
  'app://remit\\@evil/',
  'app:///remit/',
  'app:remit/',
  'app://',
  'apps://remit/',
  ' app://remit/',
  'app://remit/\n',
  'app://rem\tit/',
  'app://remit\u202e/',
  'blob:app://remit/1',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'view-source:app://remit/',
  '//remit/',
  'index.html',
  '',
  `app://remit/${'a'.repeat(9000)}`,
  undefined,
  null,
  7,
  {},
  ['app://remit/'],
  { toString: () => 'app://remit/' },
  new URL('app://remit/'),
];

describe('the window stays in the app', () => {
  it.each(own)('the app opens its own page %s', (url) => {
    expect(isOwnPage(url)).toBe(true);
    expect(mayNavigate({ url, isMainFrame: true })).toBe(true);
    expect(mayCall({ url, isMainFrame: true })).toBe(true);
    expect(mayRequest(url)).toBe(true);
  });

  it.each(foreign)('no foreign page opens in the window or talks to the shell: %s', (url) => {
    expect(isOwnPage(url)).toBe(false);
    expect(mayNavigate({ url, isMainFrame: true })).toBe(false);
    expect(mayCall({ url, isMainFrame: true })).toBe(false);
    expect(mayRequest(url)).toBe(false);
    expect(mayUse('clipboard-sanitized-write', { requestingUrl: url, isMainFrame: true })).toBe(false);
  });

  it.each([undefined, null, 'app://remit/', { url: own[0] }, { url: own[0], isMainFrame: 'true' }])(
    'nothing is shown or answered inside a frame or from an unknown caller: %j',
    (details) => {
      expect(mayNavigate(details)).toBe(false);
      expect(mayCall(details)).toBe(false);
    },
  );

  it('no embedded page ever opens, and no second window but that of the speaker', () => {
    const { url, name: frameName } = speakerWindow;
    expect(mayOpenWindow({ url, frameName })).toBe(true);
    for (const other of [...own, ...foreign, `${url}/x`, `${url}?a`, 'app://remit/index.html', ` ${url}`])
      expect(mayOpenWindow({ url: other, frameName })).toBe(false);
    expect(mayOpenWindow({ url, frameName: '' })).toBe(false);
    expect(mayOpenWindow(null)).toBe(false);
    expect(mayAttachWebview({ src: own[0] })).toBe(false);
  });

  it('the developer tools of a developer still load', () => {
    expect(mayRequest('devtools://devtools/bundled/inspector.html')).toBe(true);
  });
});

describe('the window asks the system for nothing but the clipboard and the whole screen', () => {
  const here = { requestingUrl: 'app://remit/index.html', isMainFrame: true };

  it('a citation can be copied', () => {
    expect(mayUse('clipboard-sanitized-write', here)).toBe(true);
    expect(mayUse('clipboard-sanitized-write', { ...here, isMainFrame: false })).toBe(false);
  });

  it('a lesson can fill the screen', () => {
    expect(mayUse('fullscreen', here)).toBe(true);
    expect(mayUse('fullscreen', { requestingUrl: 'https://example.org/', isMainFrame: true })).toBe(false);
  });

  it.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'usb',
    'unknown',
    '',
    null,
    1,
  ])('nobody is asked for the permission %s', (permission) => expect(mayUse(permission, here)).toBe(false));
});

describe('what the page may download', () => {
  it.each([
    'blob:app://remit/4b1a-77',
    'app://remit/assets/main.js',
    'https://example.org/a.exe',
    'data:text/csv,a',
    'blob:https://example.org/1',
    'blob:blob:app://remit/1',
    'blob:null/1',
    'blob:',
    'BLOB:app://remit/1',
    null,
    {},
  ])('nothing: files leave through a dialog of the shell alone: %s', (url) =>
    expect(mayDownload(url)).toBe(false),
  );
});

describe('links to the web', () => {
  it.each([
    ['https://english.cnipa.gov.cn/art_3038_178652', 'https://english.cnipa.gov.cn/art_3038_178652'],
    ['HTTP://Example.ORG', 'http://example.org/'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('a link %s is offered as the browser will read it', (given, shown) => {
    expect(externalLink(given)).toBe(shown);
  });

  it.each<unknown>([
    'https://cnipa.gov.cn@evil.example/',
    'https://user:word@example.org/',
    'https://:word@example.org/',
    'https://exam\tple.org/',
    'https://example.org/\r\nSet-Cookie: a',
    'https://example.org/\u202egpj.exe',
    'https://example.org/ a',
    'ftp://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'remit://ipr/section-4',
    'app://remit/',
    'example.org',
    'https://',
    `https://example.org/${'a'.repeat(9000)}`,
    '',
    undefined,
    null,
    0,
    { href: 'https://example.org/' },
    new URL('https://example.org/'),
  ])('nothing else reaches the system: %s', (given) => expect(externalLink(given)).toBeUndefined());
});
