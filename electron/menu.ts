import type { MenuItemConstructorOptions } from 'electron';
import type { Command, MenuTheme } from './bridge.ts';

/** What the menu depends on. */
export type MenuOptions = {
  readonly mac: boolean;
  readonly developer: boolean;
  readonly send: (command: Command) => void;
};

const themes: readonly (readonly [MenuTheme, string])[] = [
  ['system', 'As the system'],
  ['paper', 'Paper'],
  ['night', 'Night'],
  ['contrast', 'High contrast'],
];

function goMenu({ mac, send }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: '&Go',
    submenu: [
      { label: 'Go to…', accelerator: 'CmdOrCtrl+K', click: () => send({ kind: 'go-to' }) },
      { type: 'separator' },
      { label: 'Back', accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: () => send({ kind: 'back' }) },
      { label: 'Forward', accelerator: mac ? 'Cmd+]' : 'Alt+Right', click: () => send({ kind: 'forward' }) },
    ],
  };
}

function viewMenu({ developer, send }: MenuOptions): MenuItemConstructorOptions {
  const themeItems = themes.map(([theme, label]) => ({ label, click: () => send({ kind: 'theme', theme }) }));
  const developerItems: MenuItemConstructorOptions[] = developer
    ? [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
    : [];
  return {
    label: '&View',
    submenu: [
      { label: 'Theme', submenu: themeItems },
      { type: 'separator' },
      {
        label: 'Larger text',
        accelerator: 'CmdOrCtrl+Plus',
        click: () => send({ kind: 'zoom', step: 'in' }),
      },
      { label: 'Smaller text', accelerator: 'CmdOrCtrl+-', click: () => send({ kind: 'zoom', step: 'out' }) },
      {
        label: 'Usual text size',
        accelerator: 'CmdOrCtrl+0',
        click: () => send({ kind: 'zoom', step: 'reset' }),
      },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...developerItems,
    ],
  };
}

function helpMenu({ mac, send }: MenuOptions): MenuItemConstructorOptions {
  const about: MenuItemConstructorOptions[] = mac ? [] : [{ type: 'separator' }, { role: 'about' }];
  return {
    role: 'help',
    label: '&Help',
    submenu: [{ label: 'Document health', click: () => send({ kind: 'health' }) }, ...about],
  };
}

/** Lists the native menu: every command of the app goes to the window as a `Command`, the rest are the system's own. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const first: MenuItemConstructorOptions = options.mac
    ? { role: 'appMenu' }
    : { role: 'fileMenu', label: '&File' };
  return [
    first,
    { role: 'editMenu', label: '&Edit' },
    goMenu(options),
    viewMenu(options),
    { role: 'windowMenu', label: '&Window' },
    helpMenu(options),
  ];
}
