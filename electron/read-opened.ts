import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFile } from './bridge.ts';
import { codeOf } from './error-code.ts';

/** The most bytes of a file that is opened. */
export const LARGEST_OPENED = 20_000_000;

const NOT_ALLOWED = ['EACCES', 'EPERM'];

/**
 * Reads a file that a person opened, to be handed to the window as it is: what it says is not looked into here, outside the sandbox. It is
 * refused, in a sentence to show, where it is no plain file, too large, or no text. Never rejects.
 */
export async function readOpened(path: string): Promise<OpenedFile> {
  const name = basename(path);
  const refused = (why: string): OpenedFile => ({
    kind: 'refused',
    sentence: `“${name}” was not opened: ${why}.`,
  });
  let file: FileHandle | undefined;
  try {
    // Without waiting, because a pipe of that name would never be ready.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = await file.stat().then((found) => (found.isFile() ? found : { size: null }));
    if (size === null) return refused('it is no file');
    const content = size > LARGEST_OPENED ? undefined : await readAtMost(file, LARGEST_OPENED);
    if (content === undefined) return refused('it is larger than 20 MB, which no file of Remit is');
    const text = textOf(content);
    return text === undefined ? refused('it is no text') : { kind: 'read', name, text };
  } catch (error) {
    return refused(wordsOf(codeOf(error)));
  } finally {
    await file?.close().catch(() => undefined);
  }
}

// The size that a file says may not be what it gives, as with those that a system makes up when they are read.
async function readAtMost(file: FileHandle, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
    if (bytesRead === 0) return Buffer.concat(parts);
    length += bytesRead;
    if (length > most) return undefined;
    parts.push(buffer.subarray(0, bytesRead));
  }
}

function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

function wordsOf(code: string): string {
  if (code === 'ENOENT') return 'it is not there any more';
  return NOT_ALLOWED.includes(code) ? 'it may not be read' : `it could not be read (${code})`;
}
