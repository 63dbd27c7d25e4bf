import { labelOf } from '../../cite/labels.ts';
import { titleOf } from '../../cite/titles.ts';
import { assertNever, type Graph, type PlanNode, type Role } from '../../model.ts';
import type { MapTie, TieKind } from './map-ties.ts';

/** The kind of a tie, as a filter or a table names it. */
export const TIE_NAME: Readonly<Record<TieKind, string>> = {
  contains: 'contains',
  elaborates: 'elaborates',
  responsible: 'responsible body',
  governs: 'clause governs',
  names: 'names',
  cites: 'cites a footnote',
  refers: 'points to',
  related: 'related, computed',
};

/** The role of a body beside its line: the words of the legend. */
export const ROLE_ON_LINE: Readonly<Record<Role, string>> = {
  lead: 'leads',
  sole: 'alone',
  participant: 'takes part',
  joint: 'joint',
};

/** The few words of a tie as seen from one of its ends, to be read between the two: "elaborated in", "leads". */
export function tieWords(tie: MapTie, seenFrom: string): string {
  const isForward = seenFrom === tie.from;
  switch (tie.kind) {
    case 'contains':
      return isForward ? 'contains' : 'stands in';
    case 'elaborates':
      return isForward ? 'elaborates' : 'elaborated in';
    case 'responsible':
      return tie.role ? ROLE_ON_LINE[tie.role] : '';
    case 'governs':
      return isForward ? 'governs' : 'governed by';
    case 'names':
      return isForward ? 'names' : 'named in';
    case 'cites':
      return isForward ? 'cites' : 'cited by';
    case 'refers':
      return isForward ? 'points to' : 'pointed to by';
    case 'related':
      return 'related';
    default:
      return assertNever(tie.kind);
  }
}

/** The role as what the body is, which reads well from either end. */
const ROLE_AS_NOUN: Readonly<Record<Role, string>> = {
  lead: 'lead',
  sole: 'alone',
  participant: 'participant',
  joint: 'joint',
};

/** A tie in full as a chain of words has it: "joint in clause 2", "elaborates", "related (computed)". */
export function hopWords(graph: Graph, tie: MapTie, seenFrom: string): string {
  if (tie.kind === 'related') return `related (computed: ${tie.words})`;
  const clause = tie.role ? graph.nodes.get(tie.clause ?? '') : undefined;
  return tie.role && clause?.kind === 'clause'
    ? `${ROLE_AS_NOUN[tie.role]} in clause ${clause.number}`
    : tieWords(tie, seenFrom);
}

/** A node as a map names it: its label, and the title where the label does not say it already. */
export function nameOnMap(graph: Graph, node: PlanNode): { readonly label: string; readonly title: string } {
  const label = labelOf(graph, node);
  if (node.kind === 'plan') return { label, title: graph.plan.meta.shortTitle };
  const title = titleOf(node);
  return { label, title: title === label ? '' : title };
}

/** The kind of a node in a word: a body is told as what it is ("ministry"), a name likewise ("law"). */
export function kindOnMap(node: PlanNode): string {
  if ('bodyKind' in node) return node.kind === 'group' ? 'group' : node.bodyKind;
  return 'type' in node ? node.type : node.kind;
}
