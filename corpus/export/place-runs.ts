import { labelOf } from '../cite/labels.ts';
import { writeLink } from '../cite/link.ts';
import { titleOf } from '../cite/titles.ts';
import type { Clause, Graph, PlanNode } from '../model.ts';
import { segmentsOf } from '../questions/segments.ts';
import { type Block, plain, type Runs } from './report.ts';

/** A place in words: its label and title. */
export function placeWords(graph: Graph, node: PlanNode): string {
  return `${labelOf(graph, node)} ${titleOf(node)}`;
}

/** What stands above a place, from the chapter down. `path` leads from the plan to the place; what is `governed` itself is left out. */
export function pathWords(graph: Graph, path: readonly PlanNode[], governed: readonly PlanNode[]): string {
  const own = new Set(governed.map(({ id }) => id));
  return path
    .filter((step) => step.kind !== 'plan' && !own.has(step.id))
    .map((step) => placeWords(graph, step))
    .join(' › ');
}

/** The words of a block as runs. A printed footnote mark stays as it is, and the footnote becomes one of the document. */
export function blockRuns(graph: Graph, block: PlanNode): Runs {
  return segmentsOf(graph, block, false).map(({ text, ties }) => {
    const mark = ties.find((tie) => tie.kind === 'mark');
    const footnote = mark ? graph.nodes.get(mark.to)?.text : undefined;
    return footnote === undefined ? { text } : { text, footnote };
  });
}

/** A clause verbatim, with its number, its line and its link. */
export function clauseQuote(graph: Graph, clause: Clause): Block {
  const link = placeLink(graph, clause.id);
  const where = `${labelOf(graph, clause)}, line ${clause.place.start.line}, `;
  return { kind: 'quote', runs: plain(clause.text), citation: [...plain(where), { text: link, link }] };
}

/** The numbers of clauses, given their ids: "3, 17, 20". */
export function clauseNumbers(graph: Graph, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const clause = graph.nodes.get(id);
      return clause?.kind === 'clause' ? clause.number : id;
    })
    .join(', ');
}

/** The link of a place, which names it in every edition: `remit://<plan>/<id>`. Writing the file may turn it into an address (see `withPageLinks`). */
export function placeLink(graph: Graph, id: string): string {
  return writeLink(graph.plan.meta.id, id);
}
