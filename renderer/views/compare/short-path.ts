import { type Graph, labelOf, type PlanNode } from '../../../corpus/index.ts';
import { headingOf } from '../agencies/duties.ts';

/** What stands above a place, short enough for one line: the chapter by its number, everything below it with its heading. */
export function shortPath(graph: Graph, path: readonly PlanNode[], place: PlanNode): string {
  return path
    .filter(({ id, kind }) => id !== place.id && kind !== 'plan')
    .map((step) =>
      step.kind === 'chapter' ? labelOf(graph, step) : `${labelOf(graph, step)} ${headingOf(step)}`,
    )
    .join(' › ');
}
