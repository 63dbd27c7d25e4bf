import { counted } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import type { HandoutAsked } from '../../state/handout.ts';
import { lessonHref } from '../../state/lesson-links.ts';
import { lessonTitle } from '../../state/lesson-words.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { parseRoute } from '../../state/route.ts';
import { printablePart } from '../read/print-part.ts';
import type { Command } from './command.ts';
import { isReading } from './where.ts';

/** Commands for lessons. */
export const TEACH_COMMANDS: readonly Command[] = [
  {
    id: 'teach',
    title: 'Teach',
    also: ['lessons', 'my lessons', 'training', 'course'],
    isOffered: true,
    run: ({ router }) => router.open({ kind: 'teach', picked: NOTHING_PICKED }),
  },
  {
    id: 'new-lesson',
    title: 'New lesson',
    also: ['make a lesson', 'begin a lesson', 'create a lesson'],
    run: async (app) => {
      const lesson = (await app.lessons.prepare(app)).begin();
      app.router.open(parseRoute(lessonHref(lesson.id)));
    },
  },
  {
    id: 'open-lesson',
    title: 'Open a lesson file',
    also: ['import a lesson', 'load a lesson'],
    when: () => lessonFile() !== null,
    run: () => lessonFile()?.click(),
  },
  {
    id: 'add-to-lesson',
    title: 'Add this to a lesson',
    also: ['add to lesson', 'teach this', 'new stop'],
    when: ({ lessons, router }) => lessons.takes(router.visits.get().route),
    run: (app) => void app.lessons.addOpen(app),
  },
  {
    id: 'handout',
    title: 'Handout of this section or lesson',
    also: ['handout', 'worksheet', 'hand out', 'fill in the blanks', 'key to a handout'],
    when: (app) => handoutNow(app) !== undefined,
    run: (app) => {
      const asked = handoutNow(app);
      if (asked) app.lessons.askHandout(app, asked);
    },
  },
];

/** The lessons that are here, each opened by its title. None before they are loaded. */
export function lessonCommands({ lessons }: App): readonly Command[] {
  return lessons.lessons.get().map((lesson) => ({
    id: `lesson ${lesson.id}`,
    title: lessonTitle(lesson),
    about: `Lesson, ${counted(lesson.stops.length, 'stop')}`,
    also: [`lesson ${lessonTitle(lesson)}`],
    run: ({ router }) => router.open(parseRoute(lessonHref(lesson.id))),
  }));
}

/** The lesson that is open, or the section or box where the reader is. */
function handoutNow(app: App): HandoutAsked | undefined {
  const { route } = app.router.visits.get();
  if (route.kind === 'lesson') {
    const lesson = app.lessons.lesson(route.id);
    return lesson && lesson.stops.length > 0 ? { kind: 'lesson', id: lesson.id } : undefined;
  }
  const part = isReading(app) ? printablePart(app.graph, app.here.get()) : undefined;
  return part && { kind: 'range', id: part.id };
}

/** The field of *Teach* that takes a file: only a page can ask for one. */
function lessonFile(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main input[data-opens-lesson]');
}
