import type { PlanNode } from '../../../corpus/index.ts';

/** How a node looks on a map: bodies are round, boxes have the colour of boxes, and what is only named has no ground. */
export type NodeShape = 'body' | 'box' | 'name' | 'clause' | 'place';

/** The look of a node by its kind. */
export function shapeOf({ kind }: PlanNode): NodeShape {
  if (kind === 'agency' || kind === 'group') return 'body';
  if (kind === 'instrument' || kind === 'organisation' || kind === 'place') return 'name';
  if (kind === 'box' || kind === 'project') return 'box';
  return kind === 'clause' || kind === 'footnote' ? 'clause' : 'place';
}
