import { type Graph, type PlanNode, pathTo } from '../../../corpus/index.ts';

/** The part of the plan that can be printed by itself at a place: the box, else the section, else the chapter that holds it. */
export function printablePart(graph: Graph, id: string): PlanNode | undefined {
  const path = pathTo(graph, id);
  const kinds = ['box', 'section', 'chapter'] as const;
  return kinds.map((kind) => path.findLast((node) => node.kind === kind)).find(Boolean);
}

/**
 * Leaves everything but one part of the text out of the next print: all that stands beside the way down to it is marked.
 * Returns the function that takes the marks away again.
 */
export function leaveOutAllBut(page: Document, id: string): () => void {
  const heading = page.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const part = heading?.closest('section');
  const left: Element[] = [];
  for (let at: Element | null | undefined = part; at && !at.matches('article'); at = at.parentElement) {
    for (const beside of at.parentElement?.children ?? []) {
      if (beside !== at && !beside.hasAttribute('data-print-only')) left.push(beside);
    }
  }
  for (const one of left) one.setAttribute('data-unprinted', '');
  page.documentElement.toggleAttribute('data-printing-part', true);
  return () => {
    for (const one of left) one.removeAttribute('data-unprinted');
    page.documentElement.toggleAttribute('data-printing-part', false);
  };
}
