import type { PlanMeta } from '../model.ts';
import { fold } from '../source.ts';

/** A day, a month or a year, as far as it is known. Months and days count from 1. */
export type CitedDate = { readonly year: number; readonly month?: number; readonly day?: number };

/**
 * What a citation says of the document as a whole. A part is `null` where the front matter of the plan does not have it, and every style
 * then leaves it out: nothing is put in its place.
 */
export type Reference = {
  /** The id of the plan: the key by which a bibliography knows the document, the same for every place in it. */
  readonly key: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly issued: CitedDate | null;
  /** What the text is beside the original ("official English translation"). */
  readonly translation: string | null;
  /** Where the cited text was published, in words. */
  readonly published: string | null;
  /** The address of the web that `published` prints. An address is never made from a name of a site. */
  readonly address: string | null;
  readonly language: string | null;
};

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:)]/i;

/** What is known of a plan, as citations need it. */
export function referenceOf(meta: PlanMeta): Reference {
  const published = known(meta.published);
  return {
    key: meta.id,
    title: known(meta.title),
    issuer: known(meta.issuer),
    number: known(meta.number),
    issued: dateOf(meta.issued),
    translation: known(meta.translation ?? ''),
    published,
    address: ADDRESS.exec(published ?? '')?.[0] ?? null,
    language: known(meta.language),
  };
}

/** A date in full as Britain writes it ("9 October 2021"); `null` for none. */
export function dayFirst(date: CitedDate | null): string | null {
  return date && [date.day, monthName(date), date.year].filter((part) => part !== undefined).join(' ');
}

/** A date in full as America writes it ("October 9, 2021"); `null` for none. */
export function monthFirst(date: CitedDate | null): string | null {
  if (date?.day === undefined) return dayFirst(date);
  return `${monthName(date)} ${date.day}, ${date.year}`;
}

/** Joins what is there and leaves out what is not. */
export function joined(parts: readonly (string | null)[], by: string): string {
  return parts.filter((part) => part !== null && part !== '').join(by);
}

function monthName({ month }: CitedDate): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Reads an ISO 8601 date; a date that is none, or has no such month or day, is not cited. */
function dateOf(iso: string): CitedDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso.trim()) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { year: Number(year), month: Number(month) };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function known(text: string): string | null {
  const words = fold(text);
  return words === '' ? null : words;
}
