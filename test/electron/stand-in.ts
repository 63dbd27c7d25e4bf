import { EventEmitter } from 'node:events';

/**
 * A stand-in for the `electron` module, for the tests that run the shell without its program. It is no Electron: it
 * keeps what the shell registered, so that a test can play the events. `test/desktop` runs the real one.
 */

type Handler = (...values: readonly unknown[]) => unknown;

/** What the shell did and registered, in the order in which it happened. */
export const record = {
  userData: '',
  steps: [] as string[],
  handlers: new Map<string, Handler>(),
  sent: [] as (readonly [string, unknown])[],
  messages: [] as string[],
  opened: [] as string[],
  /** The dialogs for saving that were shown, and where the person will say that the file goes; `undefined` cancels. */
  saveDialogs: [] as unknown[],
  savePath: undefined as string | undefined,
  /** The button that the person will press in every message box. */
  button: 0,
};

class Contents extends EventEmitter {
  readonly setWebRTCIPHandlingPolicy = () => undefined;
  readonly setWindowOpenHandler = (handler: Handler) => void record.handlers.set('window-open', handler);
  readonly send = (channel: string, value: unknown) => void record.sent.push([channel, value]);
  readonly reload = () => void record.steps.push('reload');
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

  readonly loadURL = async (url: string) => void record.steps.push(`load ${url}`);
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
  readonly commandLine = { appendSwitch: (name: string) => void record.steps.push(`switch ${name}`) };
  readonly enableSandbox = () => void record.steps.push('sandbox');
  readonly requestSingleInstanceLock = () => true;
  readonly whenReady = async () => void record.steps.push('ready');
  readonly getPath = () => record.userData;
  readonly quit = () => void record.steps.push('quit');
  readonly exit = () => void record.steps.push('exit');
}

export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: () => void record.steps.push('scheme'),
  handle: (scheme: string, handler: Handler) => void record.handlers.set(`serve ${scheme}`, handler),
};

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setSpellCheckerEnabled: (on: boolean) => void record.steps.push(`spell checker ${on}`),
    setPermissionRequestHandler: (handler: Handler) =>
      void record.handlers.set('permission-request', handler),
    setPermissionCheckHandler: (handler: Handler) => void record.handlers.set('permission-check', handler),
    setDevicePermissionHandler: (handler: Handler) => void record.handlers.set('device', handler),
    webRequest: { onBeforeRequest: (handler: Handler) => void record.handlers.set('request', handler) },
  }),
};

export const ipcMain = {
  handle: (channel: string, handler: Handler) => void record.handlers.set(channel, handler),
};

export const dialog = {
  showMessageBox: async (...given: readonly unknown[]) => {
    record.messages.push(JSON.stringify(given.at(-1)));
    return { response: record.button };
  },
  showSaveDialog: async (...given: readonly unknown[]) => {
    record.saveDialogs.push(given.at(-1));
    return { canceled: record.savePath === undefined, filePath: record.savePath ?? '' };
  },
  showErrorBox: (title: string, text: string) => void record.messages.push(`${title}: ${text}`),
};

export const shell = { openExternal: async (url: string) => void record.opened.push(url) };

const display = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void record.handlers.set('menu', () => menu),
};
