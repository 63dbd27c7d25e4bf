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
  const left = (without: Partial<NoteFilter>) => narrowNotes(rows, { ...filter, ...without });
  const byTag = new Map(
    rows.flatMap(({ annotation }) => annotation.tags.map((tag) => [folded(tag), tag] as const)).toReversed(),
  );
  const tags = counted([...byTag.keys()], rows, left({ tags: [] }), ({ annotation }) =>
    annotation.tags.map(folded),
  );
  return {
    kinds: counted(ANNOTATION_KINDS, rows, left({ kinds: [] }), ({ annotation }) => [annotation.kind]),
    colours: counted(ANNOTATION_COLOURS, rows, left({ colours: [] }), ({ annotation }) =>
      annotation.colour === null ? [] : [annotation.colour],
    ),
    tags: tags
      .map(({ value, count }) => ({ value: byTag.get(value) ?? value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en')),
    chapters: counted(
      [...new Set(rows.flatMap(({ chapter }) => chapter ?? []))].sort((a, b) => a - b),
      rows,
      left({ chapters: [] }),
      ({ chapter }) => (chapter === null ? [] : [chapter]),
    ),
    placings: counted(PLACINGS, rows, left({ placings: [] }), ({ placing }) => [placing]),
  };
}

/** How many of the rows left have each value; values that no row has at all are left out. A row counts once for a value. */
function counted<T>(
  values: readonly T[],
  rows: readonly NoteRow[],
  left: readonly NoteRow[],
  valuesOf: (row: NoteRow) => readonly T[],
): readonly NoteCount<T>[] {
  const had = new Set(rows.flatMap(valuesOf));
  return values
    .filter((value) => had.has(value))
    .map((value) => ({ value, count: left.filter((row) => valuesOf(row).includes(value)).length }));
}
