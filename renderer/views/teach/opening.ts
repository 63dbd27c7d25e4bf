import type { App } from '../../app-context.ts';
import { lessonPlanOf } from '../../state/lesson-plan.ts';
import { type Lessons, loadLessons } from '../../state/lessons.ts';
import { shippedLessons } from '../../state/shipped-lessons.ts';
import { viewNow } from './shown-now.ts';

/** Opens the lessons of the window's plan, and sees that none is lost when the window closes. */
export async function openLessonsOf(app: App): Promise<Lessons> {
  const { content, host, leaving, lessons: door, router } = app;
  const [plan, shipped] = await Promise.all([lessonPlanOf(content, host), shippedLessons()]);
  const lessons = await loadLessons(plan, host.lessons, shipped);
  leaving.watch(lessons.queue);
  const remember = () => door.view.set(viewNow(app) ?? door.view.get());
  router.visits.subscribe(remember);
  remember();
  return lessons;
}
