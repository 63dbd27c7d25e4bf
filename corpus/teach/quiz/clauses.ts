import { titleOf } from '../../cite/titles.ts';
import { nodesOf } from '../../graph.ts';
import type { Agency, Graph, PlanNode } from '../../model.ts';
import { type Responsibility, responsibilityOf } from '../../questions/responsibility.ts';
import { bodyName } from './place-names.ts';

/** A clause that questions can be asked about, with the one place that it governs. */
export type AskedClause = Responsibility & {
  readonly governed: PlanNode;
  /** Its bodies, each once. */
  readonly agencies: readonly Agency[];
  /** Whether it names a collective ("relevant departments"): then who takes part is not told by its names alone. */
  readonly hasGroup: boolean;
  /** Whether an editor's note stands beside it. Then nothing is asked that rests on what the clause does not print. */
  readonly isNoted: boolean;
};

/**
 * The clauses that were read as a whole and govern one place, which no other clause governs. A clause with words that could not be read may name more than
 * we know, so nothing is asked about it; nor about one whose place has a title that names one of its bodies.
 */
export function askedClauses(graph: Graph): readonly AskedClause[] {
  const all = nodesOf(graph, 'clause').map((clause) => responsibilityOf(graph, clause));
  const times = new Map<string, number>();
  for (const { id } of all.flatMap(({ governs }) => governs)) times.set(id, (times.get(id) ?? 0) + 1);
  const unread = unreadAt(graph);
  const noted = new Set(graph.plan.notes.map(({ at }) => at));
  return all.flatMap((one) => {
    const [governed, ...others] = one.governs;
    if (!governed || others.length > 0 || times.get(governed.id) !== 1) return [];
    if (one.bodies.length === 0 || unread.has(one.clause.id)) return [];
    const agencies = [...new Set(one.bodies.flatMap(({ body }) => (body.kind === 'agency' ? [body] : [])))];
    const title = titleOf(governed).toLowerCase();
    if (agencies.some((body) => title.includes(bodyName(body).toLowerCase()))) return [];
    const hasGroup = one.bodies.some(({ body }) => body.kind === 'group');
    return [{ ...one, governed, agencies, hasGroup, isNoted: noted.has(one.clause.id) }];
  });
}

/** Whether every clause of the plan was read as a whole. Words that were not read may say who leads, there or in the clauses below. */
export function isEveryClauseRead(graph: Graph): boolean {
  const unread = unreadAt(graph);
  return nodesOf(graph, 'clause').every(({ id }) => !unread.has(id));
}

function unreadAt(graph: Graph): ReadonlySet<string> {
  return new Set(
    graph.plan.problems.flatMap(({ severity, at }) => (severity === 'unread' && at !== null ? [at] : [])),
  );
}
