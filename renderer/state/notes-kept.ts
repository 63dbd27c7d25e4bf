import {
  type Annotation,
  mergeAnnotations,
  NO_NOTES,
  type NotedPlan,
  type NotesFile,
  noteRecord,
  OF_NOTES,
  readNoteRecords,
  readNotes,
  writeNotes,
} from '../../corpus/index.ts';
import type { Kept } from '../keeper.ts';
import type { KeptForm, ReadKept } from './kept-list.ts';

/** What stands among a person's notes and is written back with them. */
type Aside = Pick<NotesFile, 'unread' | 'foreign'>;

const ABOUT = { 'remit:format': 1 } as const;

/** How the notes on a plan are kept. `now` is the time as an ISO instant. */
export function formOfNotes(plan: NotedPlan, now: () => string): KeptForm<Annotation, Aside> {
  return {
    what: 'notes',
    of: OF_NOTES,
    read: (kept) => readKept(kept, { plan: plan.id, now: now() }),
    write: (annotations, aside) => writeNotes(plan, { ...aside, annotations }, ABOUT),
    record: noteRecord,
    asideOf,
  };
}

function readKept(
  { found, notice }: Kept,
  reading: { readonly plan: string; readonly now: string },
): ReadKept<Annotation, Aside> {
  const said = notice === null ? [] : [notice];
  if (found.kind === 'nothing') return { all: [], aside: NO_NOTES, problems: said, canSave: true };
  const { isNotesFile, problems, annotations, unread, foreign } =
    found.kind === 'file' ? readNotes(found.text, reading) : readNoteRecords(found.records, reading);
  return {
    all: annotations,
    aside: { unread, foreign },
    problems: [...said, ...problems],
    canSave: isNotesFile,
  };
}

/** The other version of a note as a note of its own; none where it says nothing that mine does not say. */
export function asideOf(own: Annotation, other: Annotation): readonly Annotation[] {
  const latest = new Date(Math.max(Date.parse(own.modified), Date.parse(other.modified)) + 1).toISOString();
  return mergeAnnotations([{ ...own, modified: latest }], [other]).annotations.filter(
    ({ id }) => id !== own.id,
  );
}
