import { groupedBy } from '../questions/grouped.ts';
import type { Annotation } from './annotation.ts';
import { idFrom } from './hash.ts';
import { canonical } from './json.ts';
import { asMade } from './notes-file.ts';
import { ours } from './w3c.ts';
import { saysTheSame, webAnnotation } from './w3c-write.ts';

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
 * - Of two versions with one id the one modified later stays; of two modified at the same instant, the one whose text of `webAnnotation` is the greater.
 *   Where the other has words, tags or a quote of its own, it is kept as a second note with the tag `FROM_IMPORT`, so that nothing that
 *   somebody wrote is lost. Its id is made from what it says, so that it is made once only.
 * - Annotations with other ids but the same place, kind, words and tags are one: the one modified later.
 *
 * So the same list merged again changes nothing, and either order of two lists gives the same annotations. Mine come first, in their order.
 */
export function mergeAnnotations(
  mine: readonly Annotation[],
  theirs: readonly Annotation[],
): MergedAnnotations {
  const all = [...mine, ...theirs];
  const known = new Set(all.map(({ id }) => id));
  const versions = [...groupedBy(all, ({ id }) => id).values()].map((group) => group.toSorted(winnerFirst));
  const winners = versions.flatMap(([winner]) => winner ?? []);
  const copies = versions.flatMap(([winner, ...losers]) =>
    losers.flatMap((loser) => (winner && hasWordsBeside(loser, winner) ? copyOf(loser) : [])),
  );
  const kept = [...winners, ...copies.filter(({ id }) => !known.has(id))];
  const groups = [...groupedBy(kept, sameness).values()].map((group) => group.toSorted(winnerFirst));
  const before = new Map(mine.map((one) => [one.id, one]));
  const news = groups.map((group) => newsOf(group, before));
  const order = new Map(mine.map(({ id }, index) => [id, index]));
  const place = ({ id }: Annotation) => order.get(id) ?? mine.length;
  const settled = new Set(
    groups.flatMap((group, index) => (news[index] === 'same' ? group.map(({ id }) => id) : [])),
  );
  return {
    annotations: groups
      .flatMap(([winner]) => winner ?? [])
      .toSorted((a, b) => place(a) - place(b) || asMade(a, b)),
    added: news.filter((one) => one === 'added').length,
    changed: news.filter((one) => one === 'changed').length,
    same: theirs.filter(({ id }) => settled.has(id)).length,
  };
}

/** What annotations that are one now, the winner first, are to somebody who had some of them before. */
function newsOf(
  group: readonly Annotation[],
  before: ReadonlyMap<string, Annotation>,
): 'added' | 'changed' | 'same' {
  const [winner] = group;
  const mine = group.flatMap(({ id }) => before.get(id) ?? []);
  if (!winner || mine.length === 0) return 'added';
  return mine.some((one) => saysTheSame({ ...one, ...unsaid(winner) }, winner)) ? 'same' : 'changed';
}

/** What makes no difference to a person. */
function unsaid({ id, created, modified }: Annotation): Pick<Annotation, 'id' | 'created' | 'modified'> {
  return { id, created, modified };
}

function winnerFirst(a: Annotation, b: Annotation): number {
  return -(
    Date.parse(a.modified) - Date.parse(b.modified) ||
    (textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b)))
  );
}

function textOf(annotation: Annotation): string {
  return canonical(webAnnotation(annotation));
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
