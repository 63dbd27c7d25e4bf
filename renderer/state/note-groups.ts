import { type AttachedAnnotation, type Graph, groupsOf, type NoteGroup } from '../../corpus/index.ts';

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
