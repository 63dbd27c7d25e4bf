import { describe, expect, test } from 'vitest';
import { findCommands, isCalled } from '../../renderer/state/commands.ts';
import { THEMES } from '../../renderer/state/look.ts';
import { PAGE_NAME } from '../../renderer/state/target-picks.ts';
import { KEYS, keyOf } from '../../renderer/views/frame/keys.ts';
import { VIEWS } from '../../renderer/views/frame/rail.tsx';
import { COMMANDS } from '../../renderer/views/palette/commands.ts';

const first = (typed: string) => findCommands(COMMANDS, typed)[0]?.id;

describe('a command', () => {
  test.each([
    ['Matrix', 'matrix'],
    ['who owns what', 'matrix'],
    ['night', 'theme-night'],
    ['dark', 'theme-night'],
    ['Dark Theme', 'theme-night'],
    ['light mode', 'theme-paper'],
    ['bigger', 'text-in'],
    ['text smaller', 'text-out'],
    ['zoom in', 'text-in'],
    ['shortcuts', 'keys'],
    ['problems', 'health'],
    ['print', 'print-part'],
    ['print plan', 'print'],
    ['pdf', 'save-pdf'],
    ['indicators', 'indicators'],
    ['csv', 'export'],
    ['export notes', 'export-notes'],
    ['copy link', 'copy-link'],
    ['share', 'copy-link'],
    ['collapse boxes', 'fold-boxes'],
    ['fold this section', 'fold-part'],
    ['fold everything', 'fold-all'],
    ['go back', 'back'],
    ['clear recent', 'clear-recent'],
    ['editor’s notes', 'notes-on'],
    ["editor's notes", 'notes-on'],
  ])('is found by what people call it: “%s”', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  test.each(['', '  ', '…', 'dark patent', 'ark', 'theme of the plan of the office'])(
    'is not found by “%s”',
    (typed) => {
      expect(findCommands(COMMANDS, typed)).toEqual([]);
    },
  );

  test('that is called just that stands before those that have the word', () => {
    expect(first('ask')).toBe('ask');
    expect(first('keys')).toBe('keys');
    expect(findCommands(COMMANDS, 'keys').length).toBeGreaterThan(1);
  });

  test('has an id and a title of its own, and phrases of small letters', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    expect(new Set(COMMANDS.map(({ title }) => title)).size).toBe(COMMANDS.length);
    for (const { also } of COMMANDS) expect(also).toEqual(also.map((phrase) => phrase.toLowerCase()));
  });

  test('is there for every theme', () => {
    for (const theme of THEMES)
      expect(COMMANDS.some((command) => isCalled(command, `${theme} theme`))).toBe(true);
  });

  test('is there for every view of the rail, and for each page of Targets', () => {
    for (const { name } of VIEWS)
      expect(COMMANDS.some(({ title }) => title.toLowerCase().endsWith(name.toLowerCase()))).toBe(true);
    for (const name of Object.values(PAGE_NAME))
      expect(COMMANDS.some((command) => isCalled(command, name))).toBe(true);
  });

  test('has words for places that are not those of another, the longer before the shorter', () => {
    const behind = COMMANDS.flatMap(({ takes }) => takes?.behind ?? []);
    expect(new Set(behind).size).toBe(behind.length);
    for (const { takes } of COMMANDS)
      takes?.behind.forEach((words, at) => {
        expect(takes.behind.slice(0, at).some((before) => words.startsWith(`${before} `))).toBe(false);
      });
  });

  test('shows its key from the list of keys, and no single letter where those are switched off', () => {
    expect(keyOf('left-pane', true)).toBe('Ctrl B');
    expect(keyOf('right-pane', true)).toBe('Ctrl Alt B');
    expect(keyOf('forward', true)).toBe('Alt →');
    expect(keyOf('keys', true)).toBe('?');
    expect(keyOf('keys', false)).toBe(null);
    expect(keyOf('fold-all', true)).toBe('Shift [');
    expect(keyOf('fold-all', false)).toBe(null);
    expect(keyOf('left-pane', false)).toBe('Ctrl B');
    expect(keyOf('matrix', true)).toBe(null);
  });

  test('is there for every key that names one', () => {
    // What only a key does: there is nothing to choose from a list.
    const byKeyAlone = /^(?:go-to|next|previous|next-pane|previous-pane)$/;
    const named = KEYS.filter(({ heard }) => heard?.some((scope) => /^(?:window|text|steps)$/.test(scope)))
      .flatMap(({ acts = [] }) => acts)
      .filter((act) => !byKeyAlone.test(act));
    expect(named.length).toBeGreaterThan(20);
    for (const id of named) expect(COMMANDS.map((command) => command.id)).toContain(id);
  });
});
