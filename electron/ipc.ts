import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Calls, Signals } from './bridge.ts';
import { channelOf, type Reply } from './channels.ts';
import { callNames, checkCall } from './contract.ts';

// A frame that has gone in the meantime throws when it is read: such a caller is nobody.
function frameOf(event: IpcMainInvokeEvent): unknown {
  try {
    const frame = event.senderFrame;
    return frame === null ? undefined : { url: frame.url, isMainFrame: frame.parent === null };
  } catch {
    return undefined;
  }
}

function answer<Name extends keyof Calls>(name: Name, handler: Calls[Name]): void {
  const handle = handler as (...values: Parameters<Calls[Name]>) => ReturnType<Calls[Name]>;
  ipcMain.handle(channelOf(name), async (event, ...given: readonly unknown[]): Promise<Reply<unknown>> => {
    const checked = checkCall(name, frameOf(event), given);
    if (checked.kind === 'refused') return { kind: 'failed', message: checked.message };
    try {
      return { kind: 'done', value: await handle(...checked.values) };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** Answers the window's calls with these handlers, each behind the same check of sender and arguments. */
export function answerCalls(handlers: Calls): void {
  for (const name of callNames) answer(name, handlers[name]);
}

/** Tells the window something. A window that is closing is not told any more. */
export function signal<Name extends keyof Signals>(
  window: BrowserWindow,
  name: Name,
  value: Signals[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(channelOf(name), value);
}
