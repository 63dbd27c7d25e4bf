import type { Provenance } from './provenance.ts';

/**
 * A stretch of text. `link` is followed where it is an address that an export may link (see `linkable`), and is otherwise only
 * text. `footnote` is the text of a footnote whose mark stands behind the run. `blank` is the number of a blank to be filled in; the run's text
 * is then the blank as it is written, its number in it.
 */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly link?: string;
  readonly footnote?: string;
  readonly blank?: number;
};

/** A text as runs. */
export type Runs = readonly Run[];

/** A column of a table. Numbers stand right, words left. */
export type Column = { readonly title: string; readonly align: 'left' | 'right' | 'center' };

/** An item of a list that is nested or has a sign: how deep it stands, from 0, and its number or letter; `null` for none. */
export type ListItem = {
  readonly runs: Runs;
  readonly depth: number;
  readonly number: number | string | null;
};

/** A part of a report, in the order in which it is read. */
export type Block =
  | PlainBlock
  /** Every row has a cell for each column. */
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Runs[])[];
    }
  /** What stands in a frame of its own, as a box of the plan does, below its printed title. */
  | { readonly kind: 'box'; readonly title: Runs; readonly blocks: readonly PlainBlock[] }
  /** What follows begins a page. */
  | { readonly kind: 'new-page' };

/** A part of a report that can stand in a frame. */
export type PlainBlock =
  /** Level 1 is the rank below the title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  /** Verbatim words of the plan with where they stand; without a citation, words that a person quotes. */
  | { readonly kind: 'quote'; readonly runs: Runs; readonly citation: Runs }
  | { readonly kind: 'list'; readonly items: readonly (Runs | ListItem)[] }
  /** Lines that stand as they are, for a program or to be copied as a whole. */
  | { readonly kind: 'code'; readonly text: string }
  /** Where something that is no quotation stands, such as a table. */
  | { readonly kind: 'citation'; readonly runs: Runs }
  /** Ruled lines to write on. */
  | { readonly kind: 'lines'; readonly count: number };

/** A document for people, written as Markdown or Word. */
export type Report = {
  readonly provenance: Provenance;
  readonly title: string;
  readonly blocks: readonly Block[];
};

/** A value of a cell: a list stays a list in JSON, and is joined by "; " in CSV. */
export type SheetValue = string | number | boolean | null | readonly string[];

/** A column of a sheet: its key in JSON, its title in CSV. */
export type SheetColumn = { readonly key: string; readonly title: string };

/** Rows for machines, written as CSV or JSON. Every row has a value for each column. */
export type Sheet = {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
};

/** Everything that one export of a view can be written from, whatever the format. */
export type Exportable = {
  /** What it is, for the name of the file: "agencies", "dossier cnipa". */
  readonly what: string;
  readonly report: Report;
  readonly sheet: Sheet;
  /** What JSON holds beside `source` instead of `rows`, where the thing is more than a table. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** All that JSON holds, where a standard says what a file of this kind is; it has the source in it. */
  readonly standard?: Readonly<Record<string, unknown>>;
};

/** A text as runs without any setting; an empty text is no run. */
export function plain(text: string): Runs {
  return text === '' ? [] : [{ text }];
}

/** A heading without any setting. */
export function heading(level: 1 | 2 | 3, text: string): PlainBlock {
  return { kind: 'heading', level, runs: plain(text) };
}

/** A paragraph without any setting. */
export function paragraph(text: string): PlainBlock {
  return { kind: 'paragraph', runs: plain(text) };
}

/** A table of plain cells; a column is named by its title, and stands right when its title is in `numbers`. */
export function table(
  titles: readonly string[],
  numbers: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Block {
  return {
    kind: 'table',
    columns: titles.map((title) => ({ title, align: numbers.includes(title) ? 'right' : 'left' })),
    rows: rows.map((row) => row.map((cell) => plain(cell === null ? '' : String(cell)))),
  };
}

/** An item as one that is nested or numbered; runs alone stand at the left edge without a number. */
export function listItem(item: Runs | ListItem): ListItem {
  return 'runs' in item ? item : { runs: item, depth: 0, number: null };
}

/** The runs as text alone. */
export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

const WEB = /^https?:\/\/[^\s<>"\\^`{|}]+$/i;
const PLACE = /^remit:\/\/[a-z0-9-]+\/[a-z0-9/~-]+$/;

/** Tells what a link leads to: the web, a place in Remit, or nothing that an export may link. */
export function linkable(link: string | undefined): 'web' | 'place' | undefined {
  if (link === undefined) return undefined;
  if (WEB.test(link)) return 'web';
  return PLACE.test(link) ? 'place' : undefined;
}

/** Where the text was published, as runs: an address of the web in it is linked, everything else is text. */
export function withAddresses(text: string): Runs {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/i)
    .filter((part) => part !== '')
    .map((part) => (linkable(part) === 'web' ? { text: part, link: part } : { text: part }));
}
