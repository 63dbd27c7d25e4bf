/** How many characters (Unicode code points) a text has. */
export function codePointsIn(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) if (endsPair(text, at)) count -= 1;
  return count;
}

/** The offset, in UTF-16 code units, of a character that is counted in code points. One behind the end gives the end. */
export function offsetOfCodePoint(text: string, count: number): number {
  let offset = Math.min(count, text.length);
  for (let at = 1; at < text.length && at <= offset; at += 1) {
    if (endsPair(text, at)) offset = Math.min(offset + 1, text.length);
  }
  return offset;
}

function endsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff) return false;
  const lead = text.charCodeAt(at - 1);
  return lead >= 0xd800 && lead <= 0xdbff;
}
