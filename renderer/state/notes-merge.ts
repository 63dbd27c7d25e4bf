import { type Annotation, differenceOf, mergeAnnotations } from '../../corpus/index.ts';

/**
 * What a person's notes are after another tab has changed what is kept. `base` is what was kept when this tab last knew, `local` what this tab has now,
 * `stored` what is kept now. What this tab has not changed is as stored. What it has changed stays as it is here, because somebody may be typing in it;
 * where the other tab changed the same note, its version is kept beside as a note of its own. Nothing that somebody wrote is lost.
 */
export function mergedWithStored(
  base: readonly Annotation[],
  local: readonly Annotation[],
  stored: readonly Annotation[],
): readonly Annotation[] {
  const { put, removed } = differenceOf(base, local);
  if (put.length === 0 && removed.length === 0) return stored;
  const before = new Map(base.map((one) => [one.id, one]));
  const theirs = new Map(stored.map((one) => [one.id, one]));
  // What was taken away here stays away, unless the other tab went on writing on it.
  const gone = new Set(removed.filter((id) => isSame(before.get(id), theirs.get(id))));
  const mine = new Set(put.map(({ id }) => id));
  const contested = put.flatMap((own) => {
    const other = theirs.get(own.id);
    return other === undefined || isSame(before.get(own.id), other) ? [] : asideOf(own, other);
  });
  return [...stored.filter(({ id }) => !gone.has(id) && !mine.has(id)), ...put, ...contested];
}

/** The other version of a note as a note of its own; none where it says nothing that mine does not say. */
function asideOf(own: Annotation, other: Annotation): readonly Annotation[] {
  const latest = new Date(Math.max(Date.parse(own.modified), Date.parse(other.modified)) + 1).toISOString();
  return mergeAnnotations([{ ...own, modified: latest }], [other]).annotations.filter(
    ({ id }) => id !== own.id,
  );
}

function isSame(a: Annotation | undefined, b: Annotation | undefined): boolean {
  if (!a || !b) return a === b;
  return differenceOf([a], [b]).put.length === 0;
}
