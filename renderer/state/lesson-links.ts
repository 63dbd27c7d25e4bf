import { formatRoute } from './route.ts';

/** The address of the editor of a lesson, at a stop where one is named. */
export function lessonHref(id: string, stop?: string): string {
  return formatRoute({ kind: 'lesson', id, ...(stop !== undefined && { picked: { stop: [stop] } }) });
}

/** The address that presents a lesson, from a stop on, counted from 1. */
export function presentHref(id: string, from = 1): string {
  return `#/present/lesson/${encodeURIComponent(id)}/${from}`;
}
