/** What others may import of teaching: its part of the door of the domain, which is `corpus/index.ts`. */
export {
  type AttachedLesson,
  type AttachedPlace,
  type AttachedStop,
  attachLesson,
  type KnownPlaces,
} from './attach-lesson.ts';
export { VIEW_ADDRESS } from './attach-view.ts';
export {
  addStops,
  besideOther,
  copyOfLesson,
  duplicateStop,
  editStop,
  idFromWords,
  isSameLesson,
  moveStops,
  newLesson,
  newStop,
  removeStops,
  type StopWords,
  stepStop,
} from './edit-lesson.ts';
export * from './hunt/door.ts';
export {
  type KeptLessons,
  lessonRecord,
  OF_LESSONS,
  type ReadKeptLessons,
  readLessonRecords,
  readLessons,
  writeLessons,
} from './kept-lessons.ts';
export * from './lesson.ts';
export {
  LESSON_FORMAT,
  LESSON_KIND,
  LONGEST_LESSON,
  type ReadLesson,
  readLesson,
  writeLesson,
} from './lesson-file.ts';
export { type Piece, piecesOf } from './pieces.ts';
export { placeOf } from './place-of.ts';
export { printedSha256 } from './printed-sha256.ts';
export * from './quiz/door.ts';
export { type Stage, stageBlock, stageOf, stageWalk } from './stage.ts';
