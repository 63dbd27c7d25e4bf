import { EventEmitter } from 'node:events';

/**
 * A stand-in for the `electron` module, for the tests that run the shell without its program. It is no Electron: it
 * keeps what the shell registered, so that a test can play the events. `stand-in-child.ts` joins it to a Chromium, and
 * `test/desktop` runs the real one.
 */

type Handler = (...values: readonly unknown[]) => unknown;

/** What the shell did and registered, in the order in which it happened. */
export const record = {
  userData: '',
  steps: [] as string[],
  handlers: new Map<string, Handler>(),
  schemes: [] as unknown[],
  sent: [] as (readonly [string, unknown])[],
  messages: [] as string[],
  opened: [] as string[],
  /** The dialogs for saving that were shown, and where the person will say that the file goes; `undefined` cancels. */
  saveDialogs: [] as unknown[],
  savePath: undefined as string | undefined,
  /** The dialogs for opening that were shown, and the file that the person will choose; `undefined` cancels. */
  openDialogs: [] as unknown[],
  openPath: undefined as string | undefined,
  /** How the window was printed, and the bytes that this gives; `undefined` fails. */
  printed: [] as unknown[],
  pdf: new Uint8Array([0x25, 0x50, 0x44, 0x46]) as Uint8Array | undefined,
  /** The list of recent files that the system keeps. */
  systemRecent: [] as string[],
  /** The button that the person will press in every message box. */
  button: 0,
};

/** What reaches the world outside. Here nothing does; `stand-in-child.ts` puts a Chromium and a person there. */
export const outside = {
  load: async (_url: string): Promise<void> => undefined,
  send: (channel: string, value: unknown): void => void record.sent.push([channel, value]),
  reload: (): void => undefined,
  messageBox: async (_options: unknown): Promise<number> => record.button,
  saveDialog: async (_options: unknown): Promise<string | undefined> => record.savePath,
  openDialog: async (_options: unknown): Promise<string | undefined> => record.openPath,
  openExternal: async (_url: string): Promise<void> => undefined,
  printToPDF: async (_options: unknown): Promise<Uint8Array> => {
    if (record.pdf === undefined) throw new Error('Failed to generate PDF');
    return record.pdf;
  },
  lock: (): boolean => true,
  quit: (): void => undefined,
  exit: (): void => undefined,
};

class Contents extends EventEmitter {
  readonly setWebRTCIPHandlingPolicy = (policy: string) => void record.steps.push(`WebRTC ${policy}`);
  readonly setWindowOpenHandler = (handler: Handler) => void record.handlers.set('window-open', handler);
  readonly send = (channel: string, value: unknown) => outside.send(channel, value);
  readonly printToPDF = (options: unknown) => {
    record.printed.push(options);
    return outside.printToPDF(options);
  };
  readonly reload = () => {
    record.steps.push('reload');
    outside.reload();
  };
}

export class BrowserWindow extends EventEmitter {
  static open: readonly BrowserWindow[] = [];
  static readonly getAllWindows = () => BrowserWindow.open;

  readonly webContents = new Contents();
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> };
  destroyed = false;

  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    BrowserWindow.open = [this];
    record.steps.push('window');
    app.emit('web-contents-created', {}, this.webContents);
  }

  readonly loadURL = async (url: string) => {
    record.steps.push(`load ${url}`);
    await outside.load(url);
    this.emit('ready-to-show');
  };
  readonly getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 });
  readonly isMaximized = () => false;
  readonly isFullScreen = () => false;
  readonly isMinimized = () => true;
  readonly isDestroyed = () => this.destroyed;
  readonly maximize = () => undefined;
  readonly restore = () => void record.steps.push('restore');
  readonly show = () => void record.steps.push('show');
  readonly focus = () => void record.steps.push('focus');

  close(): void {
    this.emit('close');
    this.destroyed = true;
    BrowserWindow.open = [];
    this.emit('closed');
  }
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) =>
      void record.steps.push(value === undefined ? `switch ${name}` : `switch ${name}=${value}`),
  };
  readonly enableSandbox = () => void record.steps.push('sandbox');
  readonly requestSingleInstanceLock = () => outside.lock();
  readonly whenReady = async () => void record.steps.push('ready');
  readonly getPath = () => record.userData;
  readonly addRecentDocument = (path: string) => void record.systemRecent.unshift(path);
  readonly clearRecentDocuments = () => void record.systemRecent.splice(0);
  readonly quit = () => {
    record.steps.push('quit');
    outside.quit();
  };
  readonly exit = () => {
    record.steps.push('exit');
    outside.exit();
  };
}

export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
    record.schemes.push(...schemes);
    record.steps.push('scheme');
  },
  handle: (scheme: string, handler: Handler) => void record.handlers.set(`serve ${scheme}`, handler),
};

/** Makes a session; what is registered with it is recorded under its name and a word. */
export function createSession(name = '') {
  const keep = (what: string) => (handler: Handler) => void record.handlers.set(`${name}${what}`, handler);
  return Object.assign(new EventEmitter(), {
    setSpellCheckerEnabled: (on: boolean) => void record.steps.push(`${name}spell checker ${on}`),
    setPermissionRequestHandler: keep('permission-request'),
    setPermissionCheckHandler: keep('permission-check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display-media'),
    webRequest: { onBeforeRequest: keep('request') },
  });
}

export const session = { defaultSession: createSession() };

export const ipcMain = {
  handle: (channel: string, handler: Handler) => void record.handlers.set(channel, handler),
};

export const dialog = {
  showMessageBox: async (...given: readonly unknown[]) => {
    record.messages.push(JSON.stringify(given.at(-1)));
    return { response: await outside.messageBox(given.at(-1)) };
  },
  showSaveDialog: async (...given: readonly unknown[]) => {
    record.saveDialogs.push(given.at(-1));
    const filePath = await outside.saveDialog(given.at(-1));
    return { canceled: filePath === undefined, filePath: filePath ?? '' };
  },
  showOpenDialog: async (...given: readonly unknown[]) => {
    record.openDialogs.push(given.at(-1));
    const filePath = await outside.openDialog(given.at(-1));
    return { canceled: filePath === undefined, filePaths: filePath === undefined ? [] : [filePath] };
  },
  showErrorBox: (title: string, text: string) => void record.messages.push(`${title}: ${text}`),
};

export const shell = {
  openExternal: async (url: string) => {
    record.opened.push(url);
    await outside.openExternal(url);
  },
};

const display = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void record.handlers.set('menu', () => menu),
};
