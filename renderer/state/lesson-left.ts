import type { Graph } from '../../corpus/index.ts';
import type { QuizPlay } from './quiz-play.ts';
import type { Revealed } from './reveal.ts';

/** How a lesson stood when its presenting ended. */
export type LessonLeft = {
  /** From 0, the title page. */
  readonly at: number;
  /** How long it was presented, in milliseconds. */
  readonly took: number;
  readonly revealed: Revealed;
  /** How far its quizzes are, by the keys of their stops. */
  readonly plays: ReadonlyMap<string, QuizPlay>;
};

const left = new WeakMap<Graph, Map<string, LessonLeft>>();

/** How a lesson was left; `undefined` where it was not presented since the window opened, or was left at its title page or its end. */
export function leftOf(graph: Graph, lesson: string): LessonLeft | undefined {
  return left.get(graph)?.get(lesson);
}

/** Keeps how a lesson is left, or with `null` nothing of it: it begins anew. It ends with the window. */
export function leaveLesson(graph: Graph, lesson: string, how: LessonLeft | null): void {
  const all = left.get(graph) ?? new Map<string, LessonLeft>();
  if (how) all.set(lesson, how);
  else all.delete(lesson);
  left.set(graph, all);
}
