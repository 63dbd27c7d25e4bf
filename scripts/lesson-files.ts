import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Graph } from '../corpus/model.ts';
import type { Lesson } from '../corpus/teach/lesson.ts';
import { QUIZ_KINDS } from '../corpus/teach/quiz/kinds.ts';
import { readWrittenLesson } from '../corpus/teach/written/read-lesson.ts';
import { landOn } from '../renderer/state/landing.ts';
import { formatRoute, parseRoute } from '../renderer/state/route.ts';
import { planDigests } from './about-plan.ts';

/** The lessons of a plan, and what is wrong with those that could not be read: a sentence each, with the name of the file. */
export type WrittenLessons = { readonly lessons: readonly Lesson[]; readonly mistakes: readonly string[] };

const ENDING = '.yaml';

/** The files of the lessons that come with a plan, in the order of their names; none where it has no folder of them. */
export function lessonFiles(folder: string): readonly string[] {
  const lessons = join(folder, 'lessons');
  if (!existsSync(lessons)) return [];
  const names = readdirSync(lessons).filter((name) => name.endsWith(ENDING));
  return names.sort().map((name) => join(lessons, name));
}

/** Reads the lessons that come with a plan. `folder` is that of the plan, and `graph` the plan read from it, with its commitments. */
export function writtenLessons(folder: string, graph: Graph): WrittenLessons {
  const files = lessonFiles(folder);
  const [printed] = files.length > 0 ? planDigests(folder, graph.plan) : [];
  const lessons: Lesson[] = [];
  const mistakes: string[] = [];
  for (const file of files) {
    const read = readWrittenLesson({
      graph,
      name: basename(file, ENDING),
      text: readFileSync(file, 'utf8'),
      sha256: printed?.sha256 ?? '',
      quizKinds: QUIZ_KINDS.map((kind) => kind.name),
      viewMistake: (address) => viewMistake(graph, address),
    });
    if (read.kind === 'read') lessons.push(read.lesson);
    else mistakes.push(...read.mistakes.map((mistake) => `${basename(file)}: ${mistake}`));
  }
  return { lessons, mistakes };
}

/** Why the window has no view at an address, in one sentence; `null` where it has one and opens it without a notice. */
export function viewMistake(graph: Graph, address: string): string | null {
  if (!address.startsWith('#/'))
    return `The address of a view begins with “#/”, not as “${address.slice(0, 40)}”.`;
  const route = parseRoute(address);
  const { notice } = landOn(graph, route, null);
  if (notice !== null) return notice;
  const written = formatRoute(route);
  return written === address ? null : `The address “${address}” is written “${written}”.`;
}
