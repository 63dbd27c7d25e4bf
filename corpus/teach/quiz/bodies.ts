import { edgesTo, nodesOf } from '../../graph.ts';
import type { Agency, Graph } from '../../model.ts';
import type { QuizDifficulty } from '../lesson.ts';

/** How often bodies are named in clauses, and together. */
export type Company = {
  readonly bodies: readonly Agency[];
  readonly clausesOf: (body: Agency) => number;
  readonly together: (a: Agency, b: Agency) => number;
};

/** Counts in which clauses bodies are named. Bodies that no clause names are left out. */
export function companyIn(graph: Graph): Company {
  const clauses = new Map(
    nodesOf(graph, 'agency').map((body) => [
      body.id,
      new Set(edgesTo(graph, body.id, 'assigns').map(({ from }) => from)),
    ]),
  );
  const of = ({ id }: Agency) => clauses.get(id) ?? new Set<string>();
  return {
    bodies: nodesOf(graph, 'agency').filter((body) => of(body).size > 0),
    clausesOf: (body) => of(body).size,
    together: (a, b) => [...of(a)].filter((clause) => of(b).has(clause)).length,
  };
}

/** The bodies that a clause does not name, in pools: those that a question of this difficulty draws from first. */
export function otherBodies(
  company: Company,
  named: readonly Agency[],
  difficulty: QuizDifficulty,
): readonly (readonly Agency[])[] {
  const others = company.bodies.filter((body) => !named.includes(body));
  const kinds = new Set(named.map(({ bodyKind }) => bodyKind));
  const isSameKind = ({ bodyKind }: Agency) => kinds.has(bodyKind);
  const [same, different] = [others.filter(isSameKind), others.filter((body) => !isSameKind(body))];
  if (difficulty === 'easy') return [different, same];
  if (difficulty === 'medium') return [same, different];
  const ties = (body: Agency) => named.reduce((sum, one) => sum + company.together(body, one), 0);
  const near = [...others].sort((a, b) => ties(b) - ties(a)).slice(0, Math.ceil(others.length / 4));
  return [near, same, different];
}
