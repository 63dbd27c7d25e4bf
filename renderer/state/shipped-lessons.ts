import type { Lesson } from '../../corpus/index.ts';

/** The lessons that come with the plan, in a chunk of their own. */
export async function shippedLessons(): Promise<readonly Lesson[]> {
  return (await import('virtual:remit/lessons')).lessons;
}
