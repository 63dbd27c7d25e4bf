import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../electron/bridge.ts';
import { menuTemplate } from '../../electron/menu.ts';

function items(list: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

function press(list: readonly MenuItemConstructorOptions[], label: string): void {
  const click = items(list).find((item) => item.label === label)?.click as (() => void) | undefined;
  if (click === undefined) throw new Error(`The menu has no "${label}".`);
  click();
}

const menu = (mac: boolean, developer = false, send: (command: Command) => void = () => undefined) =>
  menuTemplate({ mac, developer, send });

describe('the native menu', () => {
  it.each<[string, Command]>([
    ['Go to…', { kind: 'go-to' }],
    ['Back', { kind: 'back' }],
    ['Forward', { kind: 'forward' }],
    ['Paper', { kind: 'theme', theme: 'paper' }],
    ['Night', { kind: 'theme', theme: 'night' }],
    ['High contrast', { kind: 'theme', theme: 'contrast' }],
    ['As the system', { kind: 'theme', theme: 'system' }],
    ['Larger text', { kind: 'zoom', step: 'in' }],
    ['Smaller text', { kind: 'zoom', step: 'out' }],
    ['Usual text size', { kind: 'zoom', step: 'reset' }],
    ['Document health', { kind: 'health' }],
  ])('“%s” does what it says', (label, command) => {
    const sent: Command[] = [];
    press(
      menu(false, false, (given) => sent.push(given)),
      label,
    );
    expect(sent).toEqual([command]);
  });

  it.each([true, false])('no two items share a key (macOS: %s)', (mac) => {
    const keys = items(menu(mac)).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [accelerator],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('full screen, copying and quitting are there on every system', () => {
    for (const mac of [true, false]) {
      const roles = items(menu(mac)).map(({ role }) => role);
      expect(roles).toEqual(
        expect.arrayContaining(['togglefullscreen', 'editMenu', mac ? 'appMenu' : 'fileMenu']),
      );
    }
  });

  it('a person who did not build the app is not offered tools for developers', () => {
    expect(items(menu(false)).some(({ role }) => role === 'toggleDevTools' || role === 'reload')).toBe(false);
    expect(items(menu(false, true)).some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });
});
