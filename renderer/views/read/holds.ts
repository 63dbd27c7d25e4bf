import {
  assertNever,
  childrenOf,
  counted,
  edgesFrom,
  edgesTo,
  type Graph,
  labelOf,
  nodeAt,
  type PlanNode,
} from '../../../corpus/index.ts';
import type { FoldablePart } from './folds.ts';

type Counted =
  | 'section'
  | 'topic'
  | 'measure'
  | 'project'
  | 'box'
  | 'table'
  | 'item'
  | 'clause'
  | 'paragraph';

/** Says what a folded part holds: how many of each kind the text has in it, and for a box who is printed as its lead. "4 projects · MARA leads". */
export function holdsWords(graph: Graph, part: FoldablePart): string {
  const below = allBelow(graph, part.id);
  const count = (kind: Counted) => below.filter((node) => node.kind === kind).length;
  const say = (kind: Counted, noun: string, plural?: string) =>
    count(kind) > 0 ? counted(count(kind), noun, plural) : '';
  const said = kindsOf(part)
    .map((kind) => say(kind, kind, kind === 'box' ? 'boxes' : undefined))
    .filter(Boolean);
  const words = said.length > 0 ? said : [say('item', 'item'), say('paragraph', 'paragraph')].filter(Boolean);
  return [...words, ...leadsOf(graph, part)].join(' · ');
}

function kindsOf(part: FoldablePart): readonly Counted[] {
  switch (part.kind) {
    case 'chapter':
      return ['section', 'measure', 'box', 'table', 'clause'];
    case 'section':
      return ['topic', 'measure', 'box', 'table', 'clause'];
    case 'box':
      return ['project', 'item', 'clause'];
    default:
      return assertNever(part);
  }
}

function leadsOf(graph: Graph, part: FoldablePart): readonly string[] {
  if (part.kind !== 'box') return [];
  return edgesTo(graph, part.id, 'governs')
    .flatMap((governs) => edgesFrom(graph, governs.from, 'assigns'))
    .filter(({ role }) => role === 'lead')
    .map(({ to }) => `${labelOf(graph, nodeAt(graph, to))} leads`);
}

function allBelow(graph: Graph, id: string): readonly PlanNode[] {
  return childrenOf(graph, id).flatMap((node) => [node, ...allBelow(graph, node.id)]);
}
