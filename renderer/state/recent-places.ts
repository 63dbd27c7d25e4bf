import type { Graph } from '../../corpus/index.ts';
import { landOn } from './landing.ts';
import type { Router, Visit } from './router.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';

/** A place, a body or a name that was opened, by the plan and its id. */
export type RecentPlace = { readonly plan: string; readonly id: string };

export const MOST_RECENT_PLACES = 20;
const LONGEST = 200;

/** Reads recent places from stored data. Whatever is damaged or too long is left out. */
export function readRecentPlaces(kept: unknown): readonly RecentPlace[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.flatMap(readPlace).slice(0, MOST_RECENT_PLACES);
}

/** Puts a place on top, once. */
export function rememberPlace(kept: readonly RecentPlace[], place: RecentPlace): readonly RecentPlace[] {
  const [newest] = kept;
  if (newest && isSame(newest, place)) return kept;
  return [place, ...kept.filter((one) => !isSame(one, place))].slice(0, MOST_RECENT_PLACES);
}

/**
 * The place that a visit opened on purpose; `null` for a view, the start of the plan, and a place that the plan does not have. Coming back is
 * no opening: it leads to where reading had come to, which was perhaps only scrolled by. Such a visit knows its spot on the screen.
 */
export function placeOpened(graph: Graph, { route, spot }: Pick<Visit, 'route' | 'spot'>): string | null {
  if (spot !== null) return null;
  const landing = landOn(graph, route, null);
  if (landing.view === 'agencies') return landing.body;
  if (landing.view !== 'read' || !landing.opened || landing.notice !== null || route.kind !== 'read')
    return null;
  const node = graph.nodes.get(route.id);
  if (node?.kind === 'plan') return null;
  return node?.id ?? landing.at;
}

type Remembering = { readonly graph: Graph; readonly router: Router; readonly settings: Store<Settings> };

/** Keeps the places that are opened from now on, and the one that the window was opened with. */
export function rememberVisits({ graph, router, settings }: Remembering): void {
  const plan = graph.plan.meta.id;
  const keep = () => {
    const id = placeOpened(graph, router.visits.get());
    if (id === null) return;
    const now = settings.get();
    const recent = rememberPlace(now.recent, { plan, id });
    if (recent !== now.recent) settings.set({ ...now, recent });
  };
  let seen = router.visits.get().count;
  keep();
  router.visits.subscribe(() => {
    const { count } = router.visits.get();
    // What is picked or typed in a view changes the address without going anywhere.
    if (count === seen) return;
    seen = count;
    keep();
  });
}

function readPlace(kept: unknown): readonly RecentPlace[] {
  const { plan, id }: { plan?: unknown; id?: unknown } =
    typeof kept === 'object' && kept !== null ? kept : {};
  const isName = (name: unknown): name is string =>
    typeof name === 'string' && name !== '' && name.length <= LONGEST;
  return isName(plan) && isName(id) ? [{ plan, id }] : [];
}

function isSame(a: RecentPlace, b: RecentPlace): boolean {
  return a.plan === b.plan && a.id === b.id;
}
