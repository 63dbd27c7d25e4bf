import { groupedBy } from '../questions/grouped.ts';
import type { Annotation } from './annotation.ts';
import { idFrom } from './hash.ts';
import { canonical } from './json.ts';
import { asMade } from './notes-file.ts';
import { ours } from './w3c.ts';
import { annotationText, saysTheSame } from './w3c-write.ts';

/** The tag of a note that was kept beside the newer version of itself. */
export const FROM_IMPORT = 'from import';

/** Two lists of annotations as one, and what that did to the first: counts for a sentence. */
export type MergedAnnotations = {
  readonly annotations: readonly Annotation[];
  readonly added: number;
  /** Were there, and are now as the other list has them. */
  readonly changed: number;
  /** Of the other list: were there already, or are older than what is there. */
  readonly same: number;
};

/**
 * Merges annotations, for example those of a file, into a person's own. Neither list is changed, so keeping the old one is all that undoing needs.
 *
 * - Of two versions with one id the one modified later stays; of two modified at the same instant, the one whose `annotationText` is the
 *   greater. Where the other has words, tags or a quote of its own, it is kept as a second note with the tag `FROM_IMPORT`, so that nothing that
 *   somebody wrote is lost. The id of that note is made from what it says, so that it is made once only.
 * - What has another id but the same place, kind, words and tags as a note that is there is not taken in: the two are one, and mine stays as it is.
 *
 * So the same list merged again changes nothing, and two lists give the same words on the same places in either order, and of each id the same
 * version. Mine come first, in their order.
 */
export function mergeAnnotations(
  mine: readonly Annotation[],
  theirs: readonly Annotation[],
): MergedAnnotations {
  const all = [...mine, ...theirs];
  const versions = new Map(
    [...groupedBy(all, ({ id }) => id)].map(([id, group]) => [id, group.toSorted(winnerFirst)]),
  );
  const own = new Map(mine.map((one) => [one.id, one]));
  const winnerOf = (id: string) => versions.get(id)?.[0];
  const kept = [...own.keys()].flatMap((id) => winnerOf(id) ?? []);
  const said = new Set(kept.map(sameness));
  const copies = [...versions.values()].flatMap((group) => {
    const [winner, ...losers] = group;
    return losers.flatMap((loser) => (winner && hasWordsBeside(loser, winner) ? copyOf(loser) : []));
  });
  const others = [...versions.keys()].flatMap((id) => (own.has(id) ? [] : (winnerOf(id) ?? [])));
  const added: Annotation[] = [];
  for (const one of [...others, ...copies.filter(({ id }) => !versions.has(id))].sort(asMade)) {
    if (said.has(sameness(one))) continue;
    said.add(sameness(one));
    added.push(one);
  }
  const changed = kept.filter((one) => !differsInDatesOnly(own.get(one.id) ?? one, one));
  const fresh = new Set([...changed, ...added].map(({ id }) => id));
  return {
    annotations: [...kept, ...added],
    added: added.length,
    changed: changed.length,
    same: theirs.filter(({ id }) => !fresh.has(id)).length,
  };
}

function differsInDatesOnly(before: Annotation, after: Annotation): boolean {
  const { created, modified } = after;
  return before === after || saysTheSame({ ...before, created, modified }, after);
}

function winnerFirst(a: Annotation, b: Annotation): number {
  const later = Date.parse(b.modified) - Date.parse(a.modified);
  if (later !== 0 || saysTheSame(a, b)) return later;
  return annotationText(a) < annotationText(b) ? 1 : -1;
}

/** Whether a version says something that would be lost with it. */
function hasWordsBeside(loser: Annotation, winner: Annotation): boolean {
  return (
    (loser.text !== '' && loser.text !== winner.text) ||
    loser.tags.some((tag) => !winner.tags.includes(tag)) ||
    loser.quote.exact !== winner.quote.exact
  );
}

function copyOf(loser: Annotation): Annotation {
  const tags = loser.tags.includes(FROM_IMPORT) ? loser.tags : [...loser.tags, FROM_IMPORT];
  // The copy is a note of its own: what another program kept under the old id stays with the version that has that id.
  return { ...loser, id: idFrom(canonical(ours(loser))), tags, group: null, foreign: null };
}

/** What makes two annotations one: the same place, kind, words and tags. */
function sameness({ plan, at, kind, quote, start, whole, text, tags }: Annotation): string {
  return JSON.stringify([plan, at, kind, quote.exact, start, whole, text, tags.toSorted()]);
}
