import path from 'node:path';

/** What the choice of the folder depends on. */
export type Surroundings = {
  /** `process.platform`. */
  readonly platform: string;
  /** Whether the app runs from a package. */
  readonly isPackaged: boolean;
  /** `PORTABLE_EXECUTABLE_DIR`, which the portable program of Windows sets to the folder where it lies. */
  readonly beside: unknown;
};

/** The name of the folder beside the portable program. */
export const portableFolder = 'Remit data';

/**
 * Decides where the portable program keeps its data: in a folder beside itself, so that it leaves nothing on the machine that it visits.
 * `undefined` everywhere else, where the usual folder of the person is right. A value that is no whole path of Windows is not believed.
 */
export function portableData({ platform, isPackaged, beside }: Surroundings): string | undefined {
  if (platform !== 'win32' || !isPackaged || typeof beside !== 'string') return undefined;
  // A drive letter or a share; a path that only starts with a slash would mean another place on every drive.
  const isWhole = /^(?:[A-Za-z]:[\\/]|\\\\[^\\/?.])/u.test(beside);
  if (!isWhole || hasControlCharacter(beside)) return undefined;
  return path.win32.join(beside, portableFolder);
}

/** Says in one sentence that the folder cannot be made. `code` is that of the system's error. */
export function noPortableData(folder: string, code: string): string {
  return `The portable Remit keeps its data beside itself, in ${folder}, but cannot make that folder (${code}). Move the program to a folder that can be written to, then start it again.`;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ');
}
