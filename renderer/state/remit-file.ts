/** What a file that is opened with Remit holds: a person's notes; a lesson; or something that this version does not know. */
export type RemitFileKind = 'notes' | 'lesson' | 'unknown';

/**
 * Finds out what a file is that a person opened. A file of Remit's own form names its kind in `remit:kind`; notes are
 * Web Annotations, which name none. Whether such a file is one indeed, its reader says, also of what is no JSON at all. Never throws.
 */
export function kindOfFile(text: string): RemitFileKind {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notes';
  }
  if (typeof value !== 'object' || value === null || !('remit:kind' in value)) return 'notes';
  return value['remit:kind'] === 'lesson' ? 'lesson' : 'unknown';
}
