import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../electron/bridge.ts';
import { type MenuOptions, menuTemplate } from '../../electron/menu.ts';
import { COMMANDS } from '../../renderer/views/palette/commands.ts';

function items(list: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

function press(list: readonly MenuItemConstructorOptions[], name: string): void {
  const found = items(list).find(({ id, label }) => id === name || label === name);
  const click = found?.click as (() => void) | undefined;
  if (click === undefined) throw new Error(`The menu has no "${name}".`);
  click();
}

const nothing = () => undefined;
const menu = (part: Partial<MenuOptions> = {}) =>
  menuTemplate({
    mac: false,
    developer: false,
    recent: [],
    send: nothing,
    choose: nothing,
    open: nothing,
    forget: nothing,
    ...part,
  });

describe('the native menu', () => {
  // One that is missing here is written into electron/menu-lines.ts, where people would look for it.
  it.each([true, false])('has every command of the window, once, by its title (macOS: %s)', (mac) => {
    const own = items(menu({ mac })).filter(({ id }) => id !== undefined);
    const inMenu = own.map(({ id, label }) => [id, label?.replace(/…$/u, '')]);
    expect(inMenu.sort()).toEqual(COMMANDS.map(({ id, title }) => [id, title]).sort());
  });

  it('each item does its own command, and “Go to…” opens the field', () => {
    const sent: Command[] = [];
    const shown = menu({ send: (given) => sent.push(given) });
    for (const { id } of COMMANDS) press(shown, id);
    press(shown, 'Go to…');
    expect(sent).toEqual([...COMMANDS.map(({ id }) => ({ kind: 'run', id })), { kind: 'go-to' }]);
  });

  it.each([true, false])('no two items share a key (macOS: %s)', (mac) => {
    const keys = items(menu({ mac })).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('full screen, copying, closing and quitting are there on every system', () => {
    for (const mac of [true, false]) {
      const roles = items(menu({ mac })).map(({ role }) => role);
      const wanted = ['togglefullscreen', 'copy', 'paste', 'undo', 'windowMenu', 'help'];
      expect(roles).toEqual(expect.arrayContaining([...wanted, ...(mac ? ['appMenu', 'close'] : ['quit'])]));
    }
  });

  it('a person who did not build the app is not offered tools for developers', () => {
    const roles = (developer: boolean) => items(menu({ developer })).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });

  it('a file is chosen in a dialog, or opened again from the list, which can be emptied', () => {
    const done: string[] = [];
    const shown = menu({
      recent: ['/data/li/R&D notes.remit.json', '/data/li/b.remit.json'],
      choose: () => done.push('choose'),
      open: (path) => done.push(path),
      forget: () => done.push('forget'),
    });
    press(shown, 'Open a file of notes or a lesson…');
    press(shown, 'R&&D notes.remit.json');
    press(shown, 'Clear this list');
    expect(done).toEqual(['choose', '/data/li/R&D notes.remit.json', 'forget']);
  });

  it('an empty list of files says so', () => {
    expect(items(menu()).find(({ label }) => label === 'None yet')).toMatchObject({ enabled: false });
  });
});
