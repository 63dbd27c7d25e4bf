import {
  type Graph,
  goTo,
  labelOf,
  matchNames,
  type PlanNode,
  type Shown,
  titleOf,
} from '../../../corpus/index.ts';
import type { FinderOption } from '../../parts/finder.tsx';
import { hrefOf } from '../../state/route.ts';
import { placeShown } from './shown-now.ts';

const MOST = 30;
const RANGES: readonly PlanNode['kind'][] = ['chapter', 'section', 'box'];

/** What can be a stop: the places that an input may mean, and the bodies by their dossiers, the best first. */
export function stopOptions(graph: Graph, typed: string): readonly FinderOption[] {
  return optionsOf(graph, typed, (node) => isBody(node) || node.text !== '');
}

/** The places that an input may mean, without bodies. */
export function placeOptions(graph: Graph, typed: string): readonly FinderOption[] {
  return optionsOf(graph, typed, (node) => !isBody(node) && node.text !== '');
}

/** The chapters, sections and boxes that an input may mean: by what they are called ("IV", "Ch. IV", "chapter 4"), then by words of their titles. All of them, in their order, for nothing. */
export function rangeOptions(graph: Graph, typed: string): readonly FinderOption[] {
  const parts = graph.plan.nodes.filter(({ kind }) => RANGES.includes(kind));
  const words = wordsOf(typed);
  if (words.length === 0) return parts.map((node) => optionOf(graph, node));
  const called = parts.filter((node) => {
    const own = wordsOf(labelOf(graph, node));
    return words.every((word) => own.includes(word));
  });
  const meant = optionsOf(graph, typed, ({ kind }) => RANGES.includes(kind));
  const all = [...called.map((node) => optionOf(graph, node)), ...meant];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
}

/** What is chosen as a stop shows it: a body by its dossier, anything else by its words. */
export function chosenShown(graph: Graph, id: string): Shown | undefined {
  const node = graph.nodes.get(id);
  if (!node) return undefined;
  if (!isBody(node)) return placeShown(graph, { at: id, range: null });
  return { kind: 'view', address: hrefOf(id), title: titleOf(node) };
}

/** A place in full: "§4 Strengthening …". */
export function nameOfPlace(graph: Graph, node: PlanNode): string {
  const title = 'title' in node ? node.title : '';
  const label = labelOf(graph, node);
  return title === '' || title === label ? label : `${label} ${title}`;
}

function optionsOf(graph: Graph, typed: string, fits: (node: PlanNode) => boolean): readonly FinderOption[] {
  const ids = goTo(graph, typed).flatMap((hit) => (hit.kind === 'place' ? [hit.id] : []));
  const names = matchNames(graph, typed).map(({ id }) => id);
  return [...new Set([...ids, ...names])]
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .filter(fits)
    .slice(0, MOST)
    .map((node) => optionOf(graph, node));
}

function optionOf(graph: Graph, node: PlanNode): FinderOption {
  return { id: node.id, title: nameOfPlace(graph, node), about: isBody(node) ? 'Dossier' : '' };
}

function isBody({ kind }: PlanNode): boolean {
  return kind === 'agency' || kind === 'group';
}
