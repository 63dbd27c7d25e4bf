import {
  attachLesson,
  counted,
  type ExportedFile,
  fileName,
  type Graph,
  type Lesson,
  LONGEST_LESSON,
  readLesson,
  writeLesson,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { shorten } from '../../parts/words.ts';
import { exportSetting, saveMade } from '../../state/export-file.ts';
import { lessonHref } from '../../state/lesson-links.ts';
import { lessonTitle } from '../../state/lesson-words.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { parseRoute } from '../../state/route.ts';

/** A line at the foot has room for the beginning of a title. */
const LONGEST_NAME = 60;

/** Reads a file that a person chose or dropped. Whatever it holds, nothing of it is run. */
export async function takeFile(app: App, file: File): Promise<void> {
  const tooLarge = file.size > 4 * LONGEST_LESSON;
  const text = tooLarge ? ' '.repeat(LONGEST_LESSON + 1) : await file.text().catch(() => null);
  if (text !== null) return takeText(app, file.name, text);
  const words = `“${file.name}” could not be read. Copy it to this computer and try again.`;
  app.lessons.said.set({ words });
}

/** Takes in the text of a lesson file and opens the lesson with what was found of it; or says why not. */
export async function takeText(app: App, name: string, text: string): Promise<void> {
  const lessons = await app.lessons.prepare(app);
  const read = readLesson(text);
  if (read.kind === 'refused') return refuse(app, `“${name}”: ${read.problem}`);
  const misfit = misfitOf(app.graph, read.lesson);
  if (misfit) return refuse(app, misfit);
  const end = lessons.take(read.lesson);
  if (end.kind === 'other') {
    app.lessons.said.set(null);
    app.lessons.asked.set(end.theirs);
    return app.router.open({ kind: 'teach', picked: NOTHING_PICKED });
  }
  openTaken(app, end.id, end.kind === 'added');
}

/** Opens a lesson that came in, and says what was found of it. `isNew` tells whether anything changed, which can be taken back. */
export function openTaken({ graph, lessons, router }: App, id: string, isNew: boolean): void {
  const lesson = lessons.lesson(id);
  if (!lesson) return;
  lessons.asked.set(null);
  router.open(parseRoute(lessonHref(id)));
  const { report } = attachLesson(graph, lesson);
  const what = isNew ? 'is now among your lessons' : 'is among your lessons already, so nothing was changed';
  const words = [`“${shorten(lessonTitle(lesson), LONGEST_NAME)}” ${what}.`, ...report].join(' ');
  lessons.said.set({ words, canUndo: isNew });
}

/** Why a lesson on another plan cannot be taken in: none of its places is in this one. `undefined` where it can be. */
function misfitOf(graph: Graph, lesson: Lesson): string | undefined {
  const { isOwnPlan, places, found } = attachLesson(graph, lesson);
  if (isOwnPlan || places === 0 || found > 0) return undefined;
  return `This lesson was made on another plan, “${lesson.plan.title}”, and none of its ${counted(places, 'place')} is in this one. Nothing was taken in.`;
}

function refuse({ lessons, router }: App, words: string): void {
  if (router.visits.get().route.kind !== 'teach') router.open({ kind: 'teach', picked: NOTHING_PICKED });
  lessons.said.set({ words });
}

/** Lets the person save a lesson as a file that opens on another machine. */
export async function saveLesson({ host, graph, lessons }: App, lesson: Lesson): Promise<void> {
  const make = (): ExportedFile => ({
    name: fileName(graph.plan.meta.id, lessonTitle(lesson), exportSetting(host, '').date, 'remit.json'),
    mime: 'application/json',
    content: writeLesson(lesson),
  });
  const { words } = await saveMade(host, 'The lesson file', 'again', make);
  if (words !== '') lessons.said.set({ words });
}
