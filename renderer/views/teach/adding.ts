import {
  addStops,
  counted,
  type Lesson,
  labelOf,
  MOST_STOPS,
  newStop,
  type Selected,
  type Shown,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { lessonHref } from '../../state/lesson-links.ts';
import { lessonTitle, STOP_KIND } from '../../state/lesson-words.ts';
import type { Lessons } from '../../state/lessons.ts';
import { placeShown, shownNow } from './shown-now.ts';

const FIRST_TITLE = 'My lesson';

/** Adds what is open to a lesson, and stays there. */
export async function addOpen(app: App): Promise<void> {
  const shown = shownNow(app);
  if (shown.length > 0) return addShown(app, shown);
  // In the editor the key has nothing to say: what is added there has its own buttons.
  if (app.lessons.takes(app.router.visits.get().route))
    app.lessons.said.set({ words: 'There are no words here to add to a lesson.' });
}

/** Adds places of the text to a lesson. */
export function addParts(app: App, parts: readonly Selected[]): Promise<void> {
  return addShown(
    app,
    parts.flatMap((part) => placeShown(app.graph, part) ?? []),
  );
}

/** Adds stops to the lesson that was used last, or to one that is begun for them, and says so. */
async function addShown(app: App, shown: readonly Shown[]): Promise<void> {
  const lessons = await app.lessons.prepare(app);
  const stops = shown.map((one) => newStop(crypto.randomUUID(), one));
  const into = lastUsed(app, lessons);
  if (into && into.stops.length + stops.length > MOST_STOPS) {
    const words = `“${lessonTitle(into)}” has ${counted(MOST_STOPS, 'stop')}, and takes no more.`;
    return app.lessons.said.set({ words, href: lessonHref(into.id) });
  }
  if (into)
    lessons.change(into.id, stops.length === 1 ? 'the new stop' : 'the new stops', (one) =>
      addStops(one, stops),
    );
  const lesson = into ? lessons.find(into.id) : lessons.begin({ title: FIRST_TITLE, stops });
  if (!lesson) return;
  app.lessons.last.set(lesson.id);
  // What was said of notes gives way: one line at the foot is enough.
  app.notes.said.set({ words: '', canUndo: false });
  app.lessons.said.set({
    words: `Added to “${lessonTitle(lesson)}”: ${whatOf(app, shown)}, ${into ? '' : 'the first '}stop${into ? ` ${lesson.stops.length}` : ''}.`,
    canUndo: true,
    href: lessonHref(lesson.id, lesson.stops.at(-1)?.id),
  });
}

/** The own lesson that was worked on last: in this window, otherwise ever. */
function lastUsed(app: App, lessons: Lessons): Lesson | undefined {
  const last = lessons.own.get().find(({ id }) => id === app.lessons.last.get());
  return last ?? lessons.own.get().toSorted((a, b) => (a.modified < b.modified ? 1 : -1))[0];
}

function whatOf({ graph }: App, shown: readonly Shown[]): string {
  const [first] = shown;
  if (!first || shown.length > 1) return counted(shown.length, 'passage');
  if (first.kind === 'view') return first.title;
  const node = first.kind === 'place' ? graph.nodes.get(first.place.at) : undefined;
  return node ? labelOf(graph, node) : STOP_KIND[first.kind].toLowerCase();
}
