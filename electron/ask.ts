import { BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { KeptText } from './bridge.ts';

/** Shows a message box, on the window where it is open, and resolves to the number of the button that was pressed. */
export async function ask(options: MessageBoxOptions): Promise<number> {
  const [window] = BrowserWindow.getAllWindows();
  const shown =
    window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options);
  return (await shown).response;
}

/** Gives the text that was kept. Where something was wrong with it, the person is told in a message box, for which nobody waits. */
export function textOf({ text, notice }: KeptText): string | null {
  if (notice !== null) void ask({ type: 'warning', message: 'Something was set aside', detail: notice });
  return text;
}
