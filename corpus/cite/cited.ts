import type { Graph, PlanNode } from '../model.ts';
import { labelOf } from './labels.ts';
import { isCounted, type Pinpoint, pinpointOf } from './pinpoint.ts';
import { pinpointIn } from './pinpoint-words.ts';
import { type Reference, referenceOf } from './reference.ts';
import { PLAIN_WORDS } from './styles/plain-words.ts';

/** A place that is cited, with all that the styles need. It is made once and written in any style. */
export type Cited = {
  readonly reference: Reference;
  readonly pinpoint: Pinpoint;
  /** The label of the place as Remit shows it: `§5 ¶2`, or `§5 ¶2 to §6 ¶1`. Empty for the whole plan. */
  readonly label: string;
  /** The app that counted, as "Remit 0.1.0". */
  readonly readWith: string;
};

/** Cites a place, or what stands from one place to another. `version` is that of Remit; `null` where it is not known. */
export function citedFrom(graph: Graph, first: PlanNode, last: PlanNode, version: string | null): Cited {
  const isWhole = first.kind === 'plan';
  return {
    reference: referenceOf(graph.plan.meta),
    pinpoint: isWhole ? { first: [], last: [] } : pinpointOf(graph, first, last),
    label: isWhole ? '' : labelsOf(graph, first, last),
    readWith: version === null ? 'Remit' : `Remit ${version}`,
  };
}

/**
 * What a record of a bibliography keeps beside the document: the cited place, because such a record describes the whole document, and who
 * counted where the text prints no number. Empty for the whole plan.
 */
export function placeNote({ pinpoint, label, readWith }: Cited): string {
  if (label === '') return '';
  const words = `Cited: ${pinpointIn(PLAIN_WORDS, pinpoint)} (${label}).`;
  return isCounted(pinpoint)
    ? `${words} Counted by ${readWith}, because the text prints no number there.`
    : words;
}

function labelsOf(graph: Graph, first: PlanNode, last: PlanNode): string {
  const [from, to] = [labelOf(graph, first), labelOf(graph, last)];
  return from === to ? from : `${from} to ${to}`;
}
