import type { Stop } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { lessonHref } from '../../state/lesson-links.ts';
import { NOTHING_PICKED, valuesOf } from '../../state/picked.ts';
import { parseRoute } from '../../state/route.ts';

/** Takes the last change to the lessons back, or does it again, and says what that was. */
export async function stepLessons(app: App, again: boolean): Promise<void> {
  const lessons = await app.lessons.prepare(app);
  const { route } = app.router.visits.get();
  const open = route.kind === 'lesson' ? route : null;
  const stops = () => (open && lessons.find(open.id)?.stops) ?? [];
  const before = stops();
  const step = again ? lessons.redo() : lessons.undo();
  const words = step
    ? `${again ? 'Done again' : 'Taken back'}: ${step.kind}.`
    : again
      ? 'There is nothing to do again.'
      : 'There is nothing to take back.';
  app.lessons.said.set({ words });
  const [selected = null] = valuesOf(open?.picked ?? NOTHING_PICKED, 'stop');
  const next = selectedAfter(before, stops(), selected);
  if (open && next !== selected) app.router.replace(parseRoute(lessonHref(open.id, next ?? undefined)));
}

/** What is selected after a step back or forward: the stop that came back, else what was selected, or where that is gone the stop in its place. */
export function selectedAfter(
  before: readonly Pick<Stop, 'id'>[],
  after: readonly Pick<Stop, 'id'>[],
  selected: string | null,
): string | null {
  const isIn = (stops: readonly Pick<Stop, 'id'>[], id: string | null) => stops.some((one) => one.id === id);
  const back = after.find(({ id }) => !isIn(before, id));
  if (back) return back.id;
  if (selected === null || isIn(after, selected)) return selected;
  const place = before.findIndex(({ id }) => id === selected);
  return after[Math.min(Math.max(0, place - 1), after.length - 1)]?.id ?? null;
}
