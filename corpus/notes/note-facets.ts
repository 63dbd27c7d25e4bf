import {
  ANNOTATION_COLOURS,
  ANNOTATION_KINDS,
  type AnnotationColour,
  type AnnotationKind,
} from './annotation.ts';
import { ALL_NOTES, type NoteFilter, narrowNotes } from './narrow-notes.ts';
import { folded, type NoteRow, PLACINGS, type Placing } from './note-rows.ts';

/** A value to narrow to, with the number of notes that picking it alone among its kind would leave; all else that is picked holds. */
export type NoteCount<T> = { readonly value: T; readonly count: number };

/** What notes can be narrowed to: every value that some note has, also where nothing would be left of it. */
export type NoteFacets = {
  /** In the order of `ANNOTATION_KINDS`. */
  readonly kinds: readonly NoteCount<AnnotationKind>[];
  /** In the order of `ANNOTATION_COLOURS`. */
  readonly colours: readonly NoteCount<AnnotationColour>[];
  /** Most notes first, then by the alphabet. Tags that differ in capitals or accents only are one, in the first form. */
  readonly tags: readonly NoteCount<string>[];
  /** Numbers of chapters, in order. */
  readonly chapters: readonly NoteCount<number>[];
  readonly placings: readonly NoteCount<Placing>[];
};

/** Counts notes by what they can be narrowed to, each facet with the other filters applied. */
export function noteFacets(rows: readonly NoteRow[], asked: Partial<NoteFilter>): NoteFacets {
  const filter = { ...ALL_NOTES, ...asked };
  // The words hold for every facet, and are the costly part on a key press.
  const withWords = narrowNotes(rows, { text: filter.text });
  const left = (without: Partial<NoteFilter>) => narrowNotes(withWords, { ...filter, ...without, text: '' });
  const forms = new Map(
    rows.flatMap(({ annotation }) => annotation.tags.map((tag) => [folded(tag), tag] as const)).toReversed(),
  );
  const numbers = [...new Set(rows.flatMap(({ chapter }) => chapter ?? []))].sort((a, b) => a - b);
  const colours = (row: NoteRow) => row.annotation.colour ?? [];
  return {
    kinds: counted(ANNOTATION_KINDS, rows, left({ kinds: [] }), ({ annotation }) => annotation.kind),
    colours: counted(ANNOTATION_COLOURS, rows, left({ colours: [] }), colours),
    tags: counted([...forms.keys()], rows, left({ tags: [] }), ({ tags }) => tags)
      .map(({ value, count }) => ({ value: forms.get(value) ?? value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en')),
    chapters: counted(numbers, rows, left({ chapters: [] }), ({ chapter }) => chapter ?? []),
    placings: counted(PLACINGS, rows, left({ placings: [] }), ({ placing }) => placing),
  };
}

/** How many of the rows left have each value; values that no row has at all are left out. A row counts once for a value. */
function counted<T extends string | number>(
  values: readonly T[],
  rows: readonly NoteRow[],
  left: readonly NoteRow[],
  valuesOf: (row: NoteRow) => T | readonly T[],
): readonly NoteCount<T>[] {
  const had = new Set(rows.flatMap(valuesOf));
  const counts = new Map<T, number>();
  for (const row of left) {
    for (const value of new Set([valuesOf(row)].flat() as T[]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return values.filter((value) => had.has(value)).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
