import { join } from 'node:path';
import { app, dialog, Menu, protocol } from 'electron';
import { textOf } from './ask.ts';
import type { Command, PlanLink } from './bridge.ts';
import { createOffer } from './external.ts';
import { readUnder } from './files.ts';
import { createInbox } from './inbox.ts';
import { answerCalls } from './ipc.ts';
import { claimLinks, collectLinks, finishSaving, keepDataBeside } from './lifecycle.ts';
import { menuTemplate } from './menu.ts';
import { createNotesFiles } from './notes-file.ts';
import { guardEverything, silenceChromium } from './offline.ts';
import { createSaver } from './save.ts';
import { createServe } from './serve.ts';
import { createTextStore } from './text-store.ts';
import { createDesk } from './window.ts';

const built = join(import.meta.dirname, '..');
const links = createInbox<PlanLink>();

// First of all, because the lock of the single instance is a file in the folder of data.
const hasData = keepDataBeside(giveUp);

// These four must be said before Electron is ready.
app.enableSandbox();
silenceChromium();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
collectLinks(links);

if (hasData && app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  const settings = createTextStore({ folder, name: 'settings', what: 'the settings', backups: true });
  const place = createTextStore({ folder, name: 'window', what: 'the place of the window', backups: false });
  const notes = createNotesFiles(folder);
  const desk = createDesk(built, place);
  const openExternal = createOffer();
  const saver = createSaver();
  const open = (): void => void desk.open().catch(giveUp);
  const send = (command: Command): void => void desk.tell('command', command).catch(giveUp);

  // The guard stands before anything can be asked for.
  guardEverything(openExternal);
  protocol.handle('app', createServe(readUnder(join(built, 'renderer'))));
  answerCalls({
    loadSettings: async () => textOf(await settings.load()),
    saveSettings: settings.save,
    loadNotes: notes.load,
    saveNotes: notes.save,
    openExternal,
    saveFile: saver.save,
  });
  finishSaving([settings, place, notes, saver]);
  claimLinks();

  const menu = menuTemplate({ mac: process.platform === 'darwin', developer: !app.isPackaged, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  app.on('activate', open);
  app.on('second-instance', open);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  await desk.open();
  links.listen((link) => void desk.tell('link', link).catch(giveUp));
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Remit could not go on', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
