import { mkdirSync } from 'node:fs';
import { app } from 'electron';
import type { PlanLink } from './bridge.ts';
import { codeOf } from './error-code.ts';
import type { Inbox } from './inbox.ts';
import { linkFromArguments, parseLink } from './links.ts';
import { noPortableData, portableData } from './portable.ts';
import type { TextStore } from './text-store.ts';

/** Collects links from wherever the system hands them over: our own start, a second start, or an event on macOS. */
export function collectLinks(links: Inbox<PlanLink>): void {
  const receive = (link: PlanLink | undefined): void => {
    if (link !== undefined) links.put(link);
  };
  receive(linkFromArguments(process.argv));
  app.on('second-instance', (_event, argv) => receive(linkFromArguments(argv)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    receive(parseLink(url));
  });
}

const beside = () => process.env.PORTABLE_EXECUTABLE_DIR;

/**
 * Lets the portable program keep its data beside itself. Must run before anything asks for the folder of data. Gives whether there is a
 * place for the data; where there is none, `giveUp` gets one sentence.
 */
export function keepDataBeside(giveUp: (error: Error) => void): boolean {
  const folder = portableData({
    platform: process.platform,
    isPackaged: app.isPackaged,
    beside: beside(),
  });
  if (folder === undefined) return true;
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
    return true;
  } catch (error) {
    giveUp(new Error(noPortableData(folder, codeOf(error))));
    return false;
  }
}

/** Makes the system open `remit://` links with this app, where the installer or the system does not do so already. */
export function claimLinks(): void {
  // A portable copy leaves no trace on the machine that it visits; macOS and Linux read the packed app's own description.
  const portable = beside() !== undefined;
  if (app.isPackaged && process.platform === 'win32' && !portable) app.setAsDefaultProtocolClient('remit');
}

/** Lets every save finish before the app ends, however it is ended. */
export function finishSaving(stores: readonly Pick<TextStore, 'settled'>[]): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void Promise.all(stores.map((store) => store.settled())).then(() => {
      finished = true;
      app.quit();
    });
  });
}
