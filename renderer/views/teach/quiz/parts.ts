/** The quizzes, loaded while nobody waits. */

export { QuizLeft } from './quiz-left.tsx';
export { QuizMain } from './quiz-main.tsx';
