import { COVER_KINDS, type CoverKind, type Graph, type Lesson, stageBlock } from '../../corpus/index.ts';
import type { PresentRoute } from './landing.ts';
import { NOTHING_PICKED, type Picked, pick, valuesOf } from './picked.ts';
import type { Route } from './route.ts';

/** Where presenting begins, from what is open: the passage where the reader is, the stop of a lesson that is selected (its title page where none is), or the view with its filters. */
export function presentFrom(graph: Graph, route: Route, here: string, lessons: readonly Lesson[]): Route {
  if (isPresenting(route)) return route;
  if (route.kind === 'lesson') {
    const [selected] = valuesOf(route.picked ?? NOTHING_PICKED, 'stop');
    const stops = lessons.find(({ id }) => id === route.id)?.stops ?? [];
    return {
      kind: 'present-lesson',
      lesson: route.id,
      stop: stops.findIndex(({ id }) => id === selected) + 1,
    };
  }
  if (route.kind === 'read' || route.kind === 'resume' || route.kind === 'unknown') {
    return { kind: 'present', id: stageBlock(graph, here)?.id ?? here, picked: NOTHING_PICKED };
  }
  return { kind: 'present-view', of: route };
}

/** Where one comes to when presenting ends and there is no step back: what was presented, as it is read. */
export function unpresented(route: PresentRoute, at: string): Route {
  if (route.kind === 'present') return { kind: 'read', id: at };
  if (route.kind === 'present-view') return route.of;
  return { kind: 'teach', picked: NOTHING_PICKED };
}

/** Whether a route shows something to a class. */
export function isPresenting(route: Route): route is PresentRoute {
  return route.kind.startsWith('present');
}

/** What is covered on a walk through the plan, as its address says. */
export function coversIn(picked: Picked): readonly CoverKind[] {
  const named = valuesOf(picked, 'cover');
  return COVER_KINDS.filter((kind) => kind !== 'words' && named.includes(kind));
}

/** Covers words of a kind, or takes their covers off. */
export function toggleCover(picked: Picked, kind: CoverKind): Picked {
  const now = coversIn(picked);
  return pick(picked, 'cover', now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]);
}

/** Whether the passages before and after are seen, dimmed. */
export function isAround(picked: Picked): boolean {
  return picked.around?.[0] === 'yes';
}

/** Shows the passages before and after, or leaves the passage alone. */
export function toggleAround(picked: Picked): Picked {
  return pick(picked, 'around', isAround(picked) ? [] : ['yes']);
}
