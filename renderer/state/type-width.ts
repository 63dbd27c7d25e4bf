/** Widths of the letters of the interface in parts of its size, a little generous: a label that is measured by them never needs more room. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ilj.,:;'’|!()[\]·]/, 0.3],
  [/[ ftrI1]/, 0.39],
  [/[mwMW—…]/, 0.9],
  [/[A-Z§&%–]/, 0.71],
  [/[a-z0-9\-“”"/–]/, 0.595],
];
/** Letters of other scripts, which may be as wide as high. */
const OTHER = 1.02;

/** About how wide a text is in the type of the interface at a size, in the unit of the size. The same for the same text on every machine. */
export function typeWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER;
  return width * size;
}

/** The text when it fits, and otherwise as many of its words as fit, with an ellipsis; at least one sign of the first. */
export function fitted(text: string, room: number, size: number): string {
  if (typeWidth(text, size) <= room) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:–-]+$/, '')} …`;
    if (typeWidth(cut, size) <= room) return cut;
  }
  const signs = [...text];
  const fits = signs.findLastIndex((_, at) => typeWidth(`${signs.slice(0, at + 1).join('')}…`, size) <= room);
  return `${signs.slice(0, Math.max(1, fits + 1)).join('')}…`;
}

/** The text in at most so many lines of a width, broken at spaces; the last line is shortened where there is more. */
export function wrapped(text: string, room: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    if (lines.length === most - 1) return [...lines, fitted(rest, room, size)];
    const words = rest.split(' ');
    let count = 1;
    while (count < words.length && typeWidth(words.slice(0, count + 1).join(' '), size) <= room) count += 1;
    lines.push(fitted(words.slice(0, count).join(' '), room, size));
    rest = words.slice(count).join(' ');
  }
  return lines;
}
