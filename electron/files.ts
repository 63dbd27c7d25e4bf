import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { ReadFile } from './serve.ts';

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Creates a reader of the files under a folder. What is no file, or leads out of the folder by a link, is `undefined`. */
export function readUnder(folder: string): ReadFile {
  return async (path) => {
    try {
      const root = await realpath(folder);
      const file = await realpath(join(root, path));
      if (!isInside(root, file) || !(await stat(file)).isFile()) return undefined;
      return new Uint8Array(await readFile(file));
    } catch {
      return undefined;
    }
  };
}

/**
 * Writes a file so that, whenever the power fails, either the old content or the new one is there, whole. `scratch` is where it is written
 * first, beside it; by default one name for all times, so that a write cut short by a crash leaves at most one such file behind.
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array,
  scratch = `${path}.tmp`,
): Promise<void> {
  try {
    const file = await open(scratch, 'w');
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(scratch, path);
  } catch (error) {
    await rm(scratch, { force: true });
    throw error;
  }
}

/** One JSON text kept on the disk. */
export type TextStore = {
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => Promise<void>;
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

// `null` means that there is no file, `undefined` that there is one which says nothing.
async function readJson(path: string): Promise<string | null | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return isJson(text) ? text : undefined;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : undefined;
  }
}

/**
 * Creates a store for one JSON text in `<folder>/<name>.json`. Texts are written one after another, the last one wins.
 * A file that is there and cannot be read is moved aside, never overwritten, and `report` is told where it lies.
 */
export function createTextStore(folder: string, name: string, report: (message: string) => void): TextStore {
  const path = join(folder, `${name}.json`);
  let last: Promise<void> = Promise.resolve();

  const setAside = async (): Promise<void> => {
    const kept = join(folder, `${name}.damaged-${new Date().toISOString().replace(/[:.]/gu, '-')}.json`);
    const sentence = `The file "${name}.json" could not be read, and Remit goes on without it.`;
    try {
      await rename(path, kept);
      report(`${sentence} It is kept as ${kept}.`);
    } catch (error) {
      report(`${sentence} It could not be moved out of the way either (${codeOf(error)}).`);
    }
  };

  const load = async (): Promise<string | null> => {
    await last.catch(() => undefined);
    const text = await readJson(path);
    if (text !== undefined) return text;
    await setAside();
    return null;
  };

  const write = async (text: string): Promise<void> => {
    if (!isJson(text)) throw new Error(`"${name}.json" was not saved, because the new text is not JSON.`);
    try {
      await mkdir(folder, { recursive: true });
      await writeAtomic(path, text);
    } catch (error) {
      throw new Error(`"${name}.json" could not be saved (${codeOf(error)}). The last saved text is kept.`);
    }
  };

  const save = (text: string): Promise<void> => {
    last = last.catch(() => undefined).then(() => write(text));
    return last;
  };

  return { load, save, settled: () => last.catch(() => undefined) };
}
