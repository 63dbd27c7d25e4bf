import type { AttachedAnnotation } from './attach.ts';

/** What a person made at once: an annotation, or those of one selection over several blocks. The first has the words; where it is lost the next stands for it. */
export type NoteGroup = readonly [AttachedAnnotation, ...AttachedAnnotation[]];

/** Puts the parts of each selection together, in the order of the first of each. */
export function groupsOf(attached: readonly AttachedAnnotation[]): readonly NoteGroup[] {
  const groups = new Map<string, [AttachedAnnotation, ...AttachedAnnotation[]]>();
  for (const one of attached) {
    const { id, group } = one.annotation;
    const key = group === null ? `one ${id}` : `group ${group}`;
    const parts = groups.get(key);
    if (!parts) groups.set(key, [one]);
    else if (id === group) parts.unshift(one);
    else parts.push(one);
  }
  return [...groups.values()];
}
