import type { PlanNode } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { landOn } from '../../state/landing.ts';
import { parseRoute } from '../../state/route.ts';

const PLACE_LINK = 'a[href^="#/read/"]';

/** Whether the text is shown. */
export function isReading({ router }: App): boolean {
  const { kind } = router.visits.get().route;
  return kind === 'read' || kind === 'resume';
}

/** What is open, or in a list what the focus is in: the place or the body that a map can be of. `undefined` where it is neither. */
export function placeNow(app: App, focused: Element | null = null): string | undefined {
  if (isReading(app)) return app.here.get();
  const body = bodyNow(app);
  if (body) return body.id;
  return placeOfRow(app, focused);
}

/** What the focused part of a picture stands for, or what the focused row of a list leads to: a place or a body. `undefined` for what is neither. */
export function placeOfRow(app: App, focused: Element | null): string | undefined {
  // In a picture it is what the part stands for, and in a list what the row leads to.
  const part = focused?.closest('[data-part]')?.getAttribute('data-part');
  if (part && app.graph.nodes.has(part)) return part;
  const link = focused?.closest('a[href]') ?? focused?.closest('[data-row]')?.querySelector(PLACE_LINK);
  const landing = landOn(app.graph, parseRoute(link?.getAttribute('href') ?? '#/map'), null);
  if (landing.view === 'read') return landing.at;
  return landing.view === 'agencies' ? (landing.body ?? undefined) : undefined;
}

/** The body whose dossier is shown. */
export function bodyNow({ graph, router }: App): PlanNode | undefined {
  const landing = landOn(graph, router.visits.get().route, null);
  return landing.view === 'agencies' && landing.body ? graph.nodes.get(landing.body) : undefined;
}
