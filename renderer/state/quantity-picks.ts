import {
  QUANTITY_KINDS,
  type QuantityFilter,
  type QuantityOrder,
  type WhenKind,
} from '../../corpus/index.ts';
import { oneOf, type Picked, pick, valuesOf } from './picked.ts';

/** What can be picked in the address to narrow the quantities. */
export const QUANTITY_NARROWING = ['kind', 'part', 'when'] as const;
export type QuantityNarrowing = (typeof QUANTITY_NARROWING)[number];

export const QUANTITY_ORDERS: readonly [QuantityOrder, ...QuantityOrder[]] = [
  'printed',
  'kind',
  'number',
  'counts',
  'deadline',
];

const WHEN: readonly WhenKind[] = ['printed', 'period', 'none'];

/** What quantities a person looks for and in which order, as read from the address. */
export type QuantityPicks = {
  readonly filter: QuantityFilter;
  readonly order: QuantityOrder;
  readonly turned: boolean;
};

/** Reads what is picked. What makes no sense asks for nothing. */
export function quantityPicks(picked: Picked): QuantityPicks {
  const among = <T extends string>(name: QuantityNarrowing, all: readonly T[]) =>
    all.filter((one) => valuesOf(picked, name).includes(one));
  return {
    filter: {
      kinds: among('kind', QUANTITY_KINDS),
      parts: valuesOf(picked, 'part'),
      when: among('when', WHEN),
    },
    order: oneOf(picked, 'sort', QUANTITY_ORDERS),
    turned: picked.turned?.[0] === 'yes',
  };
}

/** Sorts by something; by the same once more, the other way round. */
export function pickQuantityOrder(picked: Picked, order: QuantityOrder): Picked {
  const now = quantityPicks(picked);
  const turned = now.order === order && !now.turned;
  return pick(
    pick(picked, 'sort', order === QUANTITY_ORDERS[0] ? [] : [order]),
    'turned',
    turned ? ['yes'] : [],
  );
}

/** Whether anything narrows the quantities. */
export function isQuantitiesNarrowed(picked: Picked): boolean {
  return QUANTITY_NARROWING.some((name) => valuesOf(picked, name).length > 0);
}

/** Takes back all that narrows the quantities; the order stays. */
export function clearQuantities(picked: Picked): Picked {
  return QUANTITY_NARROWING.reduce((left, name) => pick(left, name, []), picked);
}
