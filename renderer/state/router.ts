import { formatRoute, parseRoute, type Route } from './route.ts';
import { createStore, type Store } from './store.ts';

/** Where on the screen a block or a link stood when it was left, so that Back brings back the same view. */
export type Spot = {
  readonly id: string;
  readonly top: number;
  /** What was unfolded, by id, in a view that is folded at first. */
  readonly open?: readonly string[];
  /** What was folded, by id, in the text. */
  readonly folded?: readonly string[];
};

/** One arrival at a route. `count` grows with every arrival, also at the same route again. */
export type Visit = {
  readonly route: Route;
  readonly count: number;
  /** How many steps back and forward there are within Remit. */
  readonly depth: number;
  readonly furthest: number;
  readonly spot: Spot | null;
  /** What had the focus when the step was left, by its name in the page; `null` in a new step. */
  readonly focus: string | null;
};

export type Router = {
  readonly visits: Store<Visit>;
  /** Goes to a route as a new step of the history. The route where we are is opened again. */
  readonly open: (route: Route) => void;
  /** Changes the present step: another route, shown at once, without a new step and without an arrival. For what changes with every key press. */
  readonly replace: (route: Route) => void;
  /** Writes where reading has come to into the present step, without a new step and without a visit. */
  readonly settle: (route: Route, spot: Spot | null) => void;
  /** Writes what has the focus into the present step, by its name in the page, so that Back and Forward give it back. */
  readonly keepFocus: (name: string | null) => void;
  /** Calls back right before a step is left, so that what is to be found again can be settled in it. Returns the function that ends it. */
  readonly onLeave: (listener: () => void) => () => void;
  readonly back: () => void;
  readonly forward: () => void;
};

type Step = Pick<Visit, 'depth' | 'spot' | 'focus'>;

/** The address bar follows a moment after the last key: browsers refuse many changes of it in a short time. */
const WRITE_AFTER = 250;

const FURTHEST = 'remit.furthest';

/** Binds the routes to the address bar and the history of a window. */
export function createRouter(window: Window): Router {
  const { history, location } = window;
  const first = readStep(history.state) ?? newStep(0);
  history.replaceState(first, '', location.href);
  const visits = createStore<Visit>({
    route: parseRoute(location.hash),
    count: 1,
    furthest: Math.max(first.depth, readFurthest(window)),
    ...first,
  });
  let { focus } = first;
  const arrive = (step: Step, furthest: number) => {
    writeFurthest(window, furthest);
    const count = visits.get().count + 1;
    focus = step.focus;
    visits.set({ route: parseRoute(location.hash), count, furthest, ...step });
  };
  const leaving = new Set<() => void>();
  const leave = () => {
    for (const listener of [...leaving]) listener();
  };
  let writing = 0;
  const write = () => {
    if (writing === 0) return;
    window.clearTimeout(writing);
    writing = 0;
    const { route, depth, spot } = visits.get();
    history.replaceState({ depth, spot, focus }, '', formatRoute(route));
  };
  window.addEventListener('pagehide', write);
  window.addEventListener('popstate', () => {
    window.clearTimeout(writing);
    writing = 0;
    const step = readStep(history.state);
    if (step) return arrive(step, visits.get().furthest);
    // An address typed by hand comes without our state: it is a new step.
    const next = newStep(visits.get().depth + 1);
    history.replaceState(next, '', location.href);
    arrive(next, next.depth);
  });
  return {
    visits,
    onLeave: (listener) => {
      leaving.add(listener);
      return () => leaving.delete(listener);
    },
    open: (route) => {
      leave();
      write();
      const hash = formatRoute(route);
      const { depth, furthest } = visits.get();
      if (hash === location.hash) return arrive(newStep(depth), furthest);
      const step = newStep(depth + 1);
      history.pushState(step, '', hash);
      arrive(step, step.depth);
    },
    replace: (route) => {
      visits.set({ ...visits.get(), route, spot: null });
      window.clearTimeout(writing);
      writing = window.setTimeout(write, WRITE_AFTER);
    },
    settle: (route, spot) => {
      window.clearTimeout(writing);
      writing = 0;
      history.replaceState({ depth: visits.get().depth, spot, focus }, '', formatRoute(route));
    },
    keepFocus: (name) => {
      if (name === focus) return;
      focus = name;
      history.replaceState({ ...(readStep(history.state) ?? newStep(visits.get().depth)), focus }, '');
    },
    back: () => {
      leave();
      write();
      history.back();
    },
    forward: () => {
      leave();
      write();
      history.forward();
    },
  };
}

function newStep(depth: number): Step {
  return { depth, spot: null, focus: null };
}

function readStep(state: unknown): Step | undefined {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return undefined;
  if (typeof state.depth !== 'number') return undefined;
  const focus = 'focus' in state && typeof state.focus === 'string' ? state.focus : null;
  return { depth: state.depth, spot: 'spot' in state ? readSpot(state.spot) : null, focus };
}

function readSpot(spot: unknown): Spot | null {
  if (typeof spot !== 'object' || spot === null || !('id' in spot) || !('top' in spot)) return null;
  if (typeof spot.id !== 'string' || typeof spot.top !== 'number') return null;
  return {
    id: spot.id,
    top: spot.top,
    open: 'open' in spot ? readIds(spot.open) : [],
    ...('folded' in spot ? { folded: readIds(spot.folded) } : {}),
  };
}

function readIds(ids: unknown): readonly string[] {
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function readFurthest(window: Window): number {
  try {
    return Number(window.sessionStorage.getItem(FURTHEST)) || 0;
  } catch {
    return 0;
  }
}

function writeFurthest(window: Window, furthest: number): void {
  try {
    window.sessionStorage.setItem(FURTHEST, String(furthest));
  } catch {
    // Without storage Forward is greyed out after a reload; nothing else is lost.
  }
}
