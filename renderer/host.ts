import type { Command, OpenedFile, PlanLink, RemitBridge, Subscribe } from '../electron/bridge.ts';
import { createLazyKeeper, type Keeper, type KeptThing } from './keeper.ts';
import type { KeptFile } from './keeper-file.ts';
import { isOwnMachine } from './own-machine.ts';
import { createVersionFile, createVersionRecord, type VersionKeeper } from './version-keeper.ts';

/** How the saving of a file ended. A browser does not tell whether the person cancelled: there `saved` means handed over to it. */
export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

/** What a window can ask of the shell that it runs in, and what the shell tells it. The one door between them. */
export type Host = {
  readonly edition: 'browser' | 'desktop';
  /** `null` where the shell has no version of its own. */
  readonly version: string | null;
  /** The address of this page without its `#`, where others can reach it: the beginning of links that are handed on. `null` where only this machine can. */
  readonly page: string | null;
  /** Resolves to the settings as text; `null` when there are none or they cannot be read. Never rejects. */
  readonly loadSettings: () => Promise<string | null>;
  /** Keeps the settings. Resolves to whether they were kept. Never rejects. */
  readonly saveSettings: (text: string) => Promise<boolean>;
  /** Lets the person save a file: text, or bytes. `name` is a bare file name to propose. Never rejects. */
  readonly saveFile: (name: string, mime: string, content: string | Uint8Array) => Promise<SaveOutcome>;
  /** Prints what the window shows into a PDF file, which the person saves; `name` is as for `saveFile`. Never rejects. `null` where only printing can. */
  readonly savePdf: ((name: string) => Promise<SaveOutcome>) | null;
  /** Where the person's notes and lessons are kept. Its code is loaded when it is first asked. */
  readonly notes: Keeper;
  readonly lessons: Keeper;
  /** Where a version of the plan is kept that the person opened from a pack. */
  readonly planVersion: VersionKeeper;
  readonly onLink: Subscribe<PlanLink | null>;
  readonly onCommand: Subscribe<Command>;
  readonly onFile: Subscribe<OpenedFile>;
};

declare global {
  interface Window {
    /** Set by the preload script of the Desktop edition, and only there. */
    readonly remit?: RemitBridge;
  }
}

const SETTINGS = 'remit.settings';

/** Finds out which shell the window runs in. */
export function createHost(window: Window): Host {
  return window.remit ? createDesktopHost(window.remit) : createBrowserHost(window);
}

function createDesktopHost(bridge: RemitBridge): Host {
  return {
    edition: 'desktop',
    version: bridge.version,
    page: null,
    loadSettings: () => bridge.loadSettings().catch(() => null),
    saveSettings: (text) =>
      bridge.saveSettings(text).then(
        () => true,
        () => false,
      ),
    // The shell knows what a file is by its name.
    saveFile: (name, _mime, content) => bridge.saveFile(name, content).catch(() => 'failed' as const),
    savePdf: (name) => bridge.savePdf(name).catch(() => 'failed' as const),
    notes: keptInFile('notes', { load: bridge.loadNotes, save: bridge.saveNotes }),
    lessons: keptInFile('lessons', { load: bridge.loadLessons, save: bridge.saveLessons }),
    planVersion: createVersionFile(bridge),
    onLink: bridge.onLink,
    onCommand: bridge.onCommand,
    onFile: bridge.onFile,
  };
}

function keptInFile(what: KeptThing, shell: KeptFile): Keeper {
  return createLazyKeeper(what, async () => (await import('./keeper-file.ts')).createFileKeeper(shell, what));
}

function keptInDatabase(what: KeptThing, window: Window): Keeper {
  return createLazyKeeper(what, async () =>
    (await import('./keeper-database.ts')).createBrowserKeeper(window, what),
  );
}

/** The address of a page that others can reach, without its `#`; `null` for a file and for a page that this machine serves to itself. */
export function sharedPage({
  protocol,
  hostname,
  origin,
  pathname,
  search,
}: Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname' | 'search'>): string | null {
  const isShared = /^https?:$/.test(protocol) && !isOwnMachine(hostname);
  return isShared ? `${origin}${pathname}${search}` : null;
}

/** Storage can be switched off in a browser: everything then works, and is forgotten when the window closes. */
function createBrowserHost(window: Window): Host {
  const never = () => () => {};
  return {
    edition: 'browser',
    version: null,
    page: sharedPage(window.location),
    loadSettings: async () => {
      try {
        return window.localStorage.getItem(SETTINGS);
      } catch {
        return null;
      }
    },
    saveSettings: async (text) => {
      try {
        window.localStorage.setItem(SETTINGS, text);
        return true;
      } catch {
        return false;
      }
    },
    saveFile: async (name, mime, content) => {
      try {
        download(window.document, name, new Blob([part(content)], { type: mime }));
        return 'saved';
      } catch {
        return 'failed';
      }
    },
    savePdf: null,
    notes: keptInDatabase('notes', window),
    lessons: keptInDatabase('lessons', window),
    planVersion: createVersionRecord(window),
    onLink: never,
    onCommand: never,
    onFile: never,
  };
}

/** The browser reads the content after the click, at its own time: its address is given back only after a minute. */
const RELEASE_AFTER = 60_000;

/** Hands a file to the browser's downloads. It works over `file:` and under a policy that allows no requests: nothing is fetched. */
function download(document: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}

// A blob takes no bytes that another thread could change; ours never are such, which a copy proves to the compiler.
function part(content: string | Uint8Array): BlobPart {
  return typeof content === 'string' ? content : new Uint8Array(content);
}
