import type { AgencyRow, Role } from '../../../corpus/index.ts';
import { oneOf, type Picked, pick } from '../../state/picked.ts';

/** What the rows can be sorted by. */
export type OrderBy = 'name' | 'kind' | Role | 'total';
export type Order = { readonly by: OrderBy; readonly descending: boolean };

const ORDERS: readonly [OrderBy, ...OrderBy[]] = [
  'total',
  'name',
  'kind',
  'lead',
  'sole',
  'participant',
  'joint',
];

const WORDS: Readonly<Record<OrderBy, string>> = {
  total: 'clauses',
  name: 'name',
  kind: 'kind',
  lead: 'clauses that it leads',
  sole: 'clauses where it is alone',
  participant: 'clauses where it takes part',
  joint: 'clauses where it is joint',
};

/** The order that an address asks for; most clauses first where it asks for none. */
export function orderOf(picked: Picked): Order {
  const by = oneOf(picked, 'sort', ORDERS);
  const turned = oneOf(picked, 'turned', ['no', 'yes']) === 'yes';
  return { by, descending: isNumber(by) !== turned };
}

/** Writes an order into an address; the usual one leaves no trace. */
export function pickOrder(picked: Picked, { by, descending }: Order): Picked {
  const sorted = pick(picked, 'sort', by === 'total' ? [] : [by]);
  return pick(sorted, 'turned', descending === isNumber(by) ? [] : ['yes']);
}

/** Whether it is the order in which the bodies stand when nobody asks for another. */
export function isUsualOrder({ by, descending }: Order): boolean {
  return by === 'total' && descending;
}

/** An order in words: "sorted by name, from Z". */
export function orderInWords({ by, descending }: Order): string {
  const ends = isNumber(by) ? ['fewest first', 'most first'] : ['from A', 'from Z'];
  return `sorted by ${WORDS[by]}, ${ends[Number(descending)]}`;
}

/** Sorts rows; rows that are equal stand by name. */
export function sortRows<T extends AgencyRow>(rows: readonly T[], { by, descending }: Order): readonly T[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b, by) || a.body.title.localeCompare(b.body.title, 'en'));
}

/** The order after a column was chosen: numbers begin with the largest, words with A; the same column again turns it round. */
export function nextOrder(now: Order, by: OrderBy): Order {
  if (now.by === by) return { by, descending: !now.descending };
  return { by, descending: isNumber(by) };
}

function isNumber(by: OrderBy): boolean {
  return by !== 'name' && by !== 'kind';
}

function compare(a: AgencyRow, b: AgencyRow, by: OrderBy): number {
  if (by === 'name') return a.body.title.localeCompare(b.body.title, 'en');
  if (by === 'kind') return a.body.bodyKind.localeCompare(b.body.bodyKind, 'en');
  return a.counts[by] - b.counts[by];
}
