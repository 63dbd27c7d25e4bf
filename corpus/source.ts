import type { Place, Point } from './model.ts';

/** A printed text with the offsets at which its lines begin. */
export type Source = { readonly text: string; readonly lineStarts: readonly number[] };

/**
 * A stretch of printed words. `text` has its white space folded; `offsets[i]` is the offset in the source of `text[i]`
 * (for a folded space, the offset just behind the character before it). `found` is false when the words are not in the source.
 */
export type Printed = { readonly text: string; readonly offsets: readonly number[]; readonly found: boolean };

/** Makes a source of a text. Lines end at LF; a CR before it counts as white space. */
export function openSource(text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, lineStarts };
}

/** Folds every run of white space (U+00A0 included) to one space and trims the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Leaves out all white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A text as a regular expression that matches just that text. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The point of an offset. Offsets behind the end give the last line. */
export function pointAt(source: Source, offset: number): Point {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, offset };
}

/** The place of the characters `start` (inclusive) to `end` (exclusive) of a printed text; of all of it by default. */
export function placeOf(source: Source, printed: Printed, start = 0, end = printed.text.length): Place {
  const first = printed.offsets[start] ?? printed.offsets.at(-1) ?? 0;
  const last = end > start ? (printed.offsets[end - 1] ?? first) + 1 : first;
  return { start: pointAt(source, first), end: pointAt(source, last) };
}

/** The characters `start` to `end` of a printed text, with spaces at the ends left out. */
export function slicePrinted(printed: Printed, start: number, end = printed.text.length): Printed {
  let from = start;
  let to = end;
  while (from < to && printed.text[from] === ' ') from += 1;
  while (to > from && printed.text[to - 1] === ' ') to -= 1;
  return {
    text: printed.text.slice(from, to),
    offsets: printed.offsets.slice(from, to),
    found: printed.found,
  };
}

/** Puts printed texts together with single spaces between them. */
export function joinPrinted(parts: readonly Printed[]): Printed {
  const text: string[] = [];
  const offsets: number[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    if (text.length > 0) {
      text.push(' ');
      offsets.push((offsets.at(-1) ?? 0) + 1);
    }
    text.push(part.text);
    offsets.push(...part.offsets);
  }
  return { text: text.join(''), offsets, found: parts.every((part) => part.found) };
}

/** What lies between two texts that were found in a source: printed words that no text claimed. */
export type Gap = { readonly text: string; readonly place: Place };

/**
 * Finds texts in a source one after the other, comparing without white space, so that broken lines and U+00A0 do not matter.
 * A text that is not ahead of the last one is given as not found, at the point reached. `gaps` lists what was passed over.
 */
export function locateAll(
  source: Source,
  texts: readonly string[],
): { readonly printed: readonly Printed[]; readonly gaps: readonly Gap[] } {
  const { characters, offsets } = squeezedWithOffsets(source.text);
  const gaps: Gap[] = [];
  let cursor = 0;
  const claim = (start: number) => {
    if (start > cursor) gaps.push(gapBetween(source, characters, offsets, cursor, start));
  };
  const printed = texts.map((raw) => {
    const text = fold(raw);
    const wanted = squeeze(text);
    const start = wanted === '' ? -1 : characters.indexOf(wanted, cursor);
    if (start < 0) {
      const here = offsets[cursor] ?? source.text.length;
      return { text, offsets: Array.from(text, () => here), found: false };
    }
    claim(start);
    cursor = start + wanted.length;
    return { text, offsets: spread(text, offsets, start), found: true };
  });
  claim(characters.length);
  return { printed, gaps };
}

function squeezedWithOffsets(text: string): { characters: string; offsets: readonly number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (/\s/.test(character)) continue;
    characters.push(character);
    offsets.push(offset);
  }
  return { characters: characters.join(''), offsets };
}

function spread(text: string, offsets: readonly number[], start: number): readonly number[] {
  let next = start;
  let last = offsets[start] ?? 0;
  return Array.from({ length: text.length }, (_, index) => {
    if (text[index] === ' ') return last + 1;
    last = offsets[next] ?? last;
    next += 1;
    return last;
  });
}

function gapBetween(
  source: Source,
  characters: string,
  offsets: readonly number[],
  from: number,
  to: number,
): Gap {
  const start = offsets[from] ?? 0;
  const end = (offsets[to - 1] ?? start) + 1;
  return {
    text: characters.slice(from, to),
    place: { start: pointAt(source, start), end: pointAt(source, end) },
  };
}
