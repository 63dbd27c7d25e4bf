/** The text of the notes that a writer saves as its n-th: told apart by every part of it, so that no mixture of two passes for one. */
export function stateOf(writer: string, n: number, size: number): string {
  return JSON.stringify({
    writer,
    n,
    items: Array.from({ length: Math.ceil(size / 12) }, (_, i) => `${writer}${n}-${i}`),
  });
}

/** The writer and number of a text that `stateOf` made. */
export function writerOf(text: string): { readonly writer: string; readonly n: number } {
  return JSON.parse(text) as { readonly writer: string; readonly n: number };
}
