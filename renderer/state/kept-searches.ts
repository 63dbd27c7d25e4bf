import { dropLink, type KeptLink, keepLink, readKeptLinks } from './kept-links.ts';

/** The searches that are kept: the last ones, the newest first, and those that were saved. */
export type KeptSearches = {
  readonly recent: readonly string[];
  readonly saved: readonly KeptLink[];
};

export const NO_SEARCHES: KeptSearches = { recent: [], saved: [] };

const MOST_RECENT = 10;
const LONGEST_RECENT = 200;
const SEARCH = '#/search?';

/** Reads kept searches from stored data. Whatever is damaged, too long or no search is left out. */
export function readKeptSearches(kept: unknown): KeptSearches {
  const { recent, saved } = asObject(kept);
  return {
    recent: asList(recent)
      .filter((query): query is string => typeof query === 'string' && isWorthKeeping(query))
      .slice(0, MOST_RECENT),
    saved: readKeptLinks(saved, SEARCH),
  };
}

/** Puts a query on top of the recent ones. */
export function remember(kept: KeptSearches, query: string): KeptSearches {
  const text = query.trim();
  if (!isWorthKeeping(text)) return kept;
  const others = kept.recent.filter((one) => one.toLowerCase() !== text.toLowerCase());
  return { ...kept, recent: [text, ...others].slice(0, MOST_RECENT) };
}

/** Takes a query from the recent ones. */
export function forget(kept: KeptSearches, query: string): KeptSearches {
  return { ...kept, recent: kept.recent.filter((one) => one !== query) };
}

/** Saves a search, or gives the one of the same address another name. An empty name changes nothing. */
export function save(kept: KeptSearches, search: KeptLink): KeptSearches {
  const saved = keepLink(kept.saved, search, SEARCH);
  return saved === kept.saved ? kept : { ...kept, saved };
}

/** Takes a search from the saved ones. */
export function unsave(kept: KeptSearches, link: string): KeptSearches {
  return { ...kept, saved: dropLink(kept.saved, link) };
}

function isWorthKeeping(query: string): boolean {
  return query.trim() !== '' && query.length <= LONGEST_RECENT;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
