import type { PlanNode } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { landOn } from '../../state/landing.ts';

/** Whether the text is shown. */
export function isReading({ router }: App): boolean {
  const { kind } = router.visits.get().route;
  return kind === 'read' || kind === 'resume';
}

/** The body whose dossier is shown. */
export function bodyNow({ graph, router }: App): PlanNode | undefined {
  const landing = landOn(graph, router.visits.get().route, null);
  return landing.view === 'agencies' && landing.body ? graph.nodes.get(landing.body) : undefined;
}
