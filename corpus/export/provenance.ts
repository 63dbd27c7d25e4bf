import type { PlanMeta } from '../model.ts';

/** Where an export comes from: what a reader of the file needs in order to check it. Every export carries it. */
export type Provenance = {
  /** The id of the plan, as links and file names use it. */
  readonly planId: string;
  readonly plan: string;
  /** The number of the document, as "GF (2021) No. 20". */
  readonly document: string;
  /** Where the text was published, in words. */
  readonly textSource: string;
  /** The app and its version, as "Remit 0.1.0". */
  readonly madeWith: string;
  /** What the rows were narrowed and sorted by, in words; "none" where everything is there. */
  readonly filters: string;
  /** The day of the export, ISO 8601. */
  readonly date: string;
  /** The language of the text, as in the front matter of the plan. */
  readonly language: string;
  /** The address of the page that it was made on, without `#`, where others can reach it: links lead there. Otherwise `null`, and links are `remit://`. */
  readonly page: string | null;
};

/** What an export must be told besides the plan. `version` is `null` where the shell has none; `filters` is empty for none; `page` is as in `Provenance`, `null` when left out. */
export type ExportSetting = {
  readonly version: string | null;
  readonly filters: string;
  readonly date: string;
  readonly page?: string | null;
};

/** The provenance of an export from a plan. */
export function provenanceOf(
  meta: PlanMeta,
  { version, filters, date, page = null }: ExportSetting,
): Provenance {
  return {
    planId: meta.id,
    plan: meta.title,
    document: meta.number,
    textSource: meta.published,
    madeWith: version === null ? 'Remit' : `Remit ${version}`,
    filters: filters.trim() === '' ? 'none' : filters.trim(),
    date,
    language: meta.language,
    page,
  };
}

/** The day of a moment where the person is, ISO 8601: the `date` of an export. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** What the plan is, in one line: its title and number. */
export function documentLine({ plan, document }: Provenance): string {
  return [plan, document].filter((part) => part !== '').join(', ');
}

/** How the export was made, in one line: with what, when, and with which filters. */
export function madeLine({ madeWith, date, filters }: Provenance): string {
  return `Made with ${madeWith} on ${date}. Filters: ${filters}.`;
}

/** The provenance under the names that CSV and JSON carry it by: first the title of the column, then the key. */
export function provenanceFields(from: Provenance): readonly (readonly [string, string, string])[] {
  return [
    ['plan', 'plan', from.plan],
    ['document', 'document', from.document],
    ['text source', 'textSource', from.textSource],
    ['made with', 'madeWith', from.madeWith],
    ['filters', 'filters', from.filters],
    ['date', 'date', from.date],
  ];
}
