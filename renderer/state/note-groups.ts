import type { AttachedAnnotation, Graph } from '../../corpus/index.ts';

/** What a person made at once: an annotation, or those of one selection over several blocks. The first has the words. */
export type NoteGroup = readonly [AttachedAnnotation, ...AttachedAnnotation[]];

/** Puts the parts of each selection together, in the order of the first of each. */
export function groupsOf(attached: readonly AttachedAnnotation[]): readonly NoteGroup[] {
  const groups = new Map<string, [AttachedAnnotation, ...AttachedAnnotation[]]>();
  for (const one of attached) {
    const { id, group } = one.annotation;
    const key = group ?? id;
    const parts = groups.get(key);
    if (!parts) groups.set(key, [one]);
    else if (id === group) parts.unshift(one);
    else parts.push(one);
  }
  return [...groups.values()];
}

/** The group that an annotation belongs to. */
export function groupWith(attached: readonly AttachedAnnotation[], id: string): NoteGroup | undefined {
  return groupsOf(attached).find((parts) => parts.some(({ annotation }) => annotation.id === id));
}

/** The ids of all parts. */
export function idsOf(group: NoteGroup): readonly string[] {
  return group.map(({ annotation }) => annotation.id);
}

/** The block in whose margin a group has its sign: that of its first part with a place. Commitments have theirs in the list of commitments. */
export function blockOfGroup(graph: Graph, group: NoteGroup): string | undefined {
  if (group[0].annotation.kind === 'mark') return undefined;
  for (const { attachment } of group) {
    if (attachment.kind !== 'unplaced' && graph.nodes.has(attachment.at)) return attachment.at;
  }
  return undefined;
}

/** Whether a note has nothing in it that a person made: such a note is taken away again when it is closed. */
export function isEmptyNote([{ annotation }]: NoteGroup): boolean {
  const { kind, text, tags, colour, foreign } = annotation;
  return kind === 'note' && text.trim() === '' && tags.length === 0 && colour === null && foreign === null;
}

/** All tags that a person has used, the most used first. */
export function knownTags(attached: readonly AttachedAnnotation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { annotation } of attached)
    for (const tag of annotation.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')).map(([tag]) => tag);
}
