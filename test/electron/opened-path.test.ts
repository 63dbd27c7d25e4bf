import { describe, expect, it } from 'vitest';
import { openablePath, pathsFromArguments } from '../../electron/opened-path.ts';

const posix = { folder: '/data/li', platform: 'linux', ending: '.remit.json' } as const;
const windows = { folder: 'C:\\Data\\Li', platform: 'win32', ending: '.remit.json' } as const;

describe('a file that opens with Remit', () => {
  it.each([
    ['/data/li/a.remit.json', '/data/li/a.remit.json'],
    ['a.remit.json', '/data/li/a.remit.json'],
    ['./x/../a.remit.json', '/data/li/a.remit.json'],
    ['/media/stick/A.REMIT.JSON', '/media/stick/A.REMIT.JSON'],
    ['/data/li/知识 产权.remit.json', '/data/li/知识 产权.remit.json'],
    ['file:///data/li/a%20b.remit.json', '/data/li/a b.remit.json'],
    ['/data/li/con.remit.json', '/data/li/con.remit.json'],
  ])('on Linux and macOS %s is found', (given, path) => {
    expect(openablePath(given, posix)).toBe(path);
  });

  it.each([
    ['C:\\Data\\Li\\a.remit.json', 'C:\\Data\\Li\\a.remit.json'],
    ['d:/stick/a.remit.json', 'd:\\stick\\a.remit.json'],
    ['a.remit.json', 'C:\\Data\\Li\\a.remit.json'],
    ['Z:\\mapped drive\\a.remit.json', 'Z:\\mapped drive\\a.remit.json'],
  ])('on Windows %s is found', (given, path) => {
    expect(openablePath(given, windows)).toBe(path);
  });

  it.each<unknown>([
    '',
    '.remit.json',
    '/data/li/.remit.json',
    '/data/li/a.json',
    '/data/li/a.remit.json.exe',
    'file:///data/li/%E2%80%AEa.remit.json',
    '/data/li/a.remit.json/..',
    '/data/li/aremit.json',
    '/data/li/a.remit.json\u0000',
    '/data/li/a.remit.json\n',
    '/data/li/a\nb.remit.json',
    '/data/li/gpj\u202e.remit.json',
    '/data/li/\u2066a.remit.json',
    '--inspect=a.remit.json',
    '-a.remit.json',
    'https://evil.example/a.remit.json',
    'remit://plan/a.remit.json',
    'smb://server/share/a.remit.json',
    'file://server/share/a.remit.json',
    'file:///data/li/a%2fb.remit.json',
    'file:///data/li/a%00.remit.json',
    'file:///data/li/a.remit.json?x',
    'file:///data/li/a.remit.json#x',
    'javascript:a.remit.json',
    '//server/share/a.remit.json',
    '\\\\server\\share\\a.remit.json',
    `/${'a/'.repeat(2100)}a.remit.json`,
    undefined,
    null,
    7,
    {},
    ['/data/li/a.remit.json'],
    new String('/data/li/a.remit.json'),
  ])('is never opened from %j', (given) => {
    expect(openablePath(given, posix)).toBeUndefined();
  });

  it.each([
    '\\\\server\\share\\a.remit.json',
    '//server/share/a.remit.json',
    '\\/server/share/a.remit.json',
    '\\\\?\\UNC\\server\\share\\a.remit.json',
    '\\\\?\\C:\\a.remit.json',
    '\\\\.\\pipe\\a.remit.json',
    'file://server/share/a.remit.json',
    'C:\\a.txt:b.remit.json',
    'C:\\a.remit.json:b.remit.json',
    'C:\\con.remit.json',
    'C:\\x\\LPT1.remit.json',
    'C:\\x\\COM¹.remit.json',
    'C:\\x\\CONIN$.remit.json',
    'C:\\x\\nul  .remit.json',
    'nul.remit.json',
    'C:\\a.remit.json.',
    'C:\\a.remit.json ',
    'http:\\\\server\\a.remit.json',
  ])('on Windows no other machine, device or stream is opened by %j', (given) => {
    expect(openablePath(given, windows)).toBeUndefined();
  });

  it.each<unknown>([undefined, null, '', 'relative', '\\\\server\\share', {}])(
    'a relative path is none where it begins nowhere on this computer: %j',
    (folder) => {
      expect(openablePath('a.remit.json', { ...posix, folder })).toBeUndefined();
      expect(openablePath('a.remit.json', { ...windows, folder })).toBeUndefined();
    },
  );

  it('may have a plain name only where the person chose it in a dialog', () => {
    expect(openablePath('/data/li/a.json', { ...posix, ending: '.json' })).toBe('/data/li/a.json');
    expect(openablePath('/data/li/.json', { ...posix, ending: '.json' })).toBeUndefined();
    expect(openablePath('/data/li/a.exe', { ...posix, ending: '.json' })).toBeUndefined();
  });
});

describe('files among the arguments of a start', () => {
  it('each is taken once, without the program and its switches, up to ten', () => {
    const many = Array.from({ length: 20 }, (_, n) => `/b/${n}.remit.json`);
    const argv = [
      '/opt/remit.remit.json',
      '--x',
      'a.remit.json',
      './a.remit.json',
      'remit://a/box-1',
      7,
      ...many,
    ];
    const found = pathsFromArguments(argv, '/data/li', 'linux');
    expect(found).toEqual(['/data/li/a.remit.json', ...many.slice(0, 9)]);
  });

  it.each<unknown>([[], undefined, null, '/data/li/a.remit.json', { 1: '/data/li/a.remit.json', length: 2 }])(
    'none is found in %j',
    (argv) => expect(pathsFromArguments(argv, '/data/li', 'linux')).toEqual([]),
  );
});
