import { readFile, realpath, stat } from 'node:fs/promises';
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
