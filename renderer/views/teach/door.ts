import type { Lesson, Selected, Shown } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import type { HandoutAsked } from '../../state/handout.ts';
import type { Lessons } from '../../state/lessons.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { createStore, type Store, type Watched } from '../../state/store.ts';

/** What was done last to the lessons. `href` leads to the lesson that it was done to. */
export type LessonSaid = { readonly words: string; readonly canUndo?: boolean; readonly href?: string };

/** A view that was shown, as a stop of a lesson would show it again. */
export type ShownView = Extract<Shown, { kind: 'view' }>;

/** The door to a person's lessons, which come after the text: who only reads does not wait for them. */
export type LessonsDoor = {
  /** `null` until they are loaded. */
  readonly opened: Store<Lessons | null>;
  /** A person's own lessons and behind them those that come with the plan; empty until they are loaded. */
  readonly lessons: Watched<readonly Lesson[]>;
  /** A lesson of either kind; `undefined` where there is none, or they are not loaded. */
  readonly lesson: (id: string) => Lesson | undefined;
  /** The id of the lesson that was worked on last; `null` before any was. */
  readonly last: Store<string | null>;
  /** The view that was shown last and can be a stop. */
  readonly view: Store<ShownView | null>;
  /** What was done last; `null` when it has been said. Another object says it again. */
  readonly said: Store<LessonSaid | null>;
  /** A lesson of a file that waits for an answer, because an own one with its id says something else. */
  readonly asked: Store<Lesson | null>;
  /** What a handout is being made of; see `askHandout`. */
  readonly handout: Store<HandoutAsked | null>;
  /** Opens the dialog that makes a handout of a lesson or of a part of the plan. */
  readonly askHandout: (app: Pick<App, 'overlay'>, asked: HandoutAsked) => void;
  /** Whether a route can be a stop of a lesson: the text, or a view that is not itself for teaching. */
  readonly takes: (route: Route) => boolean;
  /** Loads them, once, however often it is asked. Rejects where their code cannot be fetched; the next time tries again. */
  readonly prepare: (app: App) => Promise<Lessons>;
  /** Adds places of the text to the lesson that was used last, one stop each, or begins one, and says so. */
  readonly addParts: (app: App, parts: readonly Selected[]) => Promise<void>;
  /** Adds what is open: the selected words, the passage where the reader is, or the view with its filters. */
  readonly addOpen: (app: App) => Promise<void>;
  /** Takes in the text of a lesson file that a person opened, under its name. */
  readonly takeText: (app: App, name: string, text: string) => Promise<void>;
};

const FOR_TEACHING = /^#\/(?:teach(?:\/lesson\/.+)?|present(?:\/.*)?)(?:\?|$)/u;

/** Makes the door. Nothing is loaded until `prepare` is asked. */
export function createLessonsDoor(): LessonsDoor {
  const parts = () => import('./parts.ts');
  const opened = createStore<Lessons | null>(null);
  const lessons = createStore<readonly Lesson[]>([]);
  let coming: Promise<Lessons> | undefined;
  const load = async (app: App) => {
    const loaded = await (await parts()).openLessonsOf(app);
    const gather = () => lessons.set([...loaded.own.get(), ...loaded.shipped]);
    loaded.own.subscribe(gather);
    gather();
    opened.set(loaded);
    return loaded;
  };
  const handout = createStore<HandoutAsked | null>(null);
  return {
    opened,
    lessons,
    lesson: (id) => opened.get()?.find(id),
    last: createStore<string | null>(null),
    view: createStore<ShownView | null>(null),
    said: createStore<LessonSaid | null>(null),
    asked: createStore<Lesson | null>(null),
    handout,
    askHandout: ({ overlay }, asked) => {
      handout.set(asked);
      overlay.set('handout');
    },
    takes: (route) => route.kind !== 'unknown' && !FOR_TEACHING.test(formatRoute(route)),
    prepare: (app) => {
      coming ??= load(app).catch((error: unknown) => {
        coming = undefined;
        throw error;
      });
      return coming;
    },
    addParts: async (app, given) => (await parts()).addParts(app, given),
    addOpen: async (app) => (await parts()).addOpen(app),
    takeText: async (app, name, text) => (await parts()).takeText(app, name, text),
  };
}
