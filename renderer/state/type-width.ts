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

/** The text when it fits, and otherwise as many whole words of it as fit, with an ellipsis; of a first word that is too long, a part: at least one sign. */
export function fitted(text: string, room: number, size: number, isBold = false): string {
  const fits = (part: string) => typeWidth(part, size, isBold) <= room;
  if (fits(text)) return text;
  // A label that ended within a word would say something else than its accessible name.
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[ ,;:–-]+$/, '')} …`;
    if (fits(cut)) return cut;
  }
  const signs = [...text];
  let count = 1;
  while (fits(`${signs.slice(0, count + 1).join('')}…`)) count += 1;
  return `${signs.slice(0, count).join('').trimEnd()}…`;
}

/** How a text is broken into lines. */
type Lines = {
  readonly room: number;
  readonly size: number;
  readonly most: number;
  readonly isBold?: boolean;
  /** The room of the first line where it is less; too little for a word, and that line is empty. */
  readonly first?: number;
};

/** The text in at most so many lines of a width, broken at spaces; the last line is shortened to whole words where there is more. */
export function wrapped(
  text: string,
  { room, size, most, isBold = false, first = room }: Lines,
): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    const here = lines.length === 0 ? first : room;
    const words = rest.split(' ');
    const fits = (count: number) => typeWidth(words.slice(0, count).join(' '), size, isBold) <= here;
    let count = here < room ? 0 : 1;
    while (count < words.length && fits(count + 1)) count += 1;
    const isLast = lines.length === most - 1;
    lines.push(fitted((isLast ? words : words.slice(0, count)).join(' '), here, size, isBold));
    rest = words.slice(count).join(' ');
  }
  return lines;
}
