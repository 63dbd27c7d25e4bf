import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from './bridge.ts';
import {
  EDIT_LINES,
  FILE_LINES,
  GO_LINES,
  HELP_LINES,
  type MenuLine,
  NOTES_LINES,
  TEACH_LINES,
  VIEW_LINES,
} from './menu-lines.ts';

/** What the menu depends on. */
export type MenuOptions = {
  readonly mac: boolean;
  readonly developer: boolean;
  /** The paths of the files that were opened lately, the newest first. */
  readonly recent: readonly string[];
  readonly send: (command: Command) => void;
  readonly choose: () => void;
  readonly open: (path: string) => void;
  readonly forget: () => void;
};

type Item = MenuItemConstructorOptions;
type Send = MenuOptions['send'];

const BETWEEN: Item = { type: 'separator' };

function itemOf(line: MenuLine, send: Send): Item {
  switch (line.kind) {
    case 'between':
      return BETWEEN;
    case 'group':
      return { label: line.title, submenu: line.lines.map((one) => itemOf(one, send)) };
    case 'command': {
      const { id, title, key } = line;
      const item: Item = { id, label: title, click: () => send({ kind: 'run', id }) };
      return key === undefined ? item : { ...item, accelerator: key };
    }
  }
}

const itemsOf = (lines: readonly MenuLine[], send: Send): Item[] => lines.map((line) => itemOf(line, send));

// An ampersand marks the letter of a menu, so one in the name of a file is doubled.
const nameOf = (path: string): string => basename(path).replaceAll('&', '&&');

function recentMenu({ recent, open, forget }: MenuOptions): Item {
  const files = recent.map((path): Item => ({ label: nameOf(path), click: () => open(path) }));
  const none: Item = { label: 'None yet', enabled: false };
  const clear: Item = { label: 'Clear this list', click: forget };
  return { label: 'Open recent', submenu: files.length > 0 ? [...files, BETWEEN, clear] : [none] };
}

function fileMenu(options: MenuOptions): Item {
  const { mac, choose, send } = options;
  const open: Item = {
    label: 'Open a file of notes or a lesson…',
    accelerator: 'CmdOrCtrl+O',
    click: choose,
  };
  const leave: Item = { role: mac ? 'close' : 'quit' };
  const items = [open, recentMenu(options), BETWEEN, ...itemsOf(FILE_LINES, send), BETWEEN, leave];
  return { label: '&File', submenu: items };
}

function editMenu({ send }: MenuOptions): Item {
  const roles = ['undo', 'redo', null, 'cut', 'copy', 'paste', 'selectAll', null] as const;
  const own = roles.map((role): Item => (role === null ? BETWEEN : { role }));
  return { label: '&Edit', submenu: [...own, ...itemsOf(EDIT_LINES, send)] };
}

function goMenu({ mac, send }: MenuOptions): Item {
  const run = (id: string) => () => send({ kind: 'run', id });
  return {
    label: '&Go',
    submenu: [
      { label: 'Go to…', accelerator: 'CmdOrCtrl+K', click: () => send({ kind: 'go-to' }) },
      BETWEEN,
      { id: 'back', label: 'Back', accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: run('back') },
      { id: 'forward', label: 'Forward', accelerator: mac ? 'Cmd+]' : 'Alt+Right', click: run('forward') },
      BETWEEN,
      ...itemsOf(GO_LINES, send),
    ],
  };
}

function viewMenu({ developer, send }: MenuOptions): Item {
  const forDevelopers: Item[] = developer ? [BETWEEN, { role: 'reload' }, { role: 'toggleDevTools' }] : [];
  return {
    label: '&View',
    submenu: [...itemsOf(VIEW_LINES, send), BETWEEN, { role: 'togglefullscreen' }, ...forDevelopers],
  };
}

function helpMenu({ send }: MenuOptions): Item {
  return { role: 'help', label: '&Help', submenu: itemsOf(HELP_LINES, send) };
}

/** Lists the native menu: every command of the window goes to it as a `Command`, the rest are the shell's and the system's own. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  return [
    ...(options.mac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(options),
    editMenu(options),
    goMenu(options),
    { label: '&Notes', submenu: itemsOf(NOTES_LINES, options.send) },
    { label: '&Teach', submenu: itemsOf(TEACH_LINES, options.send) },
    viewMenu(options),
    { role: 'windowMenu', label: '&Window' },
    helpMenu(options),
  ];
}
