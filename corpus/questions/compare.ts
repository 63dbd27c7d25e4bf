import { nodesOf, pathTo } from '../graph.ts';
import type { Agency, Chapter, Graph, Group, PlanNode, Role } from '../model.ts';
import { type Responsibility, responsibilityOf } from './responsibility.ts';
import { type Standing, standingsOf } from './standings.ts';

/** A clause that names at least one of the compared bodies. */
export type ComparedDuty = Responsibility & {
  /** The roles of the compared bodies in it, by id; those whom it does not name are left out. */
  readonly roles: ReadonlyMap<string, Role>;
  /** From the plan to the first place that the clause governs. */
  readonly path: readonly PlanNode[];
};

/** The duties of exactly some of the compared bodies: the clause names all of these and none of the others. */
export type ComparedPart = {
  /** Ids, in the order asked. */
  readonly bodies: readonly string[];
  /** In printed order. */
  readonly duties: readonly ComparedDuty[];
};

/** How often one of the compared bodies is printed as lead where the other takes part. */
export type Leading = { readonly lead: string; readonly led: string; readonly clauses: readonly string[] };

/** The duties of the compared bodies in one chapter. */
export type ComparedChapter = {
  /** `null` for clauses outside chapters. */
  readonly chapter: Chapter | null;
  /** The clauses that name each body, by its id: in printed order, empty for none. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** The clauses that name all the compared bodies. */
  readonly shared: readonly string[];
};

/** Two to four bodies side by side. Who else stands in a clause does not matter here. */
export type Comparison = {
  readonly bodies: readonly (Agency | Group)[];
  /** Every clause that names one of them, in printed order. */
  readonly duties: readonly ComparedDuty[];
  /** The parts of these duties: each duty is in exactly one. Every subset has its part, also an empty one; most bodies first. */
  readonly parts: readonly ComparedPart[];
  /** For each ordered pair; pairs in which the one never leads the other are left out. */
  readonly leading: readonly Leading[];
  /** All chapters of the plan in printed order. */
  readonly chapters: readonly ComparedChapter[];
};

/** Fewer bodies leave nothing to compare; of more the subsets are too many to read. */
export const COMPARED_BODIES = { fewest: 2, most: 4 } as const;

/** Compares two to four bodies or groups. `undefined` for another number of them (one named twice counts once) and when an id is of neither. */
export function compare(graph: Graph, ids: readonly string[]): Comparison | undefined {
  const bodies = [...new Set(ids)].flatMap((id) => bodyAt(graph, id) ?? []);
  if (bodies.length !== new Set(ids).size) return undefined;
  if (bodies.length < COMPARED_BODIES.fewest || bodies.length > COMPARED_BODIES.most) return undefined;
  const asked = bodies.map(({ id }) => id);
  const duties = dutiesOf(graph, asked);
  return {
    bodies,
    duties,
    parts: subsetsOf(asked).map((subset) => ({
      bodies: subset,
      duties: duties.filter(({ roles }) => asked.every((id) => roles.has(id) === subset.includes(id))),
    })),
    leading: leadingIn(duties, asked),
    chapters: chaptersOf(graph, duties, asked),
  };
}

/** The duties that name all of some compared bodies, whether or not they name the others too: what a pair shares in all. */
export function sharedBy(comparison: Comparison, ids: readonly string[]): readonly ComparedDuty[] {
  return comparison.duties.filter(({ roles }) => ids.every((id) => roles.has(id)));
}

function bodyAt(graph: Graph, id: string): Agency | Group | undefined {
  const node = graph.nodes.get(id);
  return node?.kind === 'agency' || node?.kind === 'group' ? node : undefined;
}

function dutiesOf(graph: Graph, ids: readonly string[]): readonly ComparedDuty[] {
  const roles = new Map<Standing['clause'], Map<string, Role>>();
  for (const { clause, body, role } of standingsOf(graph)) {
    if (!ids.includes(body.id)) continue;
    roles.set(clause, (roles.get(clause) ?? new Map<string, Role>()).set(body.id, role));
  }
  return [...roles].map(([clause, own]) => {
    const responsibility = responsibilityOf(graph, clause);
    return { ...responsibility, roles: own, path: pathTo(graph, responsibility.governs[0]?.id ?? clause.id) };
  });
}

/** All subsets but the empty one, most members first, each in the order given. */
function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  const subsets = Array.from({ length: 2 ** ids.length - 1 }, (_, number) =>
    ids.filter((_, at) => (((number + 1) >> at) & 1) === 1),
  );
  const rank = (subset: readonly string[]) => subset.map((id) => ids.indexOf(id)).join('');
  return subsets.sort((a, b) => b.length - a.length || rank(a).localeCompare(rank(b)));
}

function leadingIn(duties: readonly ComparedDuty[], ids: readonly string[]): readonly Leading[] {
  return ids.flatMap((lead) =>
    ids.flatMap((led) => {
      const clauses = duties
        .filter(({ roles }) => roles.get(lead) === 'lead' && roles.has(led) && roles.get(led) !== 'lead')
        .map(({ clause }) => clause.id);
      return clauses.length > 0 ? [{ lead, led, clauses }] : [];
    }),
  );
}

function chaptersOf(
  graph: Graph,
  duties: readonly ComparedDuty[],
  ids: readonly string[],
): readonly ComparedChapter[] {
  const chapterOf = ({ path }: ComparedDuty) => path.find((node) => node.kind === 'chapter') ?? null;
  const outside = duties.some((duty) => chapterOf(duty) === null) ? [null] : [];
  return [...nodesOf(graph, 'chapter'), ...outside].map((chapter) => {
    const here = duties.filter((duty) => chapterOf(duty) === chapter);
    const clauses = (test: (duty: ComparedDuty) => boolean) =>
      here.filter(test).map(({ clause }) => clause.id);
    return {
      chapter,
      own: new Map(ids.map((id) => [id, clauses(({ roles }) => roles.has(id))])),
      shared: clauses(({ roles }) => ids.every((id) => roles.has(id))),
    };
  });
}
