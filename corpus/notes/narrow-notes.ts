import type { AnnotationColour, AnnotationKind } from './annotation.ts';
import { folded, type NoteRow, type Placing } from './note-rows.ts';

/** What notes are narrowed to. An empty list or text asks for nothing. All that is asked must hold, and of one list any. */
export type NoteFilter = {
  /** Words, each of which stands in the note's words, its quote, its tags or the names of its place. */
  readonly text: string;
  readonly kinds: readonly AnnotationKind[];
  readonly colours: readonly AnnotationColour[];
  readonly tags: readonly string[];
  /** Numbers of chapters. */
  readonly chapters: readonly number[];
  readonly placings: readonly Placing[];
};

export const ALL_NOTES: NoteFilter = {
  text: '',
  kinds: [],
  colours: [],
  tags: [],
  chapters: [],
  placings: [],
};

/** The notes that have all that is asked for, in the order given. Capitals, accents and kinds of apostrophes do not matter. */
export function narrowNotes(rows: readonly NoteRow[], asked: Partial<NoteFilter>): readonly NoteRow[] {
  const { text, kinds, colours, tags, chapters, placings } = { ...ALL_NOTES, ...asked };
  const words = folded(text).split(' ');
  const wanted = tags.map(folded);
  return rows.filter(
    ({ annotation, chapter, placing, tags: own, haystack }) =>
      words.every((word) => haystack.includes(word)) &&
      (kinds.length === 0 || kinds.includes(annotation.kind)) &&
      (colours.length === 0 || (annotation.colour !== null && colours.includes(annotation.colour))) &&
      (wanted.length === 0 || own.some((tag) => wanted.includes(tag))) &&
      (chapters.length === 0 || (chapter !== null && chapters.includes(chapter))) &&
      (placings.length === 0 || placings.includes(placing)),
  );
}
