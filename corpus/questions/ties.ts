import { edgesFrom, edgesTo, nodeAt, pathTo } from '../graph.ts';
import type { Box, Graph, Indicator, Measure, PlanNode, TextRange } from '../model.ts';

/** The boxes that elaborate a measure, in printed order. */
export function elaboratedIn(graph: Graph, id: string): readonly Box[] {
  return edgesTo(graph, id, 'follows')
    .map(({ from }) => nodeAt(graph, from))
    .filter((node) => node.kind === 'box');
}

/** The measure that a box elaborates; `undefined` where it stands after none. */
export function elaborates(graph: Graph, id: string): Measure | undefined {
  return edgesFrom(graph, id, 'follows')
    .map(({ to }) => nodeAt(graph, to))
    .find((node) => node.kind === 'measure');
}

/** The node among those above a place, itself included, that is a measure or box: what holds for it holds for what stands in it. */
export function unitAround(graph: Graph, id: string): PlanNode | undefined {
  return pathTo(graph, id).findLast(({ kind }) => UNITS.has(kind));
}

const UNITS: ReadonlySet<PlanNode['kind']> = new Set(['measure', 'box', 'topic']);

/** Computed: a place that shares something with another, and what, in plain words. */
export type Related = { readonly node: PlanNode; readonly reason: string };

/** The places that share something with a measure, box or topic, those with the most reasons first. Always to be labelled as computed. */
export function relatedTo(graph: Graph, id: string): readonly Related[] {
  const ties = [
    ...edgesFrom(graph, id, 'related').map(({ to, reason }) => ({ node: nodeAt(graph, to), reason })),
    ...edgesTo(graph, id, 'related').map(({ from, reason }) => ({ node: nodeAt(graph, from), reason })),
  ];
  return ties.filter(
    ({ node }, index) => UNITS.has(node.kind) && ties.findIndex((other) => other.node === node) === index,
  );
}

/** Computed: words of a block that speak of an indicator. */
export type IndicatorPassage = {
  readonly block: PlanNode;
  readonly indicator: Indicator;
  readonly range: TextRange;
  readonly reason: string;
};

/** The headings and blocks that speak of an indicator, in printed order. To be labelled as computed. */
export function passagesAbout(graph: Graph, indicator: string): readonly IndicatorPassage[] {
  return edgesTo(graph, indicator, 'related').flatMap(({ from }) =>
    indicatorsIn(graph, from).filter((passage) => passage.indicator.id === indicator),
  );
}

/** The indicators that a heading or block speaks of, in the order of its words. To be labelled as computed. */
export function indicatorsIn(graph: Graph, block: string): readonly IndicatorPassage[] {
  return edgesFrom(graph, block, 'related').flatMap(({ to, range, reason }) => {
    const indicator = nodeAt(graph, to);
    return indicator.kind === 'indicator' && range
      ? [{ block: nodeAt(graph, block), indicator, range, reason }]
      : [];
  });
}

/** Words of the text that point to a place: a footnote mark, or words such as "this plan". */
export type Pointer = { readonly block: PlanNode; readonly printed: string; readonly range: TextRange };

/** What the text prints to point to a place, in printed order. The title of the plan stands for the plan; an item for its list. */
export function pointersTo(graph: Graph, id: string): readonly Pointer[] {
  const node = graph.nodes.get(id);
  const isTitle = node?.kind === 'paragraph' && node.role === 'title' && node.number === 1;
  const targets = isTitle && node.parent === 'plan' ? [id, 'plan'] : [id];
  return targets.flatMap((target) => [
    ...edgesTo(graph, target, 'refers').flatMap(({ from, printed, range }) =>
      range ? [{ block: nodeAt(graph, from), printed, range }] : [],
    ),
    ...edgesTo(graph, target, 'cites').flatMap(({ from }) => {
      const mark = nodeAt(graph, from);
      if (mark.kind !== 'mark' || mark.parent === null) return [];
      return [{ block: nodeAt(graph, mark.parent), printed: mark.text, range: mark.range }];
    }),
  ]);
}
