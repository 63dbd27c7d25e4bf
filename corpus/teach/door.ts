/** What others may import of teaching: its part of the door of the domain, which is `corpus/index.ts`. */
export {
  COVER_KINDS,
  type CoverKind,
  type Covers,
  type HuntSetting,
  type Lesson,
  type LessonPlace,
  type LessonPlan,
  plannedMinutes,
  QUIZ_DIFFICULTIES,
  type QuizDifficulty,
  type QuizSetting,
  type Shown,
  type Stop,
} from './lesson.ts';
export { type Piece, piecesOf } from './pieces.ts';
export { type Stage, stageBlock, stageOf, stageWalk } from './stage.ts';
