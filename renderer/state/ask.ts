/** A search as a link holds it: what was typed, what was changed about it, and what was chosen in the facets. */
export type Ask = {
  readonly query: string;
  /** The keys of the widenings that were removed. */
  readonly removed: readonly string[];
  readonly sort: Sort;
  readonly chosen: Chosen;
};

/** What is chosen in each facet. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

export type Sort = 'best' | 'plan';
export type FacetName = (typeof FACETS)[number];

export const FACETS = ['chapter', 'kind', 'agency', 'role'] as const;

export const NOTHING_CHOSEN_YET: Chosen = { chapter: [], kind: [], agency: [], role: [] };

export const NOTHING_ASKED: Ask = { query: '', removed: [], sort: 'best', chosen: NOTHING_CHOSEN_YET };

/** The search reads 2000 characters and says so of more; what is far beyond it has no place in an address. */
const LONGEST_QUERY = 2_100;
const LONGEST_NAME = 120;
const MOST_NAMES = 60;

/** Reads the part of an address after `#/search?`. Never throws; what makes no sense is left out. */
export function parseAsk(text: string): Ask {
  const kept = new URLSearchParams(text);
  const names = (key: string) =>
    [...new Set(kept.getAll(key))]
      .filter((name) => name !== '' && name.length <= LONGEST_NAME)
      .slice(0, MOST_NAMES);
  return {
    query: (kept.get('q') ?? '').slice(0, LONGEST_QUERY),
    removed: names('without'),
    sort: kept.get('sort') === 'plan' ? 'plan' : 'best',
    chosen: { chapter: names('chapter'), kind: names('kind'), agency: names('agency'), role: names('role') },
  };
}

/** Writes a search as the part of an address after `#/search`. `parseAsk` reads it back as the same search. */
export function formatAsk({ query, removed, sort, chosen }: Ask): string {
  const kept = new URLSearchParams();
  if (query !== '') kept.append('q', query.slice(0, LONGEST_QUERY));
  for (const key of removed) kept.append('without', key);
  if (sort === 'plan') kept.append('sort', sort);
  for (const facet of FACETS) for (const value of chosen[facet]) kept.append(facet, value);
  // A space as %20 is read the same everywhere; a plus sign that was typed is already written as %2B.
  const text = kept.toString().replaceAll('+', '%20');
  return text === '' ? '' : `?${text}`;
}

/** The search for other words. The facets stay chosen while a query is being refined, and are forgotten with the last letter of it. */
export function askFor(query: string, before: Ask): Ask {
  return query.trim() === '' ? { ...NOTHING_ASKED, query, sort: before.sort } : { ...before, query };
}

/** Chooses a value of a facet, or takes the choice back. */
export function toggleChosen(ask: Ask, facet: FacetName, value: string): Ask {
  const now = ask.chosen[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...ask, chosen: { ...ask.chosen, [facet]: next } };
}

/** Whether anything is chosen in any facet. */
export function hasChosen({ chosen }: Ask): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}
