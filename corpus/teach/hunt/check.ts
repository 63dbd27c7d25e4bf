import { pathTo } from '../../graph.ts';
import type { Graph } from '../../model.ts';
import type { HuntTask } from './hunt.ts';

/**
 * How a place stands to what is looked for. `right`: it is the place, or lies in it; `at` is the answer. `near`: it stands in the same section or chapter as one of
 * the answers. `far`: it does not.
 */
export type HuntVerdict =
  | { readonly kind: 'right'; readonly at: string }
  | { readonly kind: 'near'; readonly within: 'section' | 'chapter' }
  | { readonly kind: 'far' };

const NEAR = ['section', 'chapter'] as const;

/** Checks where a person is, by id. A block counts with all that stands in it; a body is right by its dossier alone. */
export function checkHunt(graph: Graph, { answers }: HuntTask, id: string): HuntVerdict {
  const path = pathTo(graph, id);
  const right = path.findLast((step) => answers.includes(step.id));
  if (right) return { kind: 'right', at: right.id };
  for (const kind of NEAR) {
    const own = path.find((step) => step.kind === kind);
    const isNear = answers.some((answer) =>
      pathTo(graph, answer).some((step) => step.kind === kind && step === own),
    );
    if (isNear) return { kind: 'near', within: kind };
  }
  return { kind: 'far' };
}
