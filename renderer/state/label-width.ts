/** Shares of the size of the type that a sign takes in the letters of the interface. Rather too much than too little: a label must never run over. */
const THIN = /[iljI.,:;'’‘| ·]/u;
const NARROW = /[tfr!()[\]-]/u;
const WIDE = /[mwMW%—…@]/u;
const CAPITAL = /[A-Z&0-9¶§+]/u;
const FULL = /[\u2e80-\uffdc]/u;

/** About how wide a text is in the letters of the interface, in pixels, at a size of type in pixels; never less than it really is by more than a hair. */
export function labelWidth(text: string, size: number): number {
  let shares = 0;
  for (const sign of text) shares += shareOf(sign);
  return shares * size;
}

/** Cuts a text so that it fits a width, at a word where one is near, with an ellipsis; as it is where it fits. */
export function cutToWidth(text: string, width: number, size: number): string {
  if (labelWidth(text, size) <= width) return text;
  const signs = [...text];
  let used = shareOf('…') * size;
  let count = 0;
  for (const sign of signs) {
    used += shareOf(sign) * size;
    if (used > width) break;
    count += 1;
  }
  const cut = signs.slice(0, count).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > count * 0.85 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** Breaks a text into lines of a width, the last one cut where there is more. */
export function linesOfWidth(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let words = text.split(' ');
  while (words.length > 0 && lines.length < most) {
    if (lines.length === most - 1) return [...lines, cutToWidth(words.join(' '), width, size)];
    let count = 1;
    while (count < words.length && labelWidth(words.slice(0, count + 1).join(' '), size) <= width) count += 1;
    lines.push(cutToWidth(words.slice(0, count).join(' '), width, size));
    words = words.slice(count);
  }
  return lines;
}

function shareOf(sign: string): number {
  if (FULL.test(sign)) return 1.02;
  if (THIN.test(sign)) return 0.3;
  if (NARROW.test(sign)) return 0.4;
  if (WIDE.test(sign)) return 0.92;
  return CAPITAL.test(sign) ? 0.7 : 0.6;
}
