import { nodesOf } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';
import { matchAgencies } from '../questions/find-agency.ts';
import { fold } from '../source.ts';
import { citedIds, countedLabel } from './citation.ts';
import { labelOf } from './labels.ts';
import { readLink } from './link.ts';
import { pathInWords, titleOf } from './titles.ts';

/** A place that an input may mean. `why` says how it was understood. */
export type GoToHit = {
  readonly kind: 'place';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** The titles from the chapter down to what contains the place, joined by " › ". */
  readonly path: string;
  readonly why: 'citation' | 'agency' | 'heading';
};

/** A pasted link that leads nowhere in this plan, with one sentence to show. It is then the only result, because a link is not a question. */
export type LinkProblem = { readonly kind: 'link-problem'; readonly message: string };

/**
 * The places that an input may mean, the best first: a citation or a link, then bodies by any of their names, then headings that have its words. A
 * link of any edition is either the one place that it names or the one problem with it.
 */
export function goTo(graph: Graph, input: string): readonly (GoToHit | LinkProblem)[] {
  const text = fold(input);
  if (text === '') return [];
  const linked = followed(graph, input);
  if (linked) return [linked];
  const cited = citedNode(graph, text);
  const agencies = matchAgencies(graph, text);
  const hits = [
    ...(cited ? [hit(graph, cited, 'citation')] : []),
    ...agencies.map((node) => hit(graph, node, 'agency')),
    ...headingsWith(graph, text).map((node) => hit(graph, node, 'heading')),
  ];
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** What a link leads to; `undefined` for what is no link. A sentence leads to itself even while the commitments are not at hand. */
function followed(graph: Graph, input: string): GoToHit | LinkProblem | undefined {
  const link = readLink(input);
  if (!link) return undefined;
  if (link.kind === 'problem') return { kind: 'link-problem', message: link.message };
  const { plan, id } = link;
  if (plan !== null && plan !== graph.plan.meta.id) {
    const message = `This link is to another plan, “${shown(plan)}”, which is not open here.`;
    return { kind: 'link-problem', message };
  }
  const node = linkedNode(graph, plan, id);
  if (node) return hit(graph, node, 'citation');
  const [, block = '', sentence] = /^(.+)\/c-(\d+)$/.exec(id) ?? [];
  const holder = graph.nodes.get(block);
  if (!holder || !SENTENCES_IN.has(holder.kind))
    return {
      kind: 'link-problem',
      message: `This link is to “${shown(id)}”, which this plan does not have.`,
    };
  const found = hit(graph, holder, 'citation');
  return { ...found, id, label: `${found.label}, sentence ${sentence}` };
}

/** The node of a link to this plan. An address of a page does not say whether a body is a group. */
function linkedNode(graph: Graph, plan: string | null, id: string): PlanNode | undefined {
  if (plan !== null && plan !== graph.plan.meta.id) return undefined;
  return graph.nodes.get(id) ?? graph.nodes.get(id.replace(/^agency\//, 'group/'));
}

const SENTENCES_IN: ReadonlySet<PlanNode['kind']> = new Set(['paragraph', 'item']);

function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

/** The place that a citation means; `undefined` for anything that is not one, and for a place that the plan does not have. */
export function citedNode(graph: Graph, input: string): PlanNode | undefined {
  const text = fold(input);
  if (text === '') return undefined;
  const [byLabel] = labelled(graph, text);
  if (byLabel) return byLabel;
  const link = readLink(input);
  if (link) return link.kind === 'place' ? linkedNode(graph, link.plan, link.id) : undefined;
  for (const id of citedIds(text)) {
    const node = graph.nodes.get(id);
    if (node) return node;
  }
  const counted = countedLabel(text);
  return counted === undefined ? tableNamed(graph, text) : labelled(graph, counted)[0];
}

const TABLE = /^(?:the )?(?:(?:indicators?|targets?) )?table(?: of (?:the )?indicators)?(?: (\d{1,2}))?$/i;

/** A table has no printed number: where the plan has only one, its word alone means it ("the indicator table"); a number counts them as printed. */
function tableNamed(graph: Graph, text: string): PlanNode | undefined {
  const [whole, number] = TABLE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const tables = nodesOf(graph, 'table');
  return number === undefined && tables.length > 1 ? undefined : tables[Number(number ?? 1) - 1];
}

/** A label as Remit writes it is always understood, paragraphs (`§5 ¶2`) and items included, which are counted within their section. */
function labelled(graph: Graph, text: string): readonly PlanNode[] {
  if (!COUNTED_WITHIN.test(text)) return [];
  const wanted = plainLabel(text);
  const found = graph.plan.nodes.filter(
    (node) => LABELLED_WITHIN.has(node.kind) && plainLabel(labelOf(graph, node)) === wanted,
  );
  // The commitments of a plan may not be at hand, and not every sentence promises: then the block that holds the sentence is meant.
  const block = text.replace(SENTENCE, '');
  return found.length > 0 || block === text ? found : labelled(graph, block);
}

const LABELLED_WITHIN: ReadonlySet<PlanNode['kind']> = new Set(['paragraph', 'item', 'table', 'commitment']);
const SENTENCE = /,?\s*sentence\s+\d+$/i;
const COUNTED_WITHIN = /¶|\b(?:para(?:graph)?|item|table)\b/i;

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\b(?:sec(?:tion)?|s)\b\.?\s*(?=\d)/, '§')
    .replace(/para(?:graph)?/, '¶')
    .replace(/\s+/g, '');
}

function hit(graph: Graph, node: PlanNode, why: GoToHit['why']): GoToHit {
  return {
    kind: 'place',
    id: node.id,
    label: labelOf(graph, node),
    title: titleOf(node),
    path: pathInWords(graph, node),
    why,
  };
}

/** Headings each of whose words begins with one of the words asked for; those that begin with the text first, then in printed order. */
function headingsWith(graph: Graph, text: string): readonly PlanNode[] {
  const wanted = text.toLowerCase().split(' ');
  const found = graph.plan.nodes.filter((node) => {
    if (!('title' in node) || !('number' in node)) return false;
    const words = titleOf(node)
      .toLowerCase()
      .split(/[^\p{L}\p{N}',-]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const begins = (node: PlanNode) => Number(titleOf(node).toLowerCase().startsWith(text.toLowerCase()));
  return found.sort((a, b) => begins(b) - begins(a));
}
