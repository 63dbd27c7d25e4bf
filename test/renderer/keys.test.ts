import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as menu from '../../electron/menu-lines.ts';
import { KEYS, type KeyScope } from '../../renderer/views/frame/keys.ts';
import { actionOf, chordOf, type Press, stepOfKey } from '../../renderer/views/frame/pressed.ts';

/** The keys of the lines of a menu and of the groups in them, as the list of keys writes them. */
function keysIn(lines: readonly menu.MenuLine[]): readonly string[] {
  return lines.flatMap((line) => {
    if (line.kind === 'group') return keysIn(line.lines);
    const key = line.kind === 'command' ? line.key : undefined;
    return key === undefined
      ? []
      : [
          key
            .replace('CmdOrCtrl', 'Ctrl')
            .replace('Plus', '+')
            .replace(/\+(?=.)/g, ' '),
        ];
  });
}

const press = (given: Partial<Press>): Press => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...given,
});

describe('a key press', () => {
  test.each<[Partial<Press>, string]>([
    [{ key: 'c' }, 'c'],
    [{ key: 'C', shiftKey: true }, 'Shift C'],
    // With Caps Lock on no Shift is held.
    [{ key: 'C' }, 'c'],
    [{ key: 'z', ctrlKey: true }, 'Ctrl Z'],
    [{ key: 'z', metaKey: true }, 'Ctrl Z'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'Ctrl Shift Z'],
    [{ key: 'ArrowDown', altKey: true }, 'Alt ↓'],
    [{ key: 'ArrowRight', ctrlKey: true, shiftKey: true }, 'Ctrl Shift →'],
    [{ key: 'π', code: 'KeyP', altKey: true }, 'Alt P'],
    [{ key: '∫', code: 'KeyB', altKey: true, metaKey: true }, 'Ctrl Alt B'],
    [{ key: 'и', code: 'KeyB', ctrlKey: true }, 'Ctrl B'],
    // Where the letters stand elsewhere the letter counts, and not its seat.
    [{ key: 'k', code: 'KeyV', ctrlKey: true }, 'Ctrl K'],
    [{ key: '[' }, '['],
    [{ key: '{', shiftKey: true }, 'Shift ['],
    [{ key: ']', shiftKey: true }, 'Shift ]'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '/', shiftKey: true }, '/'],
    [{ key: ' ' }, 'Space'],
    [{ key: 'F6', shiftKey: true }, 'Shift F6'],
    [{ key: 'PageDown' }, 'Page Down'],
  ])('%j is written as the list of keys shows it: %s', (given, written) => {
    expect(chordOf(press(given))).toBe(written);
  });

  test('does what the list says, where it is heard, and a letter nothing while letters are switched off', () => {
    expect(actionOf('text', press({ key: 'j' }), true)).toBe('next');
    expect(actionOf('text', press({ key: 'j' }), false)).toBeUndefined();
    expect(actionOf('text', press({ key: '{', shiftKey: true }), false)).toBeUndefined();
    expect(actionOf('text', press({ key: 'ArrowDown', altKey: true }), false)).toBe('next');
    expect(actionOf('notes', press({ key: 'ArrowDown' }), false)).toBe('next');
    expect(actionOf('notes', press({ key: 'Delete' }), false)).toBe('delete');
    expect(actionOf('text', press({ key: 'm' }), true)).toBeUndefined();
    expect(actionOf('text', press({ key: 'n', ctrlKey: true }), true)).toBeUndefined();
  });

  test('takes a step back or does it again, also as it is known on Windows', () => {
    expect(stepOfKey(press({ key: 'z', ctrlKey: true }))).toBe('undo');
    expect(stepOfKey(press({ key: 'Z', metaKey: true, shiftKey: true }))).toBe('redo');
    expect(stepOfKey(press({ key: 'y', ctrlKey: true }))).toBe('redo');
    expect(stepOfKey(press({ key: 'z' }))).toBeUndefined();
  });
});

describe('the table of keys', () => {
  test('has every key of the menu of the Desktop', () => {
    const lines = Object.values(menu).flatMap((list) => (Array.isArray(list) ? list : []));
    const keys = keysIn(lines);
    expect(keys).toContain('Ctrl Shift P');
    const shown = new Set(KEYS.flatMap((entry) => entry.keys));
    expect(keys.filter((key) => !shown.has(key))).toEqual([]);
  });

  test('has one meaning for a key wherever it is heard', () => {
    const bound = new Map<string, number>();
    for (const { heard = [], keys, alike = {} } of KEYS)
      for (const scope of heard satisfies readonly KeyScope[])
        for (const key of [...keys, ...Object.keys(alike)])
          bound.set(`${scope}: ${key}`, (bound.get(`${scope}: ${key}`) ?? 0) + 1);
    expect([...bound].filter(([, times]) => times > 1)).toEqual([]);
    for (const { heard, acts, keys } of KEYS)
      expect(acts?.length ?? keys.length, keys.join(' ')).toBe(keys.length * (heard || !acts ? 1 : 0));
  });

  test('alone binds letters, signs and function keys: no view asks for one by itself', () => {
    // A stage has a table of its own, which its own list shows; a loom leaves two signs to the window; a comma ends a tag that is typed.
    const own = /^(?:present|loom)\b/;
    const asks =
      /\b(?:key|code)(?:\.toLowerCase\(\))? [!=]== '(?:Key\w|[^\s\w,]|\w|F\d+)'|case '(?:F\d+|[a-zA-Z/?[\]{}])':/;
    const views = join(import.meta.dirname, '..', '..', 'renderer', 'views');
    const files = readdirSync(views, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file) && !own.test(file));
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => asks.test(readFileSync(join(views, file), 'utf8')))).toEqual([]);
  });
});
