import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { icnsFile, icoFile, writeIconFiles } from '../../scripts/icon-files.ts';
import { iconPixels, iconSvg, pngIcon, pngOn } from '../../scripts/icons.ts';

const ICONS_MODULE = '../../scripts/icons.ts';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads the size of a PNG, and fails where the bytes are no PNG with an alpha channel. */
function pngSize(bytes: Uint8Array): number {
  const png = Buffer.from(bytes);
  expect(png.subarray(0, 8)).toEqual(SIGNATURE);
  // 8 bits, red green blue alpha.
  expect([...png.subarray(24, 26)]).toEqual([8, 6]);
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}

const at = ({ size, rgba }: { size: number; rgba: Uint8Array }, x: number, y: number) => [
  ...rgba.subarray((y * size + x) * 4, (y * size + x) * 4 + 4),
];

const isTeal = ([red = 0, green = 0, blue = 0, alpha = 0]: number[]) =>
  alpha === 255 && red < 40 && green > 60 && blue > 60;
const isWhite = ([red = 0, green = 0, blue = 0]: number[]) => red > 240 && green > 240 && blue > 235;

describe('the icon', () => {
  it.each([16, 32, 48, 180, 192, 512])('is drawn at %i pixels', async (size) => {
    expect(pngSize(await pngIcon(size))).toBe(size);
    expect(pngSize(await pngIcon(size, { maskable: true }))).toBe(size);
  });

  it('is the same, byte for byte, whenever it is drawn', async () => {
    expect(await pngIcon(192)).toEqual(await pngIcon(192));
  });

  it('has clear corners, so that it stands on any background', async () => {
    for (const size of [16, 32, 256]) {
      const pixels = await iconPixels(size);
      for (const [x, y] of [
        [0, 0],
        [size - 1, 0],
        [0, size - 1],
        [size - 1, size - 1],
      ] as const) {
        expect(at(pixels, x, y)[3], `${size}: ${x},${y}`).toBeLessThan(60);
      }
    }
  });

  it('at 16 pixels the letter stands on whole pixels, so that it does not blur', async () => {
    const pixels = await iconPixels(16);
    // The stem is two pixels wide, with the ground left and right of it.
    for (const y of [5, 6, 10, 11]) {
      expect([3, 4, 5, 6].map((x) => (isWhite(at(pixels, x, y)) ? 'R' : '.')).join(''), `row ${y}`).toBe(
        '.RR.',
      );
    }
  });

  it('a phone may cut the maskable one to any shape: the ground goes to the edge, the mark stays within the middle', async () => {
    const size = 512;
    const pixels = await iconPixels(size, 'maskable');
    expect(isTeal(at(pixels, 0, 0)) && isTeal(at(pixels, size - 1, size - 1))).toBe(true);
    const outside: string[] = [];
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const far = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > 0.4 * size;
        if (far && !isTeal(at(pixels, x, y))) outside.push(`${x},${y}`);
      }
    }
    expect(outside).toEqual([]);
  });

  it('leaves the margin that macOS expects', async () => {
    const pixels = await iconPixels(1024, 'mac');
    expect(at(pixels, 98, 512)[3]).toBe(0);
    expect(at(pixels, 102, 512)[3]).toBe(255);
  });

  it('the large sizes have the thread with its end, the small ones the plain letter', () => {
    expect(iconSvg(32)).toContain('href="#small"');
    expect(iconSvg(48)).toContain('href="#large"');
  });
});

describe('the files of the packages', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'remit-icons-'));
    await writeIconFiles(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are all there', async () => {
    const names = [16, 24, 32, 48, 64, 128, 256, 512].map((size) => `${size}x${size}.png`);
    expect((await readdir(folder)).sort()).toEqual(['icon.icns', 'icon.ico', 'png']);
    expect((await readdir(join(folder, 'png'))).sort()).toEqual(names.sort());
  });

  it('Windows finds every size, each picture whole and in its place', async () => {
    const ico = Buffer.from(await icoFile());
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
    const count = ico.readUInt16LE(4);
    let end = 6 + 16 * count;
    const sizes: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const entry = ico.subarray(6 + 16 * index);
      const size = entry.readUInt8(0) || 256;
      const length = entry.readUInt32LE(8);
      expect(entry.readUInt32LE(12)).toBe(end);
      const picture = ico.subarray(end, end + length);
      if (size === 256) expect(pngSize(picture)).toBe(256);
      else {
        expect([picture.readUInt32LE(0), picture.readInt32LE(4), picture.readInt32LE(8)]).toEqual([
          40,
          size,
          2 * size,
        ]);
        expect(length).toBe(40 + size * size * 4 + Math.ceil(size / 32) * 4 * size);
      }
      sizes.push(size);
      end += length;
    }
    expect(end).toBe(ico.length);
    expect(sizes).toEqual(expect.arrayContaining([16, 24, 32, 48, 256]));
  });

  it('the bitmap of Windows shows the same pixels as the PNG', async () => {
    const ico = Buffer.from(await icoFile());
    const bottomLeft = ico.readUInt32LE(6 + 12) + 40;
    const { size, rgba } = await iconPixels(16);
    for (const [x, y] of [
      [4, 5],
      [8, 14],
      [11, 11],
    ] as const) {
      const [blue, green, red, alpha] = ico.subarray(bottomLeft + ((size - 1 - y) * size + x) * 4);
      expect([red, green, blue, alpha]).toEqual(at({ size, rgba }, x, y));
    }
  });

  it('macOS finds every size, each picture whole', async () => {
    const icns = Buffer.from(await icnsFile());
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const sizes: number[] = [];
    for (let offset = 8; offset < icns.length; offset += icns.readUInt32BE(offset + 4)) {
      sizes.push(pngSize(icns.subarray(offset + 8)));
    }
    expect(sizes.sort((a, b) => a - b)).toEqual([32, 64, 128, 256, 256, 512, 512, 1024]);
  });
});

describe('packing, which draws icons in the process that built the window', () => {
  it('is not stopped by the copy of the drawing that the build has for itself', async () => {
    // A module by another address is another copy, as in what Vite bundles with its settings.
    const copy: { pngIcon: typeof pngIcon } = await import(/* @vite-ignore */ `${ICONS_MODULE}?copy`);
    expect(copy.pngIcon).not.toBe(pngIcon);
    expect(await copy.pngIcon(32)).toEqual(await pngIcon(32));
  });
});

describe('the colours of a half clear pixel', () => {
  it('are those of the PNG, not darkened by their alpha', async () => {
    const png = Buffer.from(await pngOn(16, 'square'));
    const length = png.indexOf('IDAT') - 4;
    const packed = png.subarray(length + 8, length + 8 + png.readUInt32BE(length));
    const rows = inflateSync(packed);
    // The first row has nothing above it; undo its filter (none, sub, or average of the left, as the PNG standard has them).
    const filter = rows[0] ?? 0;
    const row = [...rows.subarray(1, 65)];
    for (let index = 4; index < 64; index += 1) {
      const left = row[index - 4] ?? 0;
      const add = filter === 0 || filter === 2 ? 0 : filter === 3 ? left >> 1 : left;
      row[index] = ((row[index] ?? 0) + add) & 255;
    }
    const { rgba } = await iconPixels(16);
    for (let x = 0; x < 16; x += 1) {
      const [a, b] = [row.slice(x * 4, x * 4 + 4), [...rgba.subarray(x * 4, x * 4 + 4)]];
      for (const [index, value] of a.entries()) {
        if ((a[3] ?? 0) > 0) expect(Math.abs(value - (b[index] ?? 0))).toBeLessThanOrEqual(3);
      }
    }
  });
});
