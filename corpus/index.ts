/** The only door of the domain: what the renderer, the scripts and the tests may import. */

export { type GoToHit, goTo, pathInWords, titleOf } from './cite/go-to.ts';
export { labelOf } from './cite/labels.ts';
export { childrenOf, edgesFrom, edgesTo, linkPlan, nodeAt, nodesOf, pathTo } from './graph.ts';
export * from './model.ts';
export { type AgencyRow, agencyRows, type RoleCounts, roleCounts } from './questions/agencies.ts';
export { type Dossier, type Duty, dossier, type Mention, type Partner } from './questions/dossier.ts';
export { findAgency, matchAgencies, namesOf, nearestAgencyName } from './questions/find-agency.ts';
export {
  type Assignment,
  type Responsibility,
  responsibilityOf,
  responsibleFor,
} from './questions/responsibility.ts';
export { type Segment, type SegmentTie, segmentsOf } from './questions/segments.ts';
export {
  type Choice,
  chosenHits,
  type Facets,
  type FacetValue,
  facetsOf,
  NOTHING_CHOSEN,
} from './search/facets.ts';
export type { Unread } from './search/query.ts';
export type { Hit } from './search/rank.ts';
export { type Chip, type SearchOptions, type SearchResult, search } from './search/search.ts';
export { buildIndex, type SearchIndex } from './search/search-index.ts';
export { type Marking, marksIn, type Snippet, snippetOf } from './search/snippet.ts';
export { type PackedThesaurus, unpackThesaurus } from './search/thesaurus.ts';
