import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, outside, record } from './stand-in.ts';
import { createWire } from './wire.ts';

/**
 * What the built main of the shell gets for `electron` when it runs in a process of its own (stand-in-hook.ts): the stand-in, with a person and a
 * Chromium behind it, both in the process that started this one (stand-in-desk.ts).
 */
export * from './stand-in.ts';

type Item = {
  readonly id?: string;
  readonly label?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
};

const post = (message: unknown) => void process.send?.(message);
record.userData = process.env.REMIT_STAND_IN_DATA ?? '';
const lockFile = join(record.userData, 'stand-in.lock');

const contents = () => {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) throw new Error('There is no window.');
  return window.webContents;
};

const handler = (name: string) => {
  const found = record.handlers.get(name);
  if (found === undefined) throw new Error(`The shell has registered no "${name}".`);
  return found;
};

const menuItems = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...menuItems(item.submenu ?? [])]);

/** An event that a handler may prevent. */
const preventable = (details: object = {}) => {
  const event = {
    ...details,
    isPrevented: false,
    preventDefault: () => {
      event.isPrevented = true;
    },
  };
  return event;
};

const wire = createWire(post, {
  serve: async (url: string, method: string) => {
    const response = (await handler('serve app')(new Request(url, { method }))) as Response;
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  },
  // A frame knows its address and its parent, and no more is looked at.
  invoke: (
    channel: string,
    frame: { url: string; isMainFrame: boolean } | null,
    given: readonly unknown[],
  ) => {
    if (!channel.startsWith('remit:')) throw new Error(`The shell has registered no "${channel}".`);
    const senderFrame = frame && { url: frame.url, parent: frame.isMainFrame ? null : {} };
    return handler(channel)({ senderFrame }, ...given);
  },
  mayNavigate: (url: string, isMainFrame: boolean) => {
    const event = preventable({ url, isMainFrame });
    contents().emit('will-frame-navigate', event);
    return !event.isPrevented;
  },
  mayRequest: (url: string) =>
    new Promise((resolve) => {
      handler('request')({ url }, ({ cancel }: { cancel: boolean }) => resolve(!cancel));
    }),
  mayOpen: (url: string, frameName: string) =>
    (handler('window-open')({ url, frameName }) as { action: string }).action === 'allow',
  crashed: () => void contents().emit('render-process-gone', {}, { reason: 'crashed' }),
  secondInstance: (argv: readonly string[], folder: string) =>
    void app.emit('second-instance', {}, argv, folder),
  press: (name: string) => {
    const items = menuItems(handler('menu')() as readonly Item[]);
    const found = items.find(({ id, label }) => id === name || label === name);
    if (found?.click === undefined) throw new Error(`The menu has no "${name}".`);
    found.click();
  },
  close: () => {
    const [window] = BrowserWindow.getAllWindows();
    window?.close();
    app.emit('window-all-closed');
  },
});

process.on('message', wire.hear);

Object.assign(outside, {
  load: (url: string) => wire.ask('load', url),
  send: (channel: string, value: unknown) => void wire.ask('send', channel, value),
  reload: () => void wire.ask('reload'),
  messageBox: (options: unknown) => wire.ask('messageBox', JSON.stringify(options)),
  saveDialog: (options: unknown) => wire.ask('saveDialog', JSON.stringify(options)),
  openDialog: (options: unknown) => wire.ask('openDialog', JSON.stringify(options)),
  openExternal: (url: string) => wire.ask('openExternal', url),
  printToPDF: (options: unknown) => wire.ask('printToPDF', JSON.stringify(options)),
  // As Electron does: the first process keeps the lock, and a later one hands over what it was started with. A lock of a process that ended counts for nothing.
  lock: () => {
    try {
      process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    } catch {
      writeFileSync(lockFile, String(process.pid));
      return true;
    }
    void wire.ask('secondInstance', process.argv, process.cwd());
    return false;
  },
  quit: () => {
    BrowserWindow.getAllWindows()[0]?.close();
    const event = preventable();
    app.emit('will-quit', event);
    if (event.isPrevented) return;
    if (readLock() === process.pid) rmSync(lockFile);
    // A moment later, so that what was sent last is on its way.
    setTimeout(() => process.exit(0), 50);
  },
  exit: () => process.exit(1),
} satisfies Record<keyof typeof outside, unknown>);

function readLock(): number {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
}
