import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { ask, textOf } from './ask.ts';
import type { Signals } from './bridge.ts';
import { home } from './guard.ts';
import { signal } from './ipc.ts';
import { placeWindow, type Rectangle, smallest } from './placement.ts';
import { pagePreferences } from './preferences.ts';
import type { TextStore } from './text-store.ts';

/** The one window, which is opened when it is needed. */
export type Desk = {
  /** Opens the window, or brings it to the front. Resolves when its page has loaded. */
  readonly open: () => Promise<BrowserWindow>;
  /** Opens the window and tells it something once its page has loaded. */
  readonly tell: <Name extends keyof Signals>(name: Name, value: Signals[Name]) => Promise<void>;
};

function workAreas(): readonly Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

function rememberPlace(window: BrowserWindow, store: TextStore): void {
  const bounds = window.getNormalBounds();
  const text = JSON.stringify({ bounds, maximized: window.isMaximized(), fullScreen: window.isFullScreen() });
  // A window whose place could not be kept opens at the usual place: not worth a message while it closes.
  store.save(text).catch(() => undefined);
}

async function offerToReopen(window: BrowserWindow): Promise<void> {
  const pressed = await ask({
    type: 'error',
    message: 'The window of Remit stopped working.',
    detail: 'What was saved is kept. The window can be opened again where it was.',
    buttons: ['Open again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (pressed !== 0) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}

async function createWindow(preload: string, store: TextStore): Promise<BrowserWindow> {
  const { bounds, maximized, fullScreen } = placeWindow(textOf(await store.load()), workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: Math.min(smallest.width, bounds.width),
    minHeight: Math.min(smallest.height, bounds.height),
    title: 'Remit',
    show: false,
    webPreferences: pagePreferences(preload, !app.isPackaged),
  });
  window.once('ready-to-show', () => {
    window.show();
    if (maximized) window.maximize();
    // Not an option of the constructor, because `fullscreen: false` takes the button away on macOS.
    if (fullScreen) window.setFullScreen(true);
  });
  window.on('close', () => rememberPlace(window, store));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerToReopen(window);
  });
  return window;
}

async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(`${home}index.html`);
  } catch (error) {
    // A person who closes the window while it loads has not met an error.
    if (!window.isDestroyed()) throw error;
  }
}

/** Creates the desk. `built` is the folder of the built app, `store` keeps the place of the window. */
export function createDesk(built: string, store: TextStore): Desk {
  let current: Promise<BrowserWindow> | undefined;

  const start = async (): Promise<BrowserWindow> => {
    const window = await createWindow(join(built, 'preload', 'preload.cjs'), store);
    window.once('closed', () => {
      current = undefined;
    });
    await loadPage(window);
    return window;
  };

  const open = async (): Promise<BrowserWindow> => {
    const opened = current !== undefined;
    current ??= start();
    const window = await current;
    if (!opened || window.isDestroyed()) return window;
    if (window.isMinimized()) window.restore();
    window.focus();
    return window;
  };

  return { open, tell: async (name, value) => signal(await open(), name, value) };
}
