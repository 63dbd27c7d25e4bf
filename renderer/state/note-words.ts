import {
  type Annotation,
  type AnnotationColour,
  type AnnotationKind,
  counted,
  listed,
  type NotesStep,
} from '../../corpus/index.ts';
import type { ImportEnd } from './notes.ts';

/** What an annotation is called. */
export const NOTE_KIND: Readonly<Record<AnnotationKind, string>> = {
  note: 'Note',
  highlight: 'Highlight',
  bookmark: 'Bookmark',
  mark: 'Marked as mine',
};

/** Several of a kind, for lists of what to choose from. */
export const NOTE_KINDS: Readonly<Record<AnnotationKind, string>> = {
  note: 'Notes',
  highlight: 'Highlights',
  bookmark: 'Bookmarks',
  mark: 'Commitments marked as mine',
};

export const COLOUR_NAME: Readonly<Record<AnnotationColour, string>> = {
  sun: 'Sun',
  leaf: 'Leaf',
  sky: 'Sky',
  rose: 'Rose',
};

/** How a colour is drawn besides its colour, so that nobody has to tell colours apart. */
export const COLOUR_SHAPE: Readonly<Record<AnnotationColour, string>> = {
  sun: 'plain ground',
  leaf: 'underlined',
  sky: 'dotted line',
  rose: 'wavy line',
};

const LONGEST_QUOTE = 60;

/** The name of an annotation for who cannot see where it stands: `Note on “printed words”`. `words` is what was read of it. */
export function annotationName({ kind, quote }: Annotation): string {
  const words = quote.exact.replace(/\s+/g, ' ');
  const short = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()} …` : words;
  return `${NOTE_KIND[kind]} on “${short}”`;
}

/** The name of several at one place: `2 notes, 1 highlight`. */
export function countKinds(kinds: readonly AnnotationKind[]): string {
  const names = [...new Set(kinds)];
  return listed(
    names.map((kind) =>
      counted(kinds.filter((one) => one === kind).length, kind === 'mark' ? 'own mark' : kind),
    ),
  );
}

/** What was taken back or done again, as a sentence. */
export function stepSentence(step: NotesStep | null, again: boolean): string {
  if (step === null) return again ? 'There is nothing to do again.' : 'There is nothing to take back.';
  const kinds = step.changes.flatMap(({ before, after }) => (after ?? before)?.kind ?? []);
  return `${again ? 'Done again' : 'Taken back'}: ${STEP[step.kind]}, ${countKinds(kinds)}.`;
}

const STEP: Readonly<Record<NotesStep['kind'], string>> = {
  add: 'what was made',
  edit: 'a change',
  remove: 'what was deleted',
  import: 'the import',
};

/** What reading a file of notes did, as a sentence. */
export function importSentence(end: ImportEnd): string {
  if (end.kind === 'refused') return end.why;
  const { added, changed, same, unread } = end;
  const parts = [`${counted(added, 'note')} added`, `${changed} changed`, `${same} the same`];
  const words =
    added + changed > 0
      ? listed(parts)
      : same > 0
        ? `Nothing was added: ${same === 1 ? 'the note' : `all ${same} notes`} of the file ${same === 1 ? 'was' : 'were'} here already`
        : unread > 0
          ? 'Nothing was added'
          : 'The file holds no notes, so nothing was added';
  return `${words}.${unread === 0 ? '' : ` ${unread} could not be read and ${unread === 1 ? 'was' : 'were'} left out.`}`;
}
