import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './error-code.ts';

/**
 * Writes a file so that, whenever the process ends or the power fails, either the old content or the new one is there, whole; once this
 * resolves it is the new one, for good: the file is flushed, renamed over the old one, and its folder is flushed.
 *
 * `scratch` is where it is written first, beside it. By default the name is this process's own, so that two processes cannot write into one
 * another's, and says so, so that `sweepScratch` finds what a crash left behind. When it rejects, no scratch file stays.
 */
export function writeAtomic(
  path: string,
  content: string | Uint8Array,
  scratch = scratchFor(path),
): Promise<void> {
  return writeThrough(path, content, scratch, renameOver);
}

/** Writes a file as `writeAtomic` does, but never over another: where there is one by then, or the disk knows no links, it rejects. */
export function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  return writeThrough(path, content, scratchFor(path), async (scratch) => {
    await link(scratch, path);
    await rm(scratch, { force: true });
  });
}

function scratchFor(path: string): string {
  return `${path}.${process.pid}-${randomUUID()}.tmp`;
}

type Place = (scratch: string, path: string) => Promise<void>;

async function writeThrough(
  path: string,
  content: string | Uint8Array,
  scratch: string,
  place: Place,
): Promise<void> {
  try {
    const file = await open(scratch, 'w');
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await place(scratch, path);
  } catch (error) {
    // The first error is the one to tell; a scratch file that cannot be removed now is swept later.
    await rm(scratch, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}

const FIRST_WAIT = 10;
const LAST_WAIT = 640;

// On Windows a scanner or indexer may hold either file open for a moment, and a rename is refused until it lets go.
async function renameOver(from: string, to: string): Promise<void> {
  for (let pause = FIRST_WAIT; ; pause *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
      if (!isHeld || pause > LAST_WAIT) throw error;
      await wait(pause);
    }
  }
}

// What a system says that has no way to flush a folder: Windows, which opens none, and some drives of a network.
const CANNOT_FLUSH = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'];

/** Flushes the list of names of a folder, so that a file that was renamed, made or removed in it stays so. Does nothing where that cannot be asked. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!CANNOT_FLUSH.includes(codeOf(error))) throw error;
  }
}

/** Makes a folder with those above it, where they are missing, so that they stay. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
}

const SCRATCH = /\.(\d+)-[0-9a-f-]{36}\.tmp$/u;

/**
 * Removes the scratch files of a folder, with names that begin so, whose writing was cut short: those of processes that have ended, and
 * this process's own, so it must not be called while this process writes such a file. What cannot be removed stays; it harms nothing.
 */
export async function sweepScratch(folder: string, begins: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, writer] = SCRATCH.exec(name) ?? [];
    if (writer === undefined || !name.startsWith(begins) || isAnother(Number(writer))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Tells whether a number is that of another process which is running. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
