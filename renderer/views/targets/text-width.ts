/** A generous guess at how wide words are in the type of the interface, in pixels: a layout that is worked out without a page cannot measure them. */
export function widthOf(words: string, size: number, isBold = false): number {
  let em = 0;
  for (const sign of words) em += signWidth(sign);
  return em * size * (isBold ? 1.06 : 1);
}

/** Cuts words at a word, with an ellipsis, so that they are not wider than the room. */
export function fitted(words: string, room: number, size: number, isBold = false): string {
  if (widthOf(words, size, isBold) <= room) return words;
  let cut = words;
  while (cut !== '' && widthOf(`${cut} …`, size, isBold) > room) cut = cut.slice(0, -1);
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length - 16 && space > 0 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

function signWidth(sign: string): number {
  if (/[\u2e80-\uffef]/u.test(sign)) return 1.05;
  if (/[iljt.,:;'’|!() fI]/.test(sign)) return 0.36;
  if (/[mwMW%…—]/.test(sign)) return 0.95;
  if (/[A-Z]/.test(sign)) return 0.74;
  return 0.62;
}
