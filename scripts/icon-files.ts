import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iconPixels, type Pixels, pngOn } from './icons.ts';

/** The sizes that Linux desktops look for, in pixels. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;

/** The sizes in which Windows shows a program: lists, the task bar and tiles at 100 to 200 %. */
const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256] as const;

/** The types of an ICNS file that hold a PNG, and the size of each in pixels; several sizes stand in it once more for screens of double density. */
const MAC_TYPES = {
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
} as const;

/** Makes every file that the packages need, in `folder`: `icon.ico`, `icon.icns` and `png/<size>x<size>.png`. */
export async function writeIconFiles(folder: string): Promise<void> {
  await mkdir(join(folder, 'png'), { recursive: true });
  await writeFile(join(folder, 'icon.ico'), await icoFile());
  await writeFile(join(folder, 'icon.icns'), await icnsFile());
  for (const size of LINUX_SIZES) {
    await writeFile(join(folder, 'png', `${size}x${size}.png`), await pngOn(size, 'square'));
  }
}

/**
 * Makes the ICO file of Windows. The largest picture is a PNG and the others are plain bitmaps, as the oldest of the programs that read
 * such files expect (Microsoft, "Icons", Windows app development).
 */
export async function icoFile(): Promise<Uint8Array> {
  const pictures: { readonly size: number; readonly bytes: Uint8Array }[] = [];
  for (const size of WINDOWS_SIZES) {
    const bytes = size === 256 ? await pngOn(size, 'square') : bitmap(await iconPixels(size));
    pictures.push({ size, bytes });
  }
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, bytes }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 256 does not fit into a byte and is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

/** A bitmap of an ICO file: its header, the rows from the bottom as blue, green, red and alpha, and an empty mask, because alpha says it all. */
function bitmap({ size, rgba }: Pixels): Uint8Array {
  const header = Buffer.alloc(40);
  const maskRow = Math.ceil(size / 32) * 4;
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // The height counts the mask too.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  header.writeUInt32LE(size * size * 4 + maskRow * size, 20);
  const rows = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray((y * size + x) * 4);
      rows.set([blue, green, red, alpha], ((size - 1 - y) * size + x) * 4);
    }
  }
  return Buffer.concat([header, rows, Buffer.alloc(maskRow * size)]);
}

/** Makes the ICNS file of macOS: a head, and behind it one PNG of each type, with its own length in front. */
export async function icnsFile(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (const [type, size] of Object.entries(MAC_TYPES)) parts.push(chunk(type, await pngOn(size, 'mac')));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
