import {
  type Annotation,
  type AttachedAnnotation,
  attachAnnotations,
  type Graph,
} from '../../corpus/index.ts';

/**
 * Makes the function that says where annotations stand in a reading of a plan. It remembers the place of each, so that what is typed into one of
 * them looks for no place anew.
 */
export function createPlacing(
  graph: Graph,
): (annotations: readonly Annotation[]) => readonly AttachedAnnotation[] {
  let known = new Map<string, AttachedAnnotation>();
  return (annotations) => {
    const fresh = annotations.filter((one) => {
      const before = known.get(one.id)?.annotation;
      return before === undefined || !isInPlaceOf(before, one);
    });
    const placed = new Map(attachAnnotations(graph, fresh).map((one) => [one.annotation.id, one]));
    const all = annotations.flatMap((annotation) => {
      const before = placed.get(annotation.id) ?? known.get(annotation.id);
      if (!before) return [];
      return before.annotation === annotation ? before : { annotation, attachment: before.attachment };
    });
    known = new Map(all.map((one) => [one.annotation.id, one]));
    return all;
  };
}

/** Whether an annotation was made on the same words in the same place. */
function isInPlaceOf(before: Annotation, one: Annotation): boolean {
  return (
    before.at === one.at &&
    before.start === one.start &&
    before.whole === one.whole &&
    before.checksum === one.checksum &&
    (before.quote === one.quote || JSON.stringify(before.quote) === JSON.stringify(one.quote))
  );
}
