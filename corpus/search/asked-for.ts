import { findAgency } from '../questions/find-agency.ts';
import type { Concept } from './concepts.ts';
import { kindNamed } from './kinds.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** The body that a query names, by words, in a field or in quotation marks; of several the one with the longest name. */
export function bodyNamed(
  index: SearchIndex,
  query: Query | null,
  concepts: readonly Concept[],
): string | null {
  const inWords = concepts.flatMap(({ typed, body }) => (body ? [{ typed, id: body.id }] : []));
  const inFields = leavesOf(query).flatMap((leaf) => bodyNamedBy(index, leaf));
  const [longest] = [...inWords, ...inFields].sort((a, b) => b.typed.length - a.typed.length);
  return longest?.id ?? null;
}

function bodyNamedBy(
  index: SearchIndex,
  leaf: Query,
): readonly { readonly typed: string; readonly id: string }[] {
  const isOfBody = leaf.kind === 'field' && (leaf.field === 'agency' || leaf.field === 'lead');
  const typed = isOfBody ? leaf.value : leaf.kind === 'phrase' ? leaf.text : '';
  const body = typed === '' ? undefined : findAgency(index.graph, typed);
  return body ? [{ typed, id: body.id }] : [];
}

/** Whether a query speaks of clauses (`in:clause`, `kind:clause`), which are otherwise not listed. */
export function asksForClauses(query: Query | null): boolean {
  return leavesOf(query).some(
    (leaf) =>
      leaf.kind === 'field' &&
      (leaf.field === 'in' || leaf.field === 'kind') &&
      kindNamed(leaf.value) === 'clause',
  );
}

/** The words, phrases and fields that a query asks for; what it excludes is left out. */
function leavesOf(query: Query | null): readonly Query[] {
  switch (query?.kind) {
    case undefined:
    case 'not':
      return [];
    case 'word':
    case 'phrase':
    case 'field':
      return [query];
    case 'and':
    case 'or':
    case 'all':
      return query.of.flatMap(leavesOf);
  }
}
