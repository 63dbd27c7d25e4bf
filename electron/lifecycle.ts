import { mkdirSync } from 'node:fs';
import { app } from 'electron';
import type { PlanLink } from './bridge.ts';
import { codeOf } from './error-code.ts';
import type { Inbox } from './inbox.ts';
import { linkFromArguments, parseLink } from './links.ts';
import { CHOSEN_ENDING, openablePath, pathsFromArguments } from './opened-path.ts';
import { noPortableData, portableData } from './portable.ts';
import type { TextStore } from './text-store.ts';

/** Where what opens Remit arrives. */
export type Openings = { readonly links: Inbox<PlanLink | null>; readonly files: Inbox<string> };

/** Collects links and files from wherever the system hands them over: our own start, a second start, or an event on macOS. */
export function collectOpenings({ links, files }: Openings): void {
  const receive = (argv: unknown, folder: unknown): void => {
    const link = linkFromArguments(argv);
    if (link !== undefined) links.put(link);
    for (const path of pathsFromArguments(argv, folder, process.platform)) files.put(path);
  };
  receive(process.argv, workingFolder());
  app.on('second-instance', (_event, argv, folder) => receive(argv, folder));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    links.put(parseLink(url) ?? null);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    // Besides its own files a person may have chosen one of another name lately, which the Dock offers again.
    const path = openablePath(file, { folder: null, platform: process.platform, ending: CHOSEN_ENDING });
    if (path !== undefined) files.put(path);
  });
}

// The folder that the app was started in may have been removed.
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

// Set by the portable program for Windows alone: the folder that it stands in.
const beside = () => process.env.PORTABLE_EXECUTABLE_DIR;

/** Tells whether this is the portable copy for Windows, which leaves no trace on the machine that it visits. */
export function isPortable(): boolean {
  return beside() !== undefined;
}

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
  // macOS and Linux read the packed app's own description.
  const isOurs = app.isPackaged && process.platform === 'win32' && !isPortable();
  if (isOurs) app.setAsDefaultProtocolClient('remit');
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
