import { pathTo } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';

/**
 * One step to a cited place, from the largest part to the smallest. `counted` steps have a number that we counted and the text does not
 * print; all others can be found by what is printed.
 */
export type PinpointStep =
  | { readonly kind: 'numbered'; readonly what: NumberedPart; readonly number: string }
  | { readonly kind: 'counted'; readonly what: CountedPart; readonly number: number }
  /** A printed label that says itself what it is ("Box 6"). */
  | { readonly kind: 'label'; readonly text: string }
  /** The printed words of a heading without a number. */
  | { readonly kind: 'under'; readonly title: string }
  | { readonly kind: 'part'; readonly what: 'front' | 'table' | 'clause' };

/** What the text prints a number for. */
export type NumberedPart = 'chapter' | 'section' | 'indicator' | 'footnote';

/** What is counted within its section, box, chapter or block. */
export type CountedPart = 'paragraph' | 'item' | 'sentence';

/** Where a citation points: the steps to the first place and, where it goes on to another, those to the last. Empty for the whole plan. */
export type Pinpoint = { readonly first: readonly PinpointStep[]; readonly last: readonly PinpointStep[] };

/** The pinpoint of a place, or of what stands from one place to another in the order of the text. */
export function pinpointOf(graph: Graph, first: PlanNode, last: PlanNode = first): Pinpoint {
  return { first: stepsTo(graph, first), last: first.id === last.id ? [] : stepsTo(graph, last) };
}

/** Whether a pinpoint has a number that we counted and the text does not print. */
export function isCounted({ first, last }: Pinpoint): boolean {
  return [...first, ...last].some(({ kind }) => kind === 'counted');
}

function stepsTo(graph: Graph, node: PlanNode): readonly PinpointStep[] {
  const steps = pathTo(graph, node.id).flatMap(stepOf);
  const owner = steps.findLastIndex(isOwner);
  const own = steps.slice(Math.max(0, owner));
  // Paragraphs and items are counted within their section, box or chapter: a heading between would send a reader to count from there.
  return own.some(({ kind }) => kind === 'counted') ? own.filter(({ kind }) => kind !== 'under') : own;
}

/** Sections and boxes are numbered through the whole plan, so nothing above them is needed to find one. */
function isOwner(step: PinpointStep): boolean {
  return (
    step.kind === 'label' ||
    (step.kind === 'part' && step.what === 'front') ||
    (step.kind === 'numbered' && step.what !== 'indicator')
  );
}

function stepOf(node: PlanNode): readonly PinpointStep[] {
  switch (node.kind) {
    case 'chapter':
      return [numbered('chapter', node.label.replace(/[.\s]+$/, ''))];
    case 'section':
    case 'indicator':
    case 'footnote':
      return [numbered(node.kind, String(node.number))];
    case 'box':
      return [{ kind: 'label', text: node.label }];
    case 'topic':
    case 'measure':
    case 'project':
      return [{ kind: 'under', title: node.title }];
    case 'paragraph':
    case 'item': {
      const counted = { kind: 'counted', what: node.kind, number: node.rank } as const;
      return node.parent === 'plan' ? [{ kind: 'part', what: 'front' }, counted] : [counted];
    }
    case 'commitment':
      return [{ kind: 'counted', what: 'sentence', number: node.number }];
    case 'table':
    case 'clause':
      return [{ kind: 'part', what: node.kind }];
    default:
      return [];
  }
}

function numbered(what: NumberedPart, number: string): PinpointStep {
  return { kind: 'numbered', what, number };
}
