import type { AgencyRow, Role } from '../../../corpus/index.ts';

/** What the rows can be sorted by. */
export type OrderBy = 'name' | 'kind' | Role | 'total';
export type Order = { readonly by: OrderBy; readonly descending: boolean };

/** Sorts rows; rows that are equal stand by name. */
export function sortRows(rows: readonly AgencyRow[], { by, descending }: Order): readonly AgencyRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b, by) || a.body.title.localeCompare(b.body.title, 'en'));
}

/** The order after a column was chosen: numbers begin with the largest, words with A; the same column again turns it round. */
export function nextOrder(now: Order, by: OrderBy): Order {
  if (now.by === by) return { by, descending: !now.descending };
  return { by, descending: by !== 'name' && by !== 'kind' };
}

function compare(a: AgencyRow, b: AgencyRow, by: OrderBy): number {
  if (by === 'name') return a.body.title.localeCompare(b.body.title, 'en');
  if (by === 'kind') return a.body.bodyKind.localeCompare(b.body.bodyKind, 'en');
  return a.counts[by] - b.counts[by];
}
