/** What others may import of quizzes: a part of the door of teaching. */
export { letterOf, type QuizPart, quizExport } from '../../export/quiz-report.ts';
export { gradeItem, type QuizGiven, type QuizGrade } from './grade.ts';
export { QUIZ_KINDS } from './kinds.ts';
export { makeQuiz } from './make-quiz.ts';
export type { NotAsked, Quiz, QuizForm, QuizItem, QuizKind, QuizQuote, QuizWords } from './quiz.ts';
