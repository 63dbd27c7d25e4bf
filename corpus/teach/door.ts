/** What others may import of lessons: its part of the door of the domain, which is `corpus/index.ts`. */
export * from './lesson.ts';
