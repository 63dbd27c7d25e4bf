import {
  addStops,
  duplicateStop,
  editStop,
  type Lesson,
  moveStops,
  newStop,
  removeStops,
  type Shown,
  type Stop,
  type StopWords,
  stepStop,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { lessonHref } from '../../state/lesson-links.ts';
import type { Lessons } from '../../state/lessons.ts';
import { parseRoute } from '../../state/route.ts';

/** What a person does to a lesson in its editor. */
export type Editing = {
  /** Selects a stop, or the title page with `null`. */
  readonly select: (stopId: string | null) => void;
  /** Adds a stop behind another one, at the beginning behind `null`, and selects it. */
  readonly add: (shown: Shown, behind: string | null) => void;
  readonly step: (stopId: string, by: 1 | -1) => void;
  readonly drop: (ids: readonly string[], target: Parameters<typeof moveStops>[2]) => void;
  readonly duplicate: (stopId: string) => void;
  /** Takes a stop away and selects the one that comes into its place. */
  readonly remove: (stopId: string) => void;
  /** Changes a stop in one step. */
  readonly change: (stopId: string, words: StopWords, what: string) => void;
  /** Changes what is typed into a field of a stop. */
  readonly type: (stopId: string, field: string, by: (stop: Stop) => StopWords) => void;
  /** Changes what is typed into a field of the title page. */
  readonly entitle: (words: Partial<Pick<Lesson, 'title' | 'about' | 'author'>>) => void;
};

/**
 * Makes what a person can do to the own lesson with this id. `follow` is called before a stop is selected in place of what had the focus until then,
 * so that the focus goes there too.
 */
export function createEditing(app: App, lessons: Lessons, id: string, follow: () => void): Editing {
  const stops = () => lessons.find(id)?.stops ?? [];
  const select = (stopId: string | null) =>
    app.router.replace(parseRoute(lessonHref(id, stopId ?? undefined)));
  const say = (words: string) => app.lessons.said.set({ words, canUndo: true });
  const numberOf = (stopId: string) => stops().findIndex((stop) => stop.id === stopId) + 1;
  return {
    select,
    add: (shown, behind) => {
      const stop = newStop(crypto.randomUUID(), shown);
      lessons.change(id, 'the new stop', (one) => addStops(one, [stop], numberOf(behind ?? '')));
      follow();
      select(stop.id);
    },
    step: (stopId, by) => {
      const number = numberOf(stopId);
      lessons.change(id, 'the move of a stop', (one) => stepStop(one, stopId, by));
      if (numberOf(stopId) !== number) say(`Stop ${number} is now stop ${numberOf(stopId)}.`);
    },
    drop: (ids, target) => lessons.change(id, 'the move of a stop', (one) => moveStops(one, ids, target)),
    duplicate: (stopId) => {
      const newId = crypto.randomUUID();
      lessons.change(id, 'the copy of a stop', (one) => duplicateStop(one, stopId, newId));
      follow();
      select(newId);
      say(`Stop ${numberOf(stopId)} is there again as stop ${numberOf(newId)}.`);
    },
    remove: (stopId) => {
      const number = numberOf(stopId);
      const next = stops()[number] ?? stops()[number - 2];
      lessons.change(id, 'the stop that was deleted', (one) => removeStops(one, [stopId]));
      follow();
      select(next?.id ?? null);
      say(`Stop ${number} deleted.`);
    },
    change: (stopId, words, what) => lessons.change(id, what, (one) => editStop(one, stopId, words)),
    type: (stopId, field, by) =>
      lessons.type(id, `${field} of stop ${numberOf(stopId)}`, (one) => {
        const stop = one.stops.find((each) => each.id === stopId);
        return stop ? editStop(one, stopId, by(stop)) : one;
      }),
    entitle: (words) => lessons.type(id, Object.keys(words).join(), (one) => ({ ...one, ...words })),
  };
}
