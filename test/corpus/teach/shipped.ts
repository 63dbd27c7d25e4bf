import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Lesson, Stop } from '../../../corpus/teach/lesson.ts';
import { lessonFiles, writtenLessons } from '../../../scripts/lesson-files.ts';
import { folder, graph } from '../the-plan.ts';

/** A stop as its file writes it, with what the lesson does not keep. */
export type AsWritten = {
  readonly counted?: Readonly<Record<string, number>>;
  readonly prints?: readonly string[];
};

/** A stop of a lesson that comes with the plan, as it is written and as it was read. */
export type ShippedStop = { readonly name: string; readonly stop: Stop; readonly written: AsWritten };

export const { lessons, mistakes } = writtenLessons(folder, graph);

/** Every stop of every lesson, named so that a failure says where it is. */
export const stops: readonly ShippedStop[] = lessonFiles(folder).flatMap((file) => {
  const id = basename(file, '.yaml');
  const written = parse(readFileSync(file, 'utf8')) as { readonly stops: readonly AsWritten[] };
  const lesson = lessons.find((one) => one.id === id);
  return (lesson?.stops ?? []).map((stop, at) => ({
    name: `${id}, stop ${at + 1}`,
    stop,
    written: written.stops[at] ?? {},
  }));
});

/** All that a stop says in words: what the class sees, and what the speaker does. */
export function wordsOf({ shown, notes }: Stop): readonly string[] {
  switch (shown.kind) {
    case 'slide':
      return [shown.text, notes];
    case 'question':
      return [shown.text, shown.answer, notes];
    case 'view':
      return [shown.title, notes];
    default:
      return [notes];
  }
}

/** The texts of a lesson as a whole, beside its stops. */
export function headOf({ title, about }: Lesson): string {
  return `${title}\n${about}`;
}
