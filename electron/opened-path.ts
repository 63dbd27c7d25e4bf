import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDevice } from './export-name.ts';
import { MOST_OPENED } from './inbox.ts';

/** The ending of the files that the system opens with Remit. */
export const OWN_ENDING = '.remit.json';

/** The ending of the files that a person may choose in the dialog: what other programs call notes ends in plain `.json`. */
export const CHOSEN_ENDING = '.json';

const LONGEST_PATH = 4096;

/** What the path of a file is read against. */
export type PathOf = {
  /** The folder that a relative path begins in; such a path is refused where this is none. */
  readonly folder: unknown;
  readonly platform: NodeJS.Platform;
  /** What the name must end in, in small letters. */
  readonly ending: typeof OWN_ENDING | typeof CHOSEN_ENDING;
};

// Signs of control, and those that turn the direction of writing, make a path look like another one.
const misleading = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const scheme = /^[a-z][a-z0-9+.-]+:/iu;
const driveAndNoStream = /^[a-z]:\\[^:]*$/iu;
const anotherMachine = /^[\\/]{2}/u;

/**
 * Gives the whole path of a file that may be opened, or `undefined`. What is given comes from outside (the arguments of a start, an event of
 * the system, a kept list) and is taken as hostile: a switch, an address, a path on another machine, a device of Windows and a stream behind a
 * file name are none. File managers may give a `file:` address of this machine, which is taken for its path.
 */
export function openablePath(value: unknown, { folder, platform, ending }: PathOf): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_PATH) return undefined;
  const given = /^file:/iu.test(value) ? pathOfAddress(value) : value;
  // Looked at as it will be opened, because an address can spell any sign.
  if (given === undefined || given === '' || misleading.test(given)) return undefined;
  if (given.startsWith('-') || scheme.test(given)) return undefined;
  const { isAbsolute, resolve, basename } = platform === 'win32' ? win32 : posix;
  // A path on another machine would make the system ask the network for it, and tell it who asks.
  if (anotherMachine.test(given)) return undefined;
  if (!isAbsolute(given) && !(typeof folder === 'string' && isAbsolute(folder))) return undefined;
  const path = isAbsolute(given) ? resolve(given) : resolve(String(folder), given);
  if (anotherMachine.test(path) || (platform === 'win32' && !isOnDrive(path, basename(path))))
    return undefined;
  const name = basename(path).toLowerCase();
  return name.length > ending.length && name.endsWith(ending) ? path : undefined;
}

// Windows opens a stream of a file for what stands behind a second colon, and a device for some names.
function isOnDrive(path: string, name: string): boolean {
  return driveAndNoStream.test(path) && !isDevice(name);
}

function pathOfAddress(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.host === '' && url.search === '' && url.hash === '' ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}

/** Finds the files to open among the arguments of a started app, its own or those of a second instance: the first ten, each once. */
export function pathsFromArguments(
  argv: unknown,
  folder: unknown,
  platform: NodeJS.Platform,
): readonly string[] {
  if (!Array.isArray(argv)) return [];
  // The first argument is the program itself.
  const found = argv
    .slice(1)
    .flatMap((argument) => openablePath(argument, { folder, platform, ending: OWN_ENDING }) ?? []);
  return [...new Set(found)].slice(0, MOST_OPENED);
}
