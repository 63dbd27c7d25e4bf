import {
  counted,
  type FittedMap,
  type Graph,
  hopWords,
  hubsOf,
  kindOnMap,
  listed,
  type MapTie,
  type Neighbourhood,
  type NodeKind,
  nameOnMap,
  otherEnd,
  type PlanNode,
  TIE_NAME,
} from '../../../corpus/index.ts';
import type { MapPicks } from '../../state/map-picks.ts';
import type { ShownMap } from './use-map.ts';

/** A node in full: "Box 1 The Trade Secret Protection Project". */
export function fullName(graph: Graph, node: PlanNode): string {
  const { label, title } = nameOnMap(graph, node);
  return title === '' ? label : `${label} ${title}`;
}

/** What the table tells, in one line: all there is. */
export function allWords({ groups, ties }: Neighbourhood): string {
  const count = groups.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
  return `${counted(count, 'neighbour')}, ${counted(ties.length, 'tie')}.`;
}

/** What a map shows, in one line. */
export function shownWords({ shown, rest, ties }: FittedMap): string {
  const nodes = counted(shown - 1, 'neighbour');
  const all = rest > 0 ? `${shown - 1} of ${shown - 1 + rest} neighbours` : nodes;
  return `${all}, ${counted(ties.length, 'tie')}.`;
}

/** A node that is lit, in one line: its name, its kind, and how it is tied to what is shown. */
export function litWords(graph: Graph, node: PlanNode, centre: PlanNode, ties: readonly MapTie[]): string {
  const own = ties.filter(({ from, to }) => from === node.id || to === node.id);
  const toCentre = own.filter((tie) => node !== centre && otherEnd(tie, node.id) === centre.id);
  const said = toCentre.map((tie) => hopWords(graph, tie, node.id));
  const how =
    said.length > 0
      ? `${listed(said)}${isAbout(toCentre) ? ` (${nameOnMap(graph, centre).label})` : ''}, `
      : '';
  return `${fullName(graph, node)}: ${kindOnMap(node)}, ${how}${counted(own.length, 'tie')} here.`;
}

/** A node as it is announced: name, kind, how it is tied to the centre, the number of its ties, and to what. */
export function announced(graph: Graph, node: PlanNode, centre: PlanNode, ties: readonly MapTie[]): string {
  const own = ties.filter(({ from, to }) => from === node.id || to === node.id);
  const others = own
    .filter((tie) => otherEnd(tie, node.id) !== centre.id)
    .map((tie) => nameOf(graph, otherEnd(tie, node.id)));
  const few = others.slice(0, MOST_TOLD);
  const rest = others.length - few.length;
  const tied =
    few.length === 0 || node === centre
      ? ''
      : ` Tied to ${listed(rest > 0 ? [...few, `${rest} more`] : few)}.`;
  return `${litWords(graph, node, centre, ties)}${tied}`;
}

const MOST_TOLD = 8;

function nameOf(graph: Graph, id: string): string {
  const node = graph.nodes.get(id);
  return node ? nameOnMap(graph, node).label : id;
}

function isAbout(ties: readonly MapTie[]): boolean {
  return ties.some(({ kind }) => kind !== 'related');
}

/** The kinds of node, as a filter names them. */
export const KIND_NAME: Readonly<Record<NodeKind, string>> = {
  plan: 'plan',
  chapter: 'chapters',
  section: 'sections',
  topic: 'topics',
  measure: 'measures',
  box: 'boxes',
  project: 'projects',
  paragraph: 'paragraphs',
  item: 'items',
  table: 'tables',
  indicator: 'indicators',
  footnote: 'footnotes',
  clause: 'clauses',
  agency: 'bodies',
  group: 'groups',
  quantity: 'numbers',
  commitment: 'commitments',
  instrument: 'laws, plans and programmes',
  organisation: 'international bodies',
  place: 'places on the map',
  mark: 'footnote marks',
};

/** How far a map reaches. */
export const DEPTH_NAME: Readonly<Record<MapPicks['depth'], string>> = { 1: 'One step', 2: 'Two steps' };

/** By what a map is narrowed, and how far it goes through a hub, in sentences; empty where all is shown as it is. */
export function filterWords(graph: Graph, { picks, hubs, near }: ShownMap): string {
  const shown = new Set(near.groups.flatMap(({ neighbours }) => neighbours.map(({ node }) => node.id)));
  const standing = hubs.filter((id) => id !== near.centre.id && shown.has(id));
  return [
    ...narrowedWords(graph, near.centre.id, picks, hubs),
    ...(picks.depth === 2 && standing.length > 0
      ? [`${namesOf(graph, standing)} stands nearly everywhere, so nothing is reached through it.`]
      : []),
  ].join(' ');
}

/** What a person picked on the map of a node: how far it reaches, and by what it is narrowed; nothing where it is as it comes. */
export function pickedWords(graph: Graph, centre: string, picks: MapPicks): readonly string[] {
  return [
    ...(picks.depth === 2 ? [`${DEPTH_NAME[2]}.`] : []),
    ...narrowedWords(graph, centre, picks, picks.hideHubs ? hubsOf(graph) : []),
  ];
}

function narrowedWords(
  graph: Graph,
  centre: string,
  { kinds, ties, hideHubs }: MapPicks,
  hubs: readonly string[],
): readonly string[] {
  const others = hubs.filter((id) => id !== centre);
  return [
    ...(kinds.size > 0 ? [`Only ${listed([...kinds].map((kind) => KIND_NAME[kind]))}.`] : []),
    ...(ties.size > 0 ? [`Only these ties: ${listed([...ties].map((tie) => TIE_NAME[tie]))}.`] : []),
    ...(hideHubs && others.length > 0 ? [`Without ${namesOf(graph, others)}.`] : []),
  ];
}

function namesOf(graph: Graph, ids: readonly string[]): string {
  return listed(ids.map((id) => nameOf(graph, id)));
}
