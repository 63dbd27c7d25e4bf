import { expect } from 'vitest';
import { writeLesson } from '../../corpus/index.ts';
import type { Lesson, Shown } from '../../corpus/teach/lesson.ts';
import { lessonOf } from '../corpus/teach/arbitrary.ts';
import { useWindow } from './window.ts';

/** The text of a lesson file. */
export function lessonFile(shown: readonly Shown[], more: Partial<Lesson> = {}): string {
  return writeLesson(lessonOf(shown, more));
}

/** A window in which lessons are made. */
export function useLessons() {
  const remit = useWindow();
  return {
    remit,
    /** Goes to a place or does a command with the field, by keyboard. */
    go: async (typed: string) => {
      await remit.page.keyboard.press('Control+k');
      await remit.page.keyboard.type(typed);
      await remit.page.waitForTimeout(150);
      await remit.page.keyboard.press('Enter');
    },
    /** Waits until something is said at the foot of the window. */
    said: async (words: string | RegExp) => {
      const line = remit.page.locator('[role="status"] p span').filter({ hasText: words });
      await expect.poll(() => line.count(), { message: `said: ${words}` }).toBeGreaterThan(0);
    },
    /** The names of the stops in the trail. */
    rows: () =>
      remit.page
        .locator('[role="row"]')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('[data-name]')?.textContent ?? '')),
    kept: async () => {
      // The queue gathers for a moment.
      await remit.page.waitForTimeout(700);
    },
  };
}
