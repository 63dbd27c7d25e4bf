import { assertNever } from '../../model.ts';
import { QUANTITY_KINDS, type QuantityKind, type QuantityRow } from '../quantities.ts';

/** Whether a deadline is printed, only the period of the plan bounds a promise, or neither. */
export type WhenKind = 'printed' | 'period' | 'none';

/** What quantities are narrowed to. Values of one kind widen each other, kinds narrow each other; an empty list asks for nothing. */
export type QuantityFilter = {
  readonly kinds: readonly QuantityKind[];
  readonly parts: readonly string[];
  readonly when: readonly WhenKind[];
};

/** What quantities are sorted by: as printed, their kind, their number within their unit, what is counted, or the deadline. */
export type QuantityOrder = 'printed' | 'kind' | 'number' | 'counts' | 'deadline';

/** How many quantities each value would leave beside what is asked for of the other kinds. A value that none has is left out unless it is asked for. */
export type QuantityFacets = {
  readonly kinds: readonly FacetCount<QuantityKind>[];
  readonly parts: readonly FacetCount<string>[];
  readonly when: readonly FacetCount<WhenKind>[];
};

export type FacetCount<T> = { readonly value: T; readonly count: number };

/** What is known of the deadline of a quantity. */
export function whenOf({ deadline }: QuantityRow): WhenKind {
  return deadline?.kind ?? 'none';
}

/** The quantities that have all that is asked for, in the order given. */
export function narrowQuantities(
  rows: readonly QuantityRow[],
  { kinds, parts, when }: QuantityFilter,
): readonly QuantityRow[] {
  return rows.filter(
    (row) =>
      (kinds.length === 0 || kinds.includes(row.kind)) &&
      (parts.length === 0 || parts.includes(row.part)) &&
      (when.length === 0 || when.includes(whenOf(row))),
  );
}

/** Counts the values of each kind of filter. */
export function quantityFacets(rows: readonly QuantityRow[], filter: QuantityFilter): QuantityFacets {
  const parts = [...new Set(rows.map(({ part }) => part))];
  return {
    kinds: tally(
      narrowQuantities(rows, { ...filter, kinds: [] }),
      QUANTITY_KINDS,
      ({ kind }) => kind,
      filter.kinds,
    ),
    parts: tally(narrowQuantities(rows, { ...filter, parts: [] }), parts, ({ part }) => part, filter.parts),
    when: tally(narrowQuantities(rows, { ...filter, when: [] }), WHEN, whenOf, filter.when),
  };
}

const WHEN: readonly WhenKind[] = ['printed', 'period', 'none'];

function tally<T>(
  rows: readonly QuantityRow[],
  values: readonly T[],
  of: (row: QuantityRow) => T,
  asked: readonly T[],
): readonly FacetCount<T>[] {
  return values
    .map((value) => ({ value, count: rows.filter((row) => of(row) === value).length }))
    .filter(({ value, count }) => count > 0 || asked.includes(value));
}

/** The quantities in an order. What is equal stays as printed; what lacks the thing sorted by stands last. */
export function sortQuantities(rows: readonly QuantityRow[], by: QuantityOrder): readonly QuantityRow[] {
  return [...rows].sort((a, b) => compared(a, b, by) || asPrinted(a, b));
}

function compared(a: QuantityRow, b: QuantityRow, by: QuantityOrder): number {
  switch (by) {
    case 'printed':
      return 0;
    case 'kind':
      return QUANTITY_KINDS.indexOf(a.kind) - QUANTITY_KINDS.indexOf(b.kind);
    case 'number':
      return compared(a, b, 'kind') || words(unitOf(a), unitOf(b)) || numbers(a, b);
    case 'counts':
      return words(a.quantity.counts, b.quantity.counts);
    case 'deadline':
      return WHEN.indexOf(whenOf(a)) - WHEN.indexOf(whenOf(b)) || words(deadline(a), deadline(b));
    default:
      return assertNever(by);
  }
}

function numbers({ quantity: a }: QuantityRow, { quantity: b }: QuantityRow): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return a.value - b.value;
}

/** "month" and "months" are one unit. */
function unitOf({ quantity: { unit } }: QuantityRow): string | null {
  return unit?.replace(/s$/, '') ?? null;
}

function words(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'en');
}

function deadline({ deadline: own }: QuantityRow): string | null {
  return own?.words ?? null;
}

function asPrinted(a: QuantityRow, b: QuantityRow): number {
  return a.quantity.place.start.offset - b.quantity.place.start.offset;
}
