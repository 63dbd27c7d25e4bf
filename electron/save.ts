import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { Calls } from './bridge.ts';
import { codeOf } from './error-code.ts';
import { exportKind, exportKinds, isPdfName } from './export-name.ts';
import { printPdf } from './print-pdf.ts';
import { writeAtomic } from './write-atomic.ts';

/** The one way out to the file system: a dialog, in which the person says where. */
export type Saver = {
  readonly save: Calls['saveFile'];
  readonly savePdf: Calls['savePdf'];
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
};

async function askWhere(options: SaveDialogOptions): Promise<string | undefined> {
  const [window] = BrowserWindow.getAllWindows();
  const asked =
    window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  const { canceled, filePath } = await asked;
  return canceled || filePath === '' ? undefined : filePath;
}

// The folder is the person's own, so the scratch file has a name that no file of theirs can have.
async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeAtomic(path, content, join(dirname(path), `.remit-${randomUUID()}.tmp`));
  } catch (error) {
    throw new Error(`The file could not be saved (${codeOf(error)}). What was there before is kept.`);
  }
}

type Proposal = { readonly title: string; readonly name: string; readonly what: string };

/** Creates the saver. One dialog at a time: a file that comes while one is open is refused. `onSaved` hears where each file went. */
export function createSaver(onSaved: (path: string) => void = () => undefined): Saver {
  let asking = false;
  let last: Promise<void> = Promise.resolve();

  const put = async (
    { title, name, what }: Proposal,
    make: () => Promise<string | Uint8Array>,
  ): Promise<'saved' | 'cancelled'> => {
    if (asking) throw new Error('Another file is being saved. Answer its dialog first.');
    asking = true;
    try {
      const extensions = [name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
      const path = await askWhere({ title, defaultPath: name, filters: [{ name: what, extensions }] });
      if (path === undefined) return 'cancelled';
      const writing = make().then((content) => write(path, content));
      last = writing.catch(() => undefined);
      await writing;
      onSaved(path);
      return 'saved';
    } finally {
      asking = false;
    }
  };

  return {
    save: async (name, content) => {
      const kind = exportKind(name);
      if (kind === undefined) throw new Error('Remit does not save files of this name.');
      return put({ title: 'Save the export', name, what: exportKinds[kind] }, async () => content);
    },
    savePdf: async (name) => {
      if (!isPdfName(name)) throw new Error('Remit does not save a PDF under this name.');
      return put({ title: 'Save as PDF', name, what: 'PDF' }, printPdf);
    },
    settled: () => last,
  };
}
