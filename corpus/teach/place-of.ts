import type { Graph } from '../model.ts';
import { annotationOn, type Selected } from '../notes/annotation.ts';
import type { LessonPlace } from './lesson.ts';

const NOBODYS = { id: '', kind: 'bookmark', created: '' } as const;

/**
 * Words of a plan, or a block as a whole, as a lesson keeps them. Spaces at the ends are left out. `undefined` where the plan has no such place or
 * the range holds no words.
 */
export function placeOf(graph: Graph, selected: Selected): LessonPlace | undefined {
  const made = annotationOn(graph, { ...NOBODYS, ...selected });
  if (!made) return undefined;
  const { at, quote, start, checksum, whole } = made;
  return { at, quote, start, checksum, whole };
}
