const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const FIRST_YEAR = 1980;

/**
 * Writes one day into every entry of a zip file, in place of the moment at which it was packed, so that equal content is equal bytes. `date` is
 * ISO 8601; for anything else, and for years that zip cannot say, the first day that it can. The file must have no comment at its end.
 */
export function withZipDate(bytes: Uint8Array, date: string): Uint8Array {
  const dated = bytes.slice();
  const view = new DataView(dated.buffer, dated.byteOffset, dated.byteLength);
  const end = dated.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new Error('This is not a zip file without a comment.');
  const day = dayOf(date);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) {
      throw new Error('The list of entries of this zip file cannot be read.');
    }
    view.setUint16(at + 12, 0, true);
    view.setUint16(at + 14, day, true);
    view.setUint16(local + 10, 0, true);
    view.setUint16(local + 12, day, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return dated;
}

function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').map(Number) : [];
  const known = year >= FIRST_YEAR && year < FIRST_YEAR + 128;
  return known ? ((year - FIRST_YEAR) << 9) | (month << 5) | day : (1 << 5) | 1;
}
