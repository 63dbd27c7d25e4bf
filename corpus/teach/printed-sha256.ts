import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Of } from '../pack/digest.ts';

/** The SHA-256 of a printed text, as `sha256sum` gives it for its file in UTF-8. */
export function printedSha256(source: string): string {
  return sha256Of(utf8ToBytes(source));
}
