import { formatRoute } from './route.ts';

/** The address of the editor of a lesson, at a stop where one is named. */
export function lessonHref(id: string, stop?: string): string {
  return formatRoute({ kind: 'lesson', id, ...(stop !== undefined && { picked: { stop: [stop] } }) });
}

/** The address that presents a lesson, from a stop on, counted from 1; 0 is its title page. */
export function presentHref(lesson: string, stop: number): string {
  return formatRoute({ kind: 'present-lesson', lesson, stop });
}
