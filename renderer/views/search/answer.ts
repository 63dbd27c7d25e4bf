import {
  type Graph,
  type Indicator,
  nodeAt,
  type PlanNode,
  type SearchResult,
} from '../../../corpus/index.ts';

/** What a query names, to be shown above all results; `null` when it names nothing of the kind. */
export type Answer =
  | { readonly kind: 'body'; readonly id: string }
  | { readonly kind: 'indicator'; readonly node: Indicator }
  | { readonly kind: 'place'; readonly node: PlanNode };

/** Picks what a search understood: a place by its number, a body by any of its names, or an indicator that has all the words and stands first. */
export function answerTo(graph: Graph, { hits, cited, body }: SearchResult): Answer | null {
  const [first] = hits;
  const isIndicator = first?.unit.kind === 'indicator' && first.coverage === 'all';
  const place = cited ?? (isIndicator && body === null ? first.id : null);
  const node = place === null ? null : nodeAt(graph, place);
  if (node?.kind === 'indicator') return { kind: 'indicator', node };
  if (node && node.kind !== 'agency' && node.kind !== 'group') return { kind: 'place', node };
  return body === null ? null : { kind: 'body', id: body };
}
