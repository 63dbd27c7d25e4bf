import { join } from 'node:path';
import { app, dialog, Menu, protocol } from 'electron';
import { ask } from './ask.ts';
import type { Command, PlanLink } from './bridge.ts';
import { createOffer } from './external.ts';
import { createTextStore, readUnder } from './files.ts';
import { createInbox } from './inbox.ts';
import { answerCalls } from './ipc.ts';
import { claimLinks, collectLinks, finishSaving } from './lifecycle.ts';
import { menuTemplate } from './menu.ts';
import { guardEverything, silenceChromium } from './offline.ts';
import { createSaver } from './save.ts';
import { createServe } from './serve.ts';
import { createDesk } from './window.ts';

const built = join(import.meta.dirname, '..');
const links = createInbox<PlanLink>();

// These four must be said before Electron is ready.
app.enableSandbox();
silenceChromium();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
collectLinks(links);

if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const report = (detail: string): void =>
    void ask({ type: 'warning', message: 'Something was set aside', detail });
  const settings = createTextStore(app.getPath('userData'), 'settings', report);
  const place = createTextStore(app.getPath('userData'), 'window', report);
  const desk = createDesk(built, place);
  const openExternal = createOffer();
  const saver = createSaver();
  const open = (): void => void desk.open().catch(giveUp);
  const send = (command: Command): void => void desk.tell('command', command).catch(giveUp);

  // The guard stands before anything can be asked for.
  guardEverything(openExternal);
  protocol.handle('app', createServe(readUnder(join(built, 'renderer'))));
  answerCalls({
    loadSettings: settings.load,
    saveSettings: settings.save,
    openExternal,
    saveFile: saver.save,
  });
  finishSaving([settings, place, saver]);
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
