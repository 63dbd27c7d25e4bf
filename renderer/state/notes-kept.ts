import { NO_NOTES, type NotesFile, readNoteRecords, readNotes } from '../../corpus/index.ts';
import type { KeptNotes, NotesKeeper } from '../notes-keeper.ts';

/** What was kept, as notes. `canSave` is false where it could not be read, so that saving would write over it. */
export type OpenedNotes = {
  readonly notes: NotesFile;
  /** What a person should know of it, as sentences. */
  readonly problems: readonly string[];
  readonly canSave: boolean;
};

/** Reads what a keeper loaded. */
export function readKept(
  { found, notice }: KeptNotes,
  reading: { readonly plan: string; readonly now: string },
): OpenedNotes {
  const said = notice === null ? [] : [notice];
  if (found.kind === 'nothing') return { notes: NO_NOTES, problems: said, canSave: true };
  const { isNotesFile, problems, ...notes } =
    found.kind === 'file' ? readNotes(found.text, reading) : readNoteRecords(found.records, reading);
  return { notes, problems: [...said, ...problems], canSave: isNotesFile };
}

/** What stands in for the keeper where saving would write over what could not be read. */
export const NO_KEEPER: Pick<NotesKeeper, 'save'> = {
  save: async () => ({
    kind: 'failed',
    message:
      'Your notes are not saved, because the file with those of earlier could not be read and would be lost: export them to a file, move the old one away, then start Remit again.',
  }),
};
