import type { Query } from './query.ts';

/** Writes a query so that it reads back as the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return `${query.text}${query.mode === 'prefix' ? '*' : query.mode === 'fuzzy' ? '~' : ''}`;
    case 'phrase':
      return `"${query.text}"`;
    case 'field':
      return /[\s()]/.test(query.value) ? `${query.field}:"${query.value}"` : `${query.field}:${query.value}`;
    case 'not':
      return `NOT ${nested(query.of)}`;
    case 'and':
      return query.of.map(nested).join(' AND ');
    case 'or':
      return query.of.map(nested).join(' OR ');
    case 'all':
      return query.of.map(nested).join(' ');
  }
}

function nested(query: Query): string {
  return 'of' in query && query.kind !== 'not' ? `(${printQuery(query)})` : printQuery(query);
}
