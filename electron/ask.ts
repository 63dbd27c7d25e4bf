import { BrowserWindow, dialog, type MessageBoxOptions } from 'electron';

/** Shows a message box, on the window where it is open, and resolves to the number of the button that was pressed. */
export async function ask(options: MessageBoxOptions): Promise<number> {
  const [window] = BrowserWindow.getAllWindows();
  const shown =
    window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options);
  return (await shown).response;
}
