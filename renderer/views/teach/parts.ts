/** Lessons: the pages on which they are kept and made, and what is done to them in other views. Fetched while nobody waits. */
export { addOpen, addParts } from './adding.ts';
export { LessonMain } from './lesson-main.tsx';
export { LessonSaidLine } from './lesson-said.tsx';
export { openLessonsOf } from './opening.ts';
export { takeText } from './taking.ts';
export { TeachMain } from './teach-main.tsx';
