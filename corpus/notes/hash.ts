const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/**
 * A short checksum of a text: FNV-1a over its UTF-16 code units, 32 bits as eight hexadecimal digits. It shows that a text has changed; it is no
 * protection against somebody who wants it not to.
 */
export function checksumOf(text: string): string {
  return hex(fnv(text, BASIS));
}

/**
 * An id that depends on nothing but a text, as "urn:uuid:…" (RFC 9562, version 8). It is for what must get the same id wherever and whenever it
 * is made, such as the second version of a note that was changed in two places.
 */
export function idFrom(text: string): string {
  const digits = [0, 1, 2, 3].map((part) => hex(fnv(`${part}${text}`, BASIS ^ (part * 0x9e3779b1)))).join('');
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
