import { readFile } from 'node:fs/promises';
import { digestOf } from './backups.ts';
import { codeOf } from './error-code.ts';

/** What stands in a file that keeps a JSON text: nothing, because there is no file; a whole text; or something else. */
export type KeptJson =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly text: string; readonly digest: string }
  | { readonly kind: 'damaged' };

/**
 * Tells whether a text can be kept: a JSON object or list. No beginning of such a text is one itself, so a file that was cut short is
 * always noticed; a number, cut short, would be another number. Half a character (a lone surrogate) has no form in a file.
 */
export function isKeepable(text: string): boolean {
  if (/\p{Surrogate}/u.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Reads a file that keeps a JSON text. Never rejects: what cannot be read, for any reason, counts as damaged. */
export async function readKept(path: string): Promise<KeptJson> {
  try {
    const content = await readFile(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return isKeepable(text) ? { kind: 'whole', text, digest: digestOf(content) } : { kind: 'damaged' };
  } catch (error) {
    return { kind: codeOf(error) === 'ENOENT' ? 'none' : 'damaged' };
  }
}

/**
 * Gives the number of the form in which a text was written: its member `remit:format`, a whole number from 1 on. A text that does not say
 * one has the first.
 */
export function formatOf(text: string): number {
  const value: unknown = JSON.parse(text);
  const format: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'remit:format') : 1;
  return typeof format === 'number' && Number.isSafeInteger(format) && format > 1 ? format : 1;
}
