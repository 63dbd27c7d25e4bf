/** What others may import of a person's notes: its part of the door of the domain, which is `corpus/index.ts`. */
export {
  ANNOTATION_COLOURS,
  ANNOTATION_KINDS,
  type Annotation,
  type AnnotationColour,
  type AnnotationKind,
  type AnnotationPlace,
  type AnnotationWords,
  annotationOn,
  annotationsOn,
  type NewAnnotation,
  type Selected,
  type TextQuote,
} from './annotation.ts';
export { type AttachedAnnotation, type Attachment, attachAnnotations } from './attach.ts';
export { attachmentSentence } from './attachment-words.ts';
export {
  addNotes,
  differenceOf,
  editNote,
  editNotes,
  importNotes,
  joinLastSteps,
  moveNote,
  type NotesHistory,
  type NotesStep,
  OF_NOTES,
  openNotes,
  redoNotes,
  reloadNotes,
  removeNotes,
  undoNotes,
} from './changes.ts';
export { keptMark, type MarkAsKept } from './kept-mark.ts';
export { FROM_IMPORT, type MergedAnnotations, mergeAnnotations } from './merge.ts';
export { ALL_NOTES, type NoteFilter, narrowNotes } from './narrow-notes.ts';
export { type NoteCount, type NoteFacets, noteFacets } from './note-facets.ts';
export { groupsOf, type NoteGroup } from './note-groups.ts';
export { type NoteRow, noteRows, PLACINGS, type Placing } from './note-rows.ts';
export { type NoteRun, safeLink } from './note-run.ts';
export { type NoteBlock, plainNote, readNote } from './note-text.ts';
export {
  NO_NOTES,
  type NotedPlan,
  type NotesFile,
  noteRecord,
  type ReadNotes,
  readNoteRecords,
  readNotes,
  writeNotes,
} from './notes-file.ts';
export { OWN_STATUSES, type OwnStatus } from './own-status.ts';
export { type NoteOrder, sortNotes } from './sort-notes.ts';
