import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { textOf } from './ask.ts';
import type { PlanLink } from './bridge.ts';
import { createOffer } from './external.ts';
import { readUnder } from './files.ts';
import { createInbox, MOST_OPENED } from './inbox.ts';
import { answerCalls } from './ipc.ts';
import { createKeptFiles } from './kept-files.ts';
import { claimLinks, collectOpenings, finishSaving, keepDataBeside } from './lifecycle.ts';
import { showMenu } from './menu-bar.ts';
import { guardEverything, silenceChromium } from './offline.ts';
import { createOpener } from './opener.ts';
import { createSaver } from './save.ts';
import { createServe } from './serve.ts';
import { createTextStore } from './text-store.ts';
import { createDesk } from './window.ts';

const built = join(import.meta.dirname, '..');
const links = createInbox<PlanLink | null>();
const files = createInbox<string>(MOST_OPENED);

// First of all, because the lock of the single instance is a file in the folder of data.
const hasData = keepDataBeside(giveUp);

// These four must be said before Electron is ready.
app.enableSandbox();
silenceChromium();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
collectOpenings({ links, files });

if (hasData && app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  const settings = createTextStore({ folder, name: 'settings', what: 'the settings', backups: true });
  const place = createTextStore({ folder, name: 'window', what: 'the place of the window', backups: false });
  // A version of the plan stands in its pack too, wherever that came from: it needs no backups.
  const version = createTextStore({
    folder,
    name: 'version',
    what: 'the newer version of the plan',
    backups: false,
  });
  const recent = createTextStore({ folder, name: 'recent', what: 'the recent files', backups: false });
  const notes = createKeptFiles(folder, 'notes');
  const lessons = createKeptFiles(folder, 'lessons');
  const desk = createDesk(built, place);
  const openExternal = createOffer();
  const saver = createSaver((path) => void opener.saved(path));

  // The guard stands before anything can be asked for.
  guardEverything(openExternal);
  protocol.handle('app', createServe(readUnder(join(built, 'renderer'))));
  answerCalls({
    loadSettings: async () => textOf(await settings.load()),
    saveSettings: settings.save,
    loadNotes: notes.load,
    saveNotes: notes.save,
    loadLessons: lessons.load,
    saveLessons: lessons.save,
    loadVersion: version.load,
    saveVersion: version.save,
    openExternal,
    saveFile: saver.save,
    savePdf: saver.savePdf,
  });
  finishSaving([settings, place, version, recent, notes, lessons, saver]);
  claimLinks();

  const done = (work: Promise<unknown>): void => void work.catch(giveUp);
  const opener = await createOpener({
    store: recent,
    hand: (file) => desk.tell('file', file),
    show: (paths) =>
      showMenu({
        recent: paths,
        send: (command) => done(desk.tell('command', command)),
        choose: () => done(opener.choose()),
        open: (path) => done(opener.open(path)),
        forget: () => done(opener.forget()),
      }),
  });
  app.on('activate', () => done(desk.open()));
  app.on('second-instance', () => done(desk.open()));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  await desk.open();
  links.listen((link) => done(desk.tell('link', link)));
  files.listen((path) => done(opener.open(path)));
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Remit could not go on', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
