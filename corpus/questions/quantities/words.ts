import type { QuantityDeadline, QuantityKind, QuantityRow } from '../quantities.ts';
import type { WhenKind } from './narrow.ts';

/** The kinds of quantities, as people read them. */
export const KIND_NAME: Readonly<Record<QuantityKind, string>> = {
  percent: 'Percent',
  limit: 'Time limit',
  number: 'Number',
  amount: 'Number with a unit',
  duration: 'Span of time',
  date: 'Date',
};

/** What is known of deadlines, as people read it. */
export const WHEN_NAME: Readonly<Record<WhenKind, string>> = {
  printed: 'Printed deadline',
  period: 'Period of the plan',
  none: 'Not to be reached by a time',
};

/** A deadline in words: as printed, or that only the period of the plan bounds it. Empty for none. */
export function deadlineInWords(deadline: QuantityDeadline): string {
  if (deadline === null) return '';
  return deadline.kind === 'printed' ? deadline.words : `period of the plan, ${deadline.words}`;
}

/** What a quantity counts, in printed words; for a date in a name the name, and otherwise empty where the sentence does not say it. */
export function countedInWords({ quantity, inName }: QuantityRow): string {
  return quantity.counts ?? (inName && 'title' in inName ? inName.title : '');
}
