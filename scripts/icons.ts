import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const SOURCE = join(import.meta.dirname, '..', 'renderer', 'public', 'icon.svg');

/**
 * What an icon stands on. `square` is the rounded square of Linux and Windows; `mac` the same with the empty margin that macOS expects;
 * `maskable` a ground to the very edge, whose middle 80 % hold the mark, because a phone cuts it to any shape.
 */
export type Ground = 'square' | 'mac' | 'maskable';

/** Up to this size, in pixels, the plain mark is drawn: the other one would blur. */
const SMALL = 32;

type Frame = { readonly inset: number; readonly radius: number; readonly scale: number };

// In units of the source, which is 1024 wide. The grid of macOS leaves 100 on each side.
const FRAMES: Readonly<Record<Ground, Frame>> = {
  square: { inset: 32, radius: 216, scale: 1 },
  mac: { inset: 100, radius: 186, scale: 0.86 },
  maskable: { inset: 0, radius: 0, scale: 0.86 },
};

/** The pixels of an icon: red, green, blue and alpha of each, from the top left, colours not multiplied by alpha. */
export type Pixels = { readonly size: number; readonly rgba: Uint8Array };

/**
 * Writes the icon as an SVG of its own for one size, in pixels. All of it comes from `renderer/public/icon.svg`: the definitions as they
 * are, the ground, and the mark that suits the size.
 */
export function iconSvg(size: number, ground: Ground = 'square'): string {
  const defs = /<defs>[\s\S]*<\/defs>/u.exec(readFileSync(SOURCE, 'utf8'))?.[0];
  if (defs === undefined)
    throw new Error('renderer/public/icon.svg has no <defs>. Put its definitions back.');
  const isSmall = size <= SMALL;
  // A margin would be a blurred line in a small icon; on macOS it is a whole number of pixels.
  const { inset, radius, scale } =
    isSmall && ground === 'square' ? { ...FRAMES.square, inset: 0 } : FRAMES[ground];
  const side = 1024 - 2 * inset;
  const mark = `translate(512 512) scale(${scale}) translate(-512 -512)`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 1024 1024">`,
    defs,
    `<rect x="${inset}" y="${inset}" width="${side}" height="${side}" rx="${radius}" fill="url(#ground)"/>`,
    `<use href="#${isSmall ? 'small' : 'large'}" transform="${mark}"/>`,
    '</svg>',
  ].join('');
}

/** Draws the icon as a PNG of the given size in pixels. Needs no program but Node; the same size gives the same bytes everywhere. */
export async function pngIcon(
  size: number,
  { maskable = false }: { readonly maskable?: boolean } = {},
): Promise<Uint8Array> {
  return pngOn(size, maskable ? 'maskable' : 'square');
}

/** Draws the icon on any ground as a PNG. */
export async function pngOn(size: number, ground: Ground): Promise<Uint8Array> {
  const image = await render(size, ground);
  try {
    return image.asPng();
  } finally {
    image.free();
  }
}

/** Draws the icon and gives its pixels. */
export async function iconPixels(size: number, ground: Ground = 'square'): Promise<Pixels> {
  const image = await render(size, ground);
  try {
    return { size, rgba: divided(image.pixels) };
  } finally {
    image.free();
  }
}

/** The renderer starts once in a process, and packing has two copies of this module in one: its own, and the one that Vite bundles with its settings. */
const once: { [ready: symbol]: Promise<void> | undefined } = globalThis;
const READY = Symbol.for('remit icons: the renderer has started');

async function render(size: number, ground: Ground) {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  once[READY] ??= initWasm(readFileSync(program));
  await once[READY];
  const drawing = new Resvg(iconSvg(size, ground), { font: { loadSystemFonts: false } });
  try {
    return drawing.render();
  } finally {
    drawing.free();
  }
}

/** The renderer multiplies colours by alpha; files of icons want them plain. */
function divided(pixels: Uint8Array): Uint8Array {
  return pixels.map((value, at) => {
    const alpha = pixels[at - (at % 4) + 3] ?? 0;
    return at % 4 === 3 || alpha === 0 ? value : Math.min(255, Math.round((value * 255) / alpha));
  });
}
