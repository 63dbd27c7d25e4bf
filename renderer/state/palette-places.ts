import {
  type Agency,
  capital,
  counted,
  edgesTo,
  type Graph,
  type Group,
  labelOf,
  nameMeant,
  nodeAt,
  type PlanNode,
  pathTo,
  roleCounts,
  titleOf,
} from '../../corpus/index.ts';
import type { PaletteRow } from './palette-rows.ts';

/** The row of a place, a body or a name. `typed` is what it was found by; a body says by which of its names. */
export function placeRow(graph: Graph, id: string, typed: string, isCited = false): PaletteRow {
  // The sentences may not be at hand: then the block that holds the sentence stands for it.
  const [, block = id, sentence] = graph.nodes.has(id) ? [] : (/^(.+)\/c-(\d+)$/.exec(id) ?? []);
  const node = nodeAt(graph, block);
  const label = labelOf(graph, node) + (sentence ? `, sentence ${sentence}` : '');
  const title = titleOf(node);
  const row = { kind: 'place', key: `place:${id}`, id, label: label === title ? '' : label, title } as const;
  switch (node.kind) {
    case 'agency':
    case 'group':
      return { ...row, icon: 'agencies', about: aboutBody(graph, node, typed) };
    case 'instrument':
    case 'organisation':
    case 'place':
      return { ...row, icon: 'name', about: aboutName(graph, node) };
    default:
      return { ...row, icon: isCited ? 'citation' : 'heading', about: wayTo(graph, node) };
  }
}

/** What contains a place, from the chapter down. Only the last step has its title: with all of them the line would say the same in every row. */
function wayTo(graph: Graph, node: PlanNode): string {
  const above = pathTo(graph, node.id).slice(1, -1);
  return above
    .map((step, at) =>
      at < above.length - 1 ? labelOf(graph, step) : `${labelOf(graph, step)} ${titleOf(step)}`,
    )
    .join(' › ');
}

function aboutBody(graph: Graph, body: Agency | Group, typed: string): string {
  const name = nameMeant(body, typed);
  const isLabel = name === body.abbreviation || name === body.title;
  const { total, lead } = roleCounts(graph, body.id);
  const called = name && !isLabel ? `“${name}” · ` : '';
  const named = `named in ${counted(total, 'clause')}${lead > 0 ? `, leads ${lead}` : ''}`;
  return called === '' ? capital(named) : called + named;
}

function aboutName(
  graph: Graph,
  node: Extract<PlanNode, { kind: 'instrument' | 'organisation' | 'place' }>,
): string {
  const mentions = edgesTo(graph, node.id, 'mentions');
  const [first] = mentions;
  const where = first ? `, first in ${labelOf(graph, nodeAt(graph, first.from))}` : '';
  return `${capital(node.type)} · ${counted(mentions.length, 'mention')}${where}`;
}
