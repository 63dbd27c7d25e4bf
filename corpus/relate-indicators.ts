import type { Edge } from './model.ts';
import type { Entry, EntryKind, Outline } from './outline.ts';
import { rowName } from './readers/rows.ts';
import { placeOf } from './source.ts';
import { MOST_PLACES_A_TERM, termsIn } from './terms.ts';

/**
 * Computes which headings and blocks speak of an indicator, though no clause and no mark ties them to its row: they have a telling pair of
 * words of its title. A pair counts that no other title of an indicator has, and that at most five places (measures, topics, boxes,
 * chapters) have. A block is tied to an indicator once, at the first such words.
 */
export function relateIndicators(outline: Outline): readonly Edge[] {
  const worded = outline.entries.filter(({ kind }) => HAS_WORDS.has(kind));
  const telling = tellingTerms(outline.entries, worded);
  return worded.flatMap(({ id, printed }) => {
    const found = new Map<string, Edge>();
    for (const { term, range } of termsIn(printed.text)) {
      const to = telling.get(term);
      if (!to || found.has(to)) continue;
      const place = placeOf(outline.source, printed, ...range);
      found.set(to, { kind: 'related', from: id, to, place, range, reason: `both speak of “${term}”` });
    }
    return [...found.values()];
  });
}

const HAS_WORDS: ReadonlySet<EntryKind> = new Set([
  'section',
  'topic',
  'measure',
  'box',
  'project',
  'paragraph',
  'item',
]);

const PLACES: ReadonlySet<EntryKind> = new Set(['chapter', 'topic', 'measure', 'box']);

/** The rows of indicators by the terms that tell of them. */
function tellingTerms(entries: readonly Entry[], worded: readonly Entry[]): ReadonlyMap<string, string> {
  const placesWith = placesByTerm(entries, worded);
  const titles = entries
    .filter(({ kind }) => kind === 'row')
    .flatMap((row) => termsIn(rowName(row).title).map(({ term }) => ({ term, row: row.id })));
  const isOfOne = ({ term, row }: { readonly term: string; readonly row: string }) =>
    titles.every((other) => other.term !== term || other.row === row);
  return new Map(
    titles
      .filter(isOfOne)
      .filter(({ term }) => (placesWith.get(term)?.size ?? 0) <= MOST_PLACES_A_TERM)
      .map(({ term, row }) => [term, row]),
  );
}

function placesByTerm(
  entries: readonly Entry[],
  worded: readonly Entry[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const standsIn = (entry: Entry): string => {
    const above = byId.get(entry.parent);
    return PLACES.has(entry.kind) || !above ? entry.id : standsIn(above);
  };
  const places = new Map<string, Set<string>>();
  for (const entry of worded) {
    for (const { term } of termsIn(entry.printed.text)) {
      places.set(term, (places.get(term) ?? new Set()).add(standsIn(entry)));
    }
  }
  return places;
}
