import { type Lesson, plannedMinutes } from '../../corpus/teach/lesson.ts';
import { writtenLessons } from '../lesson-files.ts';
import type { Context } from './all.ts';
import { type Answer, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';

/** The lessons that come with the plan, and every mistake in their files. The exit code is 1 when there is one. */
export function answerLessons({ graph, folder }: Context, { format }: Command): Answer {
  const written = writtenLessons(folder, graph);
  const { lessons, mistakes } = written;
  const code = mistakes.length === 0 ? 0 : 1;
  if (format === 'json') return { ...sayJson(written), code };
  const none = lessons.length + mistakes.length === 0 ? ['This plan comes without lessons.'] : [];
  return { ...say([...none, ...lessons.map(lessonLine), ...mistakes].join('\n')), code };
}

function lessonLine({ id, title, stops, ...lesson }: Lesson): string {
  const minutes = plannedMinutes({ ...lesson, stops });
  return `${id}: ${title} (${stops.length} stops, ${minutes === null ? 'no time planned' : `${minutes} minutes`})`;
}
