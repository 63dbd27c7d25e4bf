import MiniSearch, { type Options } from 'minisearch';
import type { Unit, UnitField } from './units.ts';
import type { Word } from './words.ts';

/** Scores of single words: for a form in its normal spelling, the BM25+ score of each unit (by its order) that has it in its own words or context. */
export type Postings = { readonly scores: (form: string) => ReadonlyMap<number, number> };

type Document = Readonly<Record<UnitField | 'context', string>> & { readonly id: number };

/** A word in a heading says more of a unit than one in its text; the headings around it say a little. */
const BOOST = { title: 2.2, text: 1, note: 0.7, context: 0.35 } as const;

const OPTIONS: Options<Document> = {
  fields: Object.keys(BOOST),
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term || null,
  searchOptions: { boost: BOOST, prefix: false, fuzzy: false, bm25: { k: 1.2, b: 0.6, d: 0.4 } },
};

/** Indexes the units. The only file that knows MiniSearch: it keeps the postings and scores single words; what a query means is ours. */
export function openPostings(units: readonly Unit[]): Postings {
  const index = indexOf(units);
  return remembering((form) => {
    const hits = index.search(form);
    return new Map(hits.map(({ id, score }) => [id as number, rounded(score)]));
  });
}

/** The postings of every word as plain data: the word, the units that have it by their order, and the score of each. */
export type PackedPostings = readonly (readonly [
  form: string,
  orders: readonly number[],
  scores: readonly number[],
])[];

/** Scores every word beforehand, so that a window need not count the words again. */
export function packPostings(units: readonly Unit[], forms: Iterable<string>): PackedPostings {
  const { scores } = openPostings(units);
  return [...forms].map((form) => {
    const found = scores(form);
    return [form, [...found.keys()], [...found.values()]];
  });
}

/** Reads back what `packPostings` wrote, for the same units. */
export function unpackPostings(packed: PackedPostings): Postings {
  const rows = new Map(packed.map((row) => [row[0], row]));
  return remembering((form) => {
    const [, orders = [], scores = []] = rows.get(form) ?? [];
    return new Map(orders.map((order, at) => [order, scores[at] ?? 0]));
  });
}

function remembering(find: (form: string) => ReadonlyMap<number, number>): Postings {
  const cache = new Map<string, ReadonlyMap<number, number>>();
  return {
    scores: (form) => {
      const known = cache.get(form) ?? find(form);
      cache.set(form, known);
      return known;
    },
  };
}

/** Scores are kept to four places: finer differences say nothing, and are long to write. */
function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

function indexOf(units: readonly Unit[]): MiniSearch<Document> {
  const index = new MiniSearch<Document>(OPTIONS);
  index.addAll(units.map(documentOf));
  return index;
}

function documentOf(unit: Unit): Document {
  const of = (field: UnitField) =>
    unit.parts.filter((part) => part.field === field).flatMap((part) => part.words);
  return {
    id: unit.order,
    title: forms(of('title')),
    text: forms(of('text')),
    note: forms(of('note')),
    context: forms(unit.context),
  };
}

function forms(words: readonly Word[]): string {
  return words.map((word) => word.form).join(' ');
}
