import { inflateRawSync } from 'node:zlib';

/** An entry of a zip file: its content as text, and the day and time written beside it, in both places where they stand. */
export type Entry = { readonly text: string; readonly stamps: readonly number[] };

/** A plain reader of zip files, written for the tests: it knows nothing of the writer. It checks that both lists of entries agree. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, Entry>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, length, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const localLength = zip.readUInt16LE(local + 26);
    if (zip.toString('utf8', local + 30, local + 30 + localLength) !== name)
      throw new Error(`Two names: ${name}`);
    const start = local + 30 + localLength + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (content.length !== zip.readUInt32LE(at + 24)) throw new Error(`Another size: ${name}`);
    entries.set(name, {
      text: content.toString('utf8'),
      stamps: [zip.readUInt32LE(at + 12), zip.readUInt32LE(local + 10)],
    });
    at += 46 + length + extra + comment;
  }
  return entries;
}
