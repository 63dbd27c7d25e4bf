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

/** How much wider the semibold letters are, rounded up. */
const BOLD = 1.08;

/** About how wide a text is in the type of the interface at a size, in the unit of the size. The same for the same text on every machine. */
export function typeWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.get(sign) ?? OTHER;
  return width * size * (isBold ? BOLD : 1);
}

/**
 * The text when it fits, and otherwise as much of it as fits, with an ellipsis: whole words where they fill most of the room, and otherwise a
 * part of the last one too. At least one sign.
 */
export function fitted(text: string, room: number, size: number, isBold = false): string {
  return cutTo(text, room, size, isBold, MOSTLY);
}

/** Where whole words fill less of what there is room for, a label would say too little. */
const MOSTLY = 0.6;

/** Cuts at a word that begins behind this share of what fits, and otherwise anywhere. */
function cutTo(text: string, room: number, size: number, isBold: boolean, share: number): string {
  if (typeWidth(text, size, isBold) <= room) return text;
  const signs = [...text];
  let width = typeWidth('…', size, isBold);
  let count = 0;
  for (const sign of signs) {
    width += typeWidth(sign, size, isBold);
    if (width > room && count > 0) break;
    count += 1;
  }
  const cut = signs.slice(0, count).join('');
  const words = cut.lastIndexOf(' ');
  return words > cut.length * share
    ? `${cut.slice(0, words).replace(/[ ,;:–-]+$/, '')} …`
    : `${cut.trimEnd()}…`;
}

/** The text in at most so many lines of a width, broken at spaces; the last line is shortened to whole words where there is more. */
export function wrapped(
  text: string,
  room: number,
  size: number,
  most: number,
  isBold = false,
): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    if (lines.length === most - 1) return [...lines, cutTo(rest, room, size, isBold, 0)];
    const words = rest.split(' ');
    let count = 1;
    while (count < words.length && typeWidth(words.slice(0, count + 1).join(' '), size, isBold) <= room)
      count += 1;
    lines.push(cutTo(words.slice(0, count).join(' '), room, size, isBold, 0));
    rest = words.slice(count).join(' ');
  }
  return lines;
}
