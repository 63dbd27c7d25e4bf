import { edgesTo, nodeAt } from '../graph.ts';
import type { Graph, Instrument, Organisation, PlaceName, PlanNode, TextRange } from '../model.ts';

/** What the running text names, and is no body: a law or plan, an international body, a place on the map. */
export type NamedThing = Instrument | Organisation | PlaceName;

/** One place of the text that names something. `number` counts the mentions of it in printed order, from 1. */
export type NumberedMention = {
  readonly number: number;
  readonly block: PlanNode;
  readonly printed: string;
  /** Where the name stands in the text of the block. */
  readonly range: TextRange;
};

/** Whether a node is something that the text names, and is no body. */
export function isNamedThing(node: PlanNode | undefined): node is NamedThing {
  return node?.kind === 'instrument' || node?.kind === 'organisation' || node?.kind === 'place';
}

/** All places that name something, in printed order. An id that nothing names has none. */
export function mentionsOf(graph: Graph, id: string): readonly NumberedMention[] {
  return edgesTo(graph, id, 'mentions')
    .flatMap(({ from, printed, range }) => (range ? [{ block: nodeAt(graph, from), printed, range }] : []))
    .sort((a, b) => a.block.place.start.offset - b.block.place.start.offset || a.range[0] - b.range[0])
    .map((mention, index) => ({ number: index + 1, ...mention }));
}

const ADDRESS = /^((?:instrument|organisation|place)\/[^/]+)(?:\/(\d{1,4}))?$/;

/** The mention that an address means: `place/sanya` the first one, `place/sanya/2` the second. `undefined` where there is none. */
export function mentionAt(
  graph: Graph,
  address: string,
): { readonly name: NamedThing; readonly mention: NumberedMention } | undefined {
  const [, id = '', number = '1'] = ADDRESS.exec(address) ?? [];
  const name = graph.nodes.get(id);
  const mention = mentionsOf(graph, id)[Number(number) - 1];
  return isNamedThing(name) && mention ? { name, mention } : undefined;
}

/** The address of a mention, which `mentionAt` understands. */
export function mentionAddress(name: NamedThing, { number }: NumberedMention): string {
  return `${name.id}/${number}`;
}
