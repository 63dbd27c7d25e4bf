/** What a preview is asked for, beside the ids of nodes: the whole list that an item begins, and a note of the editor. */

const LIST = 'list:';
const NOTE = 'note:';

/** The key of the preview of a list, by the id of its first item. */
export function listKey(item: string): string {
  return `${LIST}${item}`;
}

/** The key of the preview of a note. */
export function noteKey(note: string): string {
  return `${NOTE}${note}`;
}

/** Reads a key back. */
export function readPreviewKey(key: string): {
  readonly kind: 'list' | 'note' | 'node';
  readonly id: string;
} {
  if (key.startsWith(LIST)) return { kind: 'list', id: key.slice(LIST.length) };
  if (key.startsWith(NOTE)) return { kind: 'note', id: key.slice(NOTE.length) };
  return { kind: 'node', id: key };
}
