import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPortableData, portableData } from '../../electron/portable.ts';

const portable = { platform: 'win32', isPackaged: true } as const;

describe('the portable program', () => {
  it.each([
    ['a stick', 'E:\\', 'E:\\Remit data'],
    ['a folder', 'C:\\Users\\an\\Desktop', 'C:\\Users\\an\\Desktop\\Remit data'],
    ['a share', '\\\\server\\plans', '\\\\server\\plans\\Remit data'],
    ['a folder with other letters', 'D:\\计划 2021', 'D:\\计划 2021\\Remit data'],
    ['a path with slashes', 'D:/tools', 'D:\\tools\\Remit data'],
  ])('keeps its data beside itself on %s', (_, beside, folder) => {
    expect(portableData({ ...portable, beside })).toBe(folder);
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a relative path', 'data'],
    ['a way up', '..\\..'],
    ['a path without its drive', '\\data'],
    ['a drive without its folder', 'C:data'],
    ['a device', '\\\\.\\PhysicalDrive0'],
    ['a path that skips the checks of the system', '\\\\?\\C:\\'],
    ['an address', 'file:///C:/data'],
    ['a path of another system', '/home'],
    ['a text that ends early', 'C:\\a\0b'],
    ['a text of two lines', 'C:\\a\nb'],
    ['no text', 7],
    ['a list', ['C:\\']],
  ])('believes no folder from %s', (_, beside) => {
    expect(portableData({ ...portable, beside })).toBeUndefined();
  });

  it('stays on the drive or share that it was told, whatever the path says', () => {
    const root = fc.constantFrom('C:\\', 'E:/', '\\\\server\\share\\');
    const rest = fc.string({ unit: fc.constantFrom('..', '.', '\\', '/', 'a', ' ', ':', '\0', '计') });
    fc.assert(
      fc.property(root, rest, (start, path) => {
        const folder = portableData({ ...portable, beside: start + path });
        if (path.includes('\0')) return folder === undefined;
        return folder?.startsWith(start.replaceAll('/', '\\')) && folder.endsWith('\\Remit data');
      }),
    );
  });

  it('says in one sentence what to do where the folder cannot be made', () => {
    expect(noPortableData('E:\\Remit data', 'EROFS')).toBe(
      'The portable Remit keeps its data beside itself, in E:\\Remit data, but cannot make that folder (EROFS). Move the program to a folder that can be written to, then start it again.',
    );
  });
});

describe('every other program', () => {
  it.each([
    ['on Linux', { platform: 'linux', isPackaged: true }],
    ['on macOS', { platform: 'darwin', isPackaged: true }],
    ['started from its sources', { platform: 'win32', isPackaged: false }],
  ])('keeps its data in the usual folder %s', (_, surroundings) => {
    expect(portableData({ ...surroundings, beside: 'E:\\' })).toBeUndefined();
  });
});
