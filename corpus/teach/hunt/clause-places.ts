import { nodesOf } from '../../graph.ts';
import type { Agency, Graph, Group } from '../../model.ts';
import { type Responsibility, responsibilityOf } from '../../questions/responsibility.ts';
import { isEveryClauseRead } from '../quiz/clauses.ts';

/**
 * All clauses of the plan with what they govern and whom they name; none where one of them was not read as a whole, because then nobody knows all
 * places of a body.
 */
export function allClauses(graph: Graph): readonly Responsibility[] {
  if (!isEveryClauseRead(graph)) return [];
  return nodesOf(graph, 'clause').map((clause) => responsibilityOf(graph, clause));
}

/** Where one is right when clauses are looked for: at one of them, or anywhere in what it governs. */
export function placesOf(clauses: readonly Responsibility[]): readonly string[] {
  return clauses.flatMap(({ clause, governs }) => [...governs.map(({ id }) => id), clause.id]);
}

/** The named bodies of a clause, each once; groups are none. */
export function agenciesOf({ bodies }: Responsibility): readonly Agency[] {
  return [...new Set(bodies.flatMap(({ body }) => (body.kind === 'agency' ? [body] : [])))];
}

/** The condition that asks the search for a body. */
export function termFor({ abbreviation, title }: Agency | Group): string {
  return `agency:${abbreviation !== null && /^\S+$/.test(abbreviation) ? abbreviation : `"${title}"`}`;
}
