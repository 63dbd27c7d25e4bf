import { app, BrowserWindow, dialog } from 'electron';
import { textOf } from './ask.ts';
import type { OpenedFile } from './bridge.ts';
import { isPortable } from './lifecycle.ts';
import { CHOSEN_ENDING, OWN_ENDING, openablePath, type PathOf } from './opened-path.ts';
import { readOpened } from './read-opened.ts';
import { readRecent, withRecent, writeRecent } from './recent-files.ts';
import type { TextStore } from './text-store.ts';

/** What the opener needs: where the list of recent files is kept, whom it hands a file to, and who shows the list. */
export type OpenerOptions = {
  readonly store: TextStore;
  readonly hand: (file: OpenedFile) => Promise<void>;
  readonly show: (recent: readonly string[]) => void;
};

/** Opens files of a person's: those that the system hands over, that they choose in a dialog, or that they opened lately. */
export type Opener = {
  /** Reads a file and hands it to the window, with a sentence where it was refused. */
  readonly open: (path: string) => Promise<void>;
  /** Lets the person choose a file, then opens it. */
  readonly choose: () => Promise<void>;
  /** Hears where a file was saved: one of Remit's own is a recent file, any other is not. */
  readonly saved: (path: string) => Promise<void>;
  /** Empties the list of recent files. */
  readonly forget: () => Promise<void>;
};

const pathOf = (value: unknown, ending: PathOf['ending']): string | undefined =>
  openablePath(value, { folder: null, platform: process.platform, ending });

/** Creates the opener, and shows the recent files of the last time. */
export async function createOpener({ store, hand, show }: OpenerOptions): Promise<Opener> {
  let recent = readRecent(textOf(await store.load()), process.platform);
  show(recent);

  const change = async (files: readonly string[]): Promise<void> => {
    recent = files;
    show(recent);
    // A list that could not be kept is shorter the next time: not worth a message.
    await store.save(writeRecent(recent)).catch(() => undefined);
  };

  const remember = async (path: string): Promise<void> => {
    // The lists of the system (Dock, taskbar) are of the machine, where a portable copy leaves no trace.
    if (!isPortable()) app.addRecentDocument(path);
    await change(withRecent(recent, path));
  };

  const open = async (path: string): Promise<void> => {
    const file = await readOpened(path);
    if (file.kind === 'read') await remember(path);
    else await change(recent.filter((one) => one !== path));
    await hand(file);
  };

  return {
    open,
    saved: async (path) => {
      if (pathOf(path, OWN_ENDING) !== undefined) await remember(path);
    },
    choose: async () => {
      const path = await askWhich();
      if (path === undefined) return;
      const openable = pathOf(path, CHOSEN_ENDING);
      if (openable !== undefined) return open(openable);
      const why = 'it is no JSON file of this computer; copy it there first';
      await hand({ kind: 'refused', sentence: `The file was not opened: ${why}.` });
    },
    forget: async () => {
      app.clearRecentDocuments();
      await change([]);
    },
  };
}

async function askWhich(): Promise<string | undefined> {
  const [window] = BrowserWindow.getAllWindows();
  const options = {
    title: 'Open a file of notes or a lesson',
    filters: [{ name: 'Files of Remit', extensions: ['json'] }],
    properties: ['openFile' as const],
  };
  const asked =
    window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
  const { canceled, filePaths } = await asked;
  return canceled ? undefined : filePaths[0];
}
