/** The part of the door that Teach needs; `index.ts` hands it on. */

export { type QuizPart, quizExport } from '../export/quiz-report.ts';
export { QUIZ_DIFFICULTIES, type QuizDifficulty, type QuizSetting } from './lesson.ts';
export { gradeItem, type QuizGiven, type QuizGrade } from './quiz/grade.ts';
export { QUIZ_KINDS } from './quiz/kinds.ts';
export { makeQuiz } from './quiz/make-quiz.ts';
export type { NotAsked, Quiz, QuizForm, QuizItem, QuizKind, QuizQuote, QuizWords } from './quiz/quiz.ts';
