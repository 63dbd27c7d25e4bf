import { useEffect } from 'react';
import { type App, type Overlay, useApp } from '../../app-context.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { presentFrom } from '../../state/present.ts';
import { placeNow } from '../palette/where.ts';
import { IS_APPLE, isLetterKey, isTyping, takesLetters } from './keys.ts';
import { nextPane } from './pane-cycle.ts';
import { actionOf, chordOf } from './pressed.ts';

/** The id of the field that goes to a place. */
export const GO_TO_FIELD = 'go-to';

/** The keys that work everywhere: go to, next pane, back and forward, the list of keys. */
export function useFrameKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && act(app, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [app]);
}

/** What lies over the whole window: a letter does nothing behind it. */
const DIALOGS: ReadonlySet<Overlay> = new Set(['keys', 'about', 'handout']);

function act(app: App, event: KeyboardEvent): boolean {
  if (event.key === 'Escape' && app.overlay.get() !== 'none') return closeOverlay(app);
  const action = actionOf('window', event, app.settings.get().letterKeys);
  if (action === undefined) return false;
  // A letter is left to a field, and does nothing behind what lies over the whole window.
  const isLetter = isLetterKey(chordOf(event));
  if (isLetter && (takesLetters(event.target) || DIALOGS.has(app.overlay.get()))) return false;
  return ACTS[action]?.(app, event) ?? false;
}

const ACTS: Readonly<Record<string, (app: App, event: KeyboardEvent) => boolean>> = {
  'go-to': openGoTo,
  'next-pane': () => nextPane(document, 1),
  'previous-pane': () => nextPane(document, -1),
  'left-pane': () => foldPane('left'),
  'right-pane': () => foldPane('right'),
  'map-place': openMap,
  present,
  'add-to-lesson': addToLesson,
  overview: openGlance,
  back: stepInHistory,
  forward: stepInHistory,
  keys: ({ overlay }) => {
    overlay.set('keys');
    return true;
  },
};

/**
 * Goes back or forward. Not every browser and no bare window does it by itself; one that does gets the key only when the page leaves it, so that no step is taken twice.
 * Where Remit has no step further the key is left to the browser, which may have one.
 */
function stepInHistory({ router }: App, { key, target }: KeyboardEvent): boolean {
  const { depth, furthest } = router.visits.get();
  const isBack = key === 'ArrowLeft' && depth > 0;
  if (!(isBack || (key === 'ArrowRight' && depth < furthest)) || (IS_APPLE && isTyping(target))) return false;
  if (isBack) router.back();
  else router.forward();
  return true;
}

/** Opens the plan at a glance. What had the focus is let go, so that the page can take it. */
function openGlance({ router }: App): boolean {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  router.open({ kind: 'start' });
  return true;
}

/** Adds what is open to a lesson. */
function addToLesson(app: App): boolean {
  void app.lessons.addOpen(app);
  return true;
}

/** Opens the map of the place or the body where one is. */
function openMap(app: App): boolean {
  const id = placeNow(app, document.activeElement);
  if (id !== undefined) app.router.open({ kind: 'map', id, picked: NOTHING_PICKED });
  return id !== undefined;
}

/** Shows what is open to a class: the passage where one is, the lesson, or the view. */
export function present({
  graph,
  router,
  here,
  lessons,
}: Pick<App, 'graph' | 'router' | 'here' | 'lessons'>): boolean {
  router.open(presentFrom(graph, router.visits.get().route, here.get(), lessons.lessons.get()));
  return true;
}

/** Folds a pane or shows it, as its button does. False where the view has no such pane. */
export function foldPane(side: 'left' | 'right'): boolean {
  const button = document.querySelector<HTMLElement>(
    `[data-pane="${side}"] [data-folds], [data-opens="${side}"]`,
  );
  button?.click();
  return button !== null;
}

/** Puts the focus into the field that goes to a place, with what stands in it selected. */
export function focusGoTo(): boolean {
  const field = document.getElementById(GO_TO_FIELD);
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}

/** Puts the focus into the field, and opens the list under it. */
export function openGoTo({ overlay }: Pick<App, 'overlay'>): boolean {
  if (!focusGoTo()) return false;
  overlay.set('palette');
  return true;
}

function closeOverlay(app: App): boolean {
  const pane = app.overlay.get();
  app.overlay.set('none');
  document.querySelector<HTMLElement>(`[data-opens="${pane}"]`)?.focus();
  return true;
}
