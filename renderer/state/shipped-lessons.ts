import type { Lesson } from '../../corpus/index.ts';

/** The lessons that come with the plan. None are written yet. */
export async function shippedLessons(): Promise<readonly Lesson[]> {
  return [];
}
