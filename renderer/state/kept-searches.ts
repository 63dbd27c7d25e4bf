/** A search that a person keeps under a name. `link` is its whole address, with facets and all. */
export type SavedSearch = { readonly name: string; readonly link: string };

/** The searches that are kept: the last ones, the newest first, and those that were saved. */
export type KeptSearches = {
  readonly recent: readonly string[];
  readonly saved: readonly SavedSearch[];
};

export const NO_SEARCHES: KeptSearches = { recent: [], saved: [] };

const MOST_RECENT = 10;
const MOST_SAVED = 100;
const LONGEST_RECENT = 200;
const LONGEST_NAME = 120;
const LONGEST_LINK = 8_000;

/** Reads kept searches from stored data. Whatever is damaged, too long or no search is left out. */
export function readKeptSearches(kept: unknown): KeptSearches {
  const { recent, saved } = asObject(kept);
  return {
    recent: asList(recent)
      .filter((query): query is string => typeof query === 'string' && isWorthKeeping(query))
      .slice(0, MOST_RECENT),
    saved: asList(saved).flatMap(readSaved).slice(0, MOST_SAVED),
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
export function save(kept: KeptSearches, { name, link }: SavedSearch): KeptSearches {
  const [search] = readSaved({ name: name.trim(), link });
  if (!search) return kept;
  const at = kept.saved.findIndex((one) => one.link === link);
  const saved = at < 0 ? [search, ...kept.saved] : kept.saved.with(at, search);
  return { ...kept, saved: saved.slice(0, MOST_SAVED) };
}

/** Takes a search from the saved ones. */
export function unsave(kept: KeptSearches, link: string): KeptSearches {
  return { ...kept, saved: kept.saved.filter((one) => one.link !== link) };
}

function readSaved(kept: unknown): readonly SavedSearch[] {
  const { name, link } = asObject(kept);
  if (typeof name !== 'string' || typeof link !== 'string') return [];
  const isSearch = link.startsWith('#/search?') && link.length <= LONGEST_LINK;
  return name !== '' && isSearch ? [{ name: name.slice(0, LONGEST_NAME), link }] : [];
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
