import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file in an archive: its content, and the digest of it that the archive states. */
export type ArchivedFile = { readonly content: Buffer; readonly stated: string };

type Entry = {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
};

/**
 * Reads an asar archive by its description (github.com/electron/asar, "Format"), and not with the library that wrote it: two lengths, the
 * header as JSON, then the files one behind the other. A link or an unpacked file, which Remit never packs, throws.
 */
export function readAsar(path: string): ReadonlyMap<string, ArchivedFile> {
  const bytes = readFileSync(path);
  const start = 8 + bytes.readUInt32LE(4);
  const header: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const files = new Map<string, ArchivedFile>();
  const walk = (entry: Entry, name: string): void => {
    if (entry.files) {
      for (const [part, inner] of Object.entries(entry.files)) walk(inner, name ? `${name}/${part}` : part);
      return;
    }
    if (entry.offset === undefined || entry.size === undefined)
      throw new Error(`${name} is not in the archive.`);
    const from = start + Number(entry.offset);
    files.set(name, {
      content: bytes.subarray(from, from + entry.size),
      stated: entry.integrity?.hash ?? '',
    });
  };
  walk(header, '');
  return files;
}

/** The digest of a content, as an archive states it. */
export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
