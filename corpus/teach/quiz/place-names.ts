import { labelOf } from '../../cite/labels.ts';
import { titleOf } from '../../cite/titles.ts';
import { pathTo } from '../../graph.ts';
import type { Agency, Graph, Group, PlanNode } from '../../model.ts';
import type { Assignment } from '../../questions/responsibility.ts';
import type { QuizQuote } from './quiz.ts';

/** A place as a question names it: what it is, its title, and where it stands. */
export function placeInFull(graph: Graph, node: PlanNode): string {
  const title = `“${titleOf(node)}”`;
  if (node.kind === 'box') return `${node.label} (${title})`;
  if (node.kind === 'chapter' || node.kind === 'section') return `${node.kind} ${node.number} (${title})`;
  const above = pathTo(graph, node.id).findLast(({ kind }) => kind === 'box' || kind === 'section');
  return `${title} in ${above ? labelOf(graph, above) : 'the plan'}`;
}

/**
 * The name of a body in a question: the official one where the plan prints it, and otherwise the form that its clauses print most, slips left out. So who has read the
 * plan meets the name that stands there.
 */
export function bodyName({ title, forms }: Agency | Group): string {
  if (forms.some(({ printed }) => printed === title)) return title;
  const proper = forms.filter(({ status }) => status !== 'slip');
  return [...proper].sort((a, b) => b.inClauses - a.inClauses)[0]?.printed ?? title;
}

/** Says where a clause prints another name than the question does; empty where it prints the same ones. */
export function printedOtherwise(bodies: readonly Assignment[]): string {
  return bodies
    .filter(({ body, printed }) => printed !== bodyName(body))
    .map(({ body, printed }) => ` It prints the ${bodyName(body)} as “${printed}”.`)
    .join('');
}

/** All of a node's words as a quote. */
export function quoteFrom(graph: Graph, node: PlanNode, text = node.text): QuizQuote {
  return { text, label: labelOf(graph, node), place: node.id };
}
