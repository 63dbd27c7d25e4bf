import { oneOf, type Picked, pick } from './picked.ts';

/** The pages of *Targets*: the indicators, all other quantities, the dates. */
export const TARGET_PAGES = ['indicators', 'quantities', 'dates'] as const;
export type TargetPage = (typeof TARGET_PAGES)[number];

/** What the pages are called. */
export const PAGE_NAME: Readonly<Record<TargetPage, string>> = {
  indicators: 'Indicators',
  quantities: 'Other quantities',
  dates: 'Time line',
};

/** Whether something is drawn or set as a table with the same facts. */
export type Form = 'picture' | 'table';

/** The page that an address asks for. */
export function pageOf(picked: Picked): TargetPage {
  return oneOf(picked, 'show', TARGET_PAGES);
}

/** How the picture of a page is shown. */
export function formOf(picked: Picked): Form {
  return oneOf(picked, 'as', ['picture', 'table']);
}

/** Opens a page; what was picked in another does not stay. */
export function pickPage(page: TargetPage): Picked {
  return pick({}, 'show', page === TARGET_PAGES[0] ? [] : [page]);
}

/** Shows the picture or the table. */
export function pickForm(picked: Picked, form: Form): Picked {
  return pick(picked, 'as', form === 'picture' ? [] : [form]);
}

/** The indicator that an address leads to, by id; `null` for none. */
export function indicatorOf(picked: Picked): string | null {
  return picked.indicator?.[0] ?? null;
}

/** Leads to an indicator. */
export function pickIndicator(picked: Picked, id: string): Picked {
  return pick(picked, 'indicator', [id]);
}
