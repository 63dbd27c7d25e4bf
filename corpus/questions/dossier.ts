import { edgesTo, nodeAt, pathTo } from '../graph.ts';
import type { Agency, Edge, Graph, Group, PlanNode, Role } from '../model.ts';
import { roleCounts } from './agencies.ts';
import { type Responsibility, responsibilityOf } from './responsibility.ts';
import { ROLE_ORDER, type RoleCounts } from './roles.ts';

/** One clause in the dossier of a body. `path` leads from the plan to the first place that the clause governs. */
export type Duty = Responsibility & {
  readonly role: Role;
  readonly printed: string;
  readonly path: readonly PlanNode[];
};

/** A body that stands in the same clauses, with the clauses that they share in printed order. */
export type Partner = { readonly body: Agency | Group; readonly shared: readonly string[] };

/** A place outside the clauses that names the body, with the form printed there. */
export type Mention = { readonly block: PlanNode; readonly edge: Extract<Edge, { kind: 'mentions' }> };

/** All that the plan says of one body. */
export type Dossier = {
  readonly body: Agency | Group;
  readonly counts: RoleCounts;
  /** By role (lead, sole, participant, joint), then in printed order. */
  readonly duties: readonly Duty[];
  /** Most shared clauses first, then by name; groups after bodies. */
  readonly partners: readonly Partner[];
  readonly mentions: readonly Mention[];
  /** Clauses in which the body stands, by number of the chapter. Chapters without any are in it with 0. */
  readonly byChapter: ReadonlyMap<number, number>;
};

/** Gathers the dossier of a body or group; `undefined` when the id is of neither. */
export function dossier(graph: Graph, id: string): Dossier | undefined {
  const body = graph.nodes.get(id);
  if (body?.kind !== 'agency' && body?.kind !== 'group') return undefined;
  const duties = dutiesOf(graph, id);
  return {
    body,
    counts: roleCounts(graph, id),
    duties,
    partners: partnersIn(duties, id),
    mentions: edgesTo(graph, id, 'mentions').map((edge) => ({ block: nodeAt(graph, edge.from), edge })),
    byChapter: countByChapter(graph, duties),
  };
}

function dutiesOf(graph: Graph, id: string): readonly Duty[] {
  const duties = edgesTo(graph, id, 'assigns').flatMap((edge) => {
    const clause = nodeAt(graph, edge.from);
    if (clause.kind !== 'clause') return [];
    const responsibility = responsibilityOf(graph, clause);
    const path = pathTo(graph, responsibility.governs[0]?.id ?? clause.id);
    return [{ ...responsibility, role: edge.role, printed: edge.printed, path }];
  });
  return duties.sort(
    (a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) || a.clause.number - b.clause.number,
  );
}

function partnersIn(duties: readonly Duty[], id: string): readonly Partner[] {
  const shared = new Map<string, { body: Agency | Group; clauses: Map<number, string> }>();
  for (const { clause, bodies } of duties) {
    for (const { body } of bodies) {
      if (body.id === id) continue;
      const partner = shared.get(body.id) ?? { body, clauses: new Map<number, string>() };
      partner.clauses.set(clause.number, clause.id);
      shared.set(body.id, partner);
    }
  }
  return [...shared.values()]
    .map(({ body, clauses }) => ({
      body,
      shared: [...clauses].sort(([a], [b]) => a - b).map(([, clause]) => clause),
    }))
    .sort(
      (a, b) =>
        Number(a.body.kind === 'group') - Number(b.body.kind === 'group') ||
        b.shared.length - a.shared.length ||
        a.body.title.localeCompare(b.body.title, 'en'),
    );
}

function countByChapter(graph: Graph, duties: readonly Duty[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const node of graph.plan.nodes) if (node.kind === 'chapter') counts.set(node.number, 0);
  for (const { path } of duties) {
    const chapter = path.find((node) => node.kind === 'chapter');
    if (chapter?.kind === 'chapter') counts.set(chapter.number, (counts.get(chapter.number) ?? 0) + 1);
  }
  return counts;
}
