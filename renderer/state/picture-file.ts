import interface_ from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { wrapped } from './type-width.ts';

/** What is written on a picture that leaves the window: what it shows, and under it where it comes from. */
export type PictureWords = { readonly title: string; readonly foot: string };

/** What a saved picture stands on: white paper, with the colours of the theme *Paper*, or what it stands on in the window, with its colours. */
export type PictureGround = 'white' | 'as-shown';

/** What decides how a shape looks. In the window it comes from the styles of the page, which a file by itself does not have. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

/** Only for the window: keys, names for screen readers on parts, hooks for styles. */
const NOT_KEPT = /^(?:class|style|tabindex|role|id|href|focusable|data-.*|aria-.*|on.*)$/;

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = { size: 15, line: 20, below: 8 } as const;
const FOOT = { size: 10.5, line: 14, above: 12 } as const;
const MOST_LINES = 4;
/** Pixels of the file for one of the screen: sharp on paper at the size of a page. */
const SCALE = 2;
/** Browsers refuse a larger sheet. */
const MOST_PIXELS = 8_000;

/**
 * Writes a picture of the window as an SVG file that looks the same by itself: the colours of its ground, the type of the window and the letters of
 * the interface within it, a title above and where it comes from below. `picture` has a `viewBox`.
 */
export async function pictureSvg(
  picture: SVGSVGElement,
  words: PictureWords,
  ground: PictureGround,
): Promise<string> {
  const type = await letters();
  // In forced colours every theme has those of the system, which are readable on its own ground only.
  if (ground === 'as-shown' || window.matchMedia('(forced-colors: active)').matches)
    return written(picture, words, type, colourBehind(picture));
  const { copy, done } = onWhite(picture);
  try {
    return written(copy, words, type, '#fff');
  } finally {
    done();
  }
}

/** A copy of a picture out of sight, where it has the colours of the theme *Paper* on white. `done` takes it away. */
function onWhite(picture: SVGSVGElement): { readonly copy: SVGSVGElement; readonly done: () => void } {
  const sheet = document.createElement('div');
  sheet.dataset.theme = 'paper';
  sheet.inert = true;
  Object.assign(sheet.style, { position: 'fixed', left: '-99999px', color: 'var(--ink)' });
  for (const token of ['--paper', '--surface']) sheet.style.setProperty(token, '#fff');
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.style.fontSize = getComputedStyle(picture).fontSize;
  sheet.append(copy);
  document.body.append(sheet);
  return { copy, done: () => sheet.remove() };
}

function written(picture: SVGSVGElement, words: PictureWords, type: Element, ground: string): string {
  const { width, height } = picture.viewBox.baseVal;
  const whole = document.createElementNS(NAMESPACE, 'svg');
  const title = wrapped(words.title, { room: width, size: TITLE.size, most: MOST_LINES, isBold: true });
  const foot = wrapped(words.foot, { room: width, size: FOOT.size, most: MOST_LINES });
  const top = MARGIN + title.length * TITLE.line + TITLE.below;
  const bottom = top + height + FOOT.above;
  const size = { width: width + 2 * MARGIN, height: bottom + foot.length * FOOT.line + MARGIN };
  set(whole, { xmlns: NAMESPACE, ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  whole.append(described('title', words.title), described('desc', words.foot), type);
  const { color } = getComputedStyle(picture.parentElement ?? picture);
  const paper = document.createElementNS(NAMESPACE, 'rect');
  set(paper, { width: '100%', height: '100%', fill: ground });
  whole.append(paper);
  for (const [at, text] of title.entries())
    whole.append(line(text, MARGIN + (at + 0.7) * TITLE.line, TITLE.size, color, 600));
  const inner = document.createElementNS(NAMESPACE, 'g');
  const { x, y } = picture.viewBox.baseVal;
  set(inner, { transform: `translate(${MARGIN - x} ${top - y})` });
  for (const child of picture.children) {
    const drawn = drawnAlone(child);
    if (drawn) inner.append(drawn);
  }
  whole.append(inner);
  for (const [at, text] of foot.entries())
    whole.append(line(text, bottom + (at + 0.7) * FOOT.line, FOOT.size, color, 400));
  return new XMLSerializer().serializeToString(whole);
}

/** Draws an SVG file as PNG, twice as large as on the screen, or as large as a browser can. Rejects where the browser has no room for it. */
export async function picturePng(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(image.width, image.height));
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(image.width * scale);
  sheet.height = Math.round(image.height * scale);
  sheet.getContext('2d')?.drawImage(image, 0, 0, sheet.width, sheet.height);
  const blob = await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/png'));
  if (!blob) throw new Error('There was no room to draw the picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** A copy of a part of a picture that needs no styles of the page; `undefined` for what is not shown. */
function drawnAlone(part: Element): Element | undefined {
  const look = getComputedStyle(part);
  if (look.display === 'none' || look.visibility === 'hidden') return undefined;
  const copy = document.createElementNS(NAMESPACE, part.localName === 'a' ? 'g' : part.localName);
  for (const { name, value } of part.attributes) if (!NOT_KEPT.test(name)) copy.setAttribute(name, value);
  for (const property of LOOKS) {
    const value = look.getPropertyValue(property);
    if (value !== '' && value !== 'normal') copy.setAttribute(property, value);
  }
  for (const child of part.childNodes) {
    const drawn = child instanceof Element ? drawnAlone(child) : child.cloneNode();
    if (drawn) copy.append(drawn);
  }
  return copy;
}

function described(kind: 'title' | 'desc', words: string): Element {
  const element = document.createElementNS(NAMESPACE, kind);
  element.textContent = words;
  return element;
}

function line(words: string, y: number, size: number, colour: string, weight: number): Element {
  const text = document.createElementNS(NAMESPACE, 'text');
  set(text, { x: MARGIN, y, fill: colour, 'font-size': size, 'font-weight': weight, 'font-family': FAMILY });
  text.textContent = words;
  return text;
}

const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';

/** The first colour behind the picture that is not clear. */
function colourBehind(picture: Element): string {
  for (let at: Element | null = picture; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}

/** The letters of the interface. Where they cannot be read (a window without its files) the letters of the system stand for them. */
async function letters(): Promise<Element> {
  const style = document.createElementNS(NAMESPACE, 'style');
  const source = await fontData().catch(() => undefined);
  if (source) {
    style.textContent = `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url("${source}") format("woff2")}`;
  }
  return style;
}

async function fontData(): Promise<string> {
  if (interface_.startsWith('data:')) return interface_;
  const bytes = new Uint8Array(await (await fetch(interface_)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
