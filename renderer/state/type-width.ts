/** Widths of the letters of the interface in parts of its size, rounded up: a label that is measured by them never needs more room. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ijl', 0.24],
      ['I’', 0.28],
      [" .,:;'", 0.32],
      ['t()/', 0.36],
      ['fr', 0.4],
      ['1', 0.44],
      ['-"', 0.48],
      ['–', 0.52],
      ['ksxz', 0.56],
      ['57acehnouvyEFJL§', 0.6],
      ['023689bdgpqPRSZ&', 0.64],
      ['4BKTXY', 0.68],
      ['ADV', 0.72],
      ['CGHNOQU', 0.76],
      ['w', 0.84],
      ['m…', 0.88],
      ['M', 0.92],
      ['W—%', 1.0],
    ] as const
  ).flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)),
);
/** Letters of other scripts, which may be as wide as high. */
const OTHER = 1.02;

/** About how wide a text is in the type of the interface at a size, in the unit of the size. The same for the same text on every machine. */
export function typeWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.get(sign) ?? OTHER;
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
