import { Unzip, UnzipInflate } from 'fflate';

/** What may be in an archive: the names of its files, and how large it may be packed and unpacked, in bytes. */
export type ArchiveLimits = {
  readonly names: ReadonlySet<string>;
  readonly packed: number;
  readonly unpacked: number;
};

/** The files of an archive by name, or one sentence that says why it was refused. */
export type Unzipped =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly why: string };

/** Bytes that are looked at in one step. Deflate makes at most about a thousand of one, so a step stays small whatever the archive claims. */
const STEP = 4096;

const DAMAGED = 'It is damaged, or no ZIP archive.';

class Refusal extends Error {}

/**
 * Unpacks an archive that nobody vouches for, in memory. A name that is not expected (a path, a folder, a second file of one name), more than the limits allow, another packing
 * than deflate and damage are refused in a sentence. What an archive claims about sizes is not believed: what comes out is counted while it comes. Never throws.
 */
export function unzip(bytes: Uint8Array, limits: ArchiveLimits): Unzipped {
  if (bytes.length > limits.packed) return refused(`It is larger than ${megabytes(limits.packed)}.`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused(DAMAGED);
  const open = new Map<string, { readonly parts: Uint8Array[]; isWhole: boolean }>();
  let unpacked = 0;
  const archive = new Unzip((file) => {
    if (!limits.names.has(file.name) || open.has(file.name)) throw new Refusal(unexpected(file.name));
    if (file.compression !== 0 && file.compression !== 8)
      throw new Refusal('It is packed in a way that Remit does not open.');
    const entry = { parts: [] as Uint8Array[], isWhole: false };
    open.set(file.name, entry);
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      unpacked += part.length;
      if (unpacked > limits.unpacked)
        throw new Refusal(`Unpacked it is larger than ${megabytes(limits.unpacked)}.`);
      entry.parts.push(part);
      entry.isWhole ||= isLast;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    return refused(error instanceof Refusal ? error.message : DAMAGED);
  }
  if (open.size === 0 || [...open.values()].some(({ isWhole }) => !isWhole)) return refused(DAMAGED);
  return { kind: 'read', files: new Map([...open].map(([name, { parts }]) => [name, joined(parts)])) };
}

function unexpected(name: string): string {
  // A name from outside is shown short and without what could pass for a part of the sentence.
  const shown = name.replace(/[^\w./\\ -]/g, '?').slice(0, 60);
  return `It holds a file that it should not, or one twice: “${shown}”.`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}

function refused(why: string): Unzipped {
  return { kind: 'refused', why };
}
