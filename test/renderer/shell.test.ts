import { describe, expect, test } from 'vitest';
import type { Command, OpenedFile, PlanLink } from '../../electron/bridge.ts';
import { kindOfFile } from '../../renderer/state/remit-file.ts';
import type { Route } from '../../renderer/state/route.ts';
import { nextSize, obeyShell } from '../../renderer/state/shell.ts';

/** A window that keeps what it was asked, and the three ways to ask it. */
function asked() {
  const done: unknown[] = [];
  const shell: {
    link?: (link: PlanLink | null) => void;
    command?: (command: Command) => void;
    file?: (file: OpenedFile) => void;
  } = {};
  const hear =
    <Name extends keyof typeof shell>(name: Name) =>
    (listener: NonNullable<(typeof shell)[Name]>) => {
      shell[name] = listener;
      return () => {};
    };
  obeyShell({
    host: { onLink: hear('link'), onCommand: hear('command'), onFile: hear('file') },
    router: { open: (route: Route) => done.push(route) },
    planId: 'ipr',
    refuse: (sentence) => done.push(sentence),
    focusGoTo: () => done.push('go-to'),
    run: (id) => done.push(`run ${id}`),
    takeFile: (file) => done.push(file),
  });
  return { done, shell };
}

describe('what the shell asks of the window', () => {
  test('a link opens its place; one to another plan, or to none, is answered with a sentence alone', () => {
    const { done, shell } = asked();
    shell.link?.({ plan: 'ipr', id: 'box-1' });
    shell.link?.({ plan: 'other', id: 'box-1' });
    shell.link?.(null);
    expect(done).toEqual([
      { kind: 'read', id: 'box-1' },
      'This link is to another plan, “other”, which is not open here.',
      'This link leads to no place in a plan. Copy it again with “Copy link”.',
    ]);
  });

  test('the menu leads to the field, or does a command by its id', () => {
    const { done, shell } = asked();
    shell.command?.({ kind: 'go-to' });
    shell.command?.({ kind: 'run', id: 'theme-night' });
    expect(done).toEqual(['go-to', 'run theme-night']);
  });

  test('a file is taken in as it came', () => {
    const { done, shell } = asked();
    const file: OpenedFile = { kind: 'read', name: 'a.remit.json', text: '{}' };
    shell.file?.(file);
    expect(done).toEqual([file]);
  });

  test.each([
    [100, 'in', 110],
    [300, 'in', 300],
    [80, 'out', 80],
    [250, 'reset', 100],
  ] as const)('text of %i %% goes “%s” to %i %%, and never beyond what can be read', (now, step, next) => {
    expect(nextSize(now, step)).toBe(next);
  });
});

describe('what an opened file is', () => {
  test.each([
    '',
    'no JSON',
    '[]',
    'null',
    '7',
    '"remit:kind"',
    '{"type":"AnnotationCollection"}',
    '{"name":"package"}',
    '{"items":[{"remit:kind":"lesson"}]}',
  ])('is left to the reader of notes, which says what is wrong with it: %s', (text) => {
    expect(kindOfFile(text)).toBe('notes');
  });

  test.each([
    '{"remit:kind":"something new"}',
    '{"remit:kind":null,"type":"AnnotationCollection"}',
    '{"remit:kind":{}}',
  ])('is not known where it names a kind that this version does not have: %s', (text) =>
    expect(kindOfFile(text)).toBe('unknown'),
  );
});
