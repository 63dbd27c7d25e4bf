import {
  type AgencyRow,
  agencyRows,
  countRoles,
  type Dossier,
  type Duty,
  dossier,
  type Graph,
  type PlanNode,
  type Role,
} from '../../../corpus/index.ts';

/** That a body stands in a clause: its role, and the id of the chapter that the clause is about. */
export type Standing = { readonly role: Role; readonly chapter: string };

/** A body as the list of all bodies needs it. */
export type Listed = AgencyRow & { readonly dossier: Dossier; readonly standings: readonly Standing[] };

/** What some bodies are narrowed to. Under each name nothing means all; several values mean any of them. */
export type AgencyPick = {
  readonly kinds: readonly string[];
  readonly roles: readonly Role[];
  readonly chapters: readonly string[];
};

/** All bodies and then the groups, with all that they can be narrowed by. */
export function listedBodies(graph: Graph): readonly Listed[] {
  return agencyRows(graph).flatMap((row) => {
    const found = dossier(graph, row.body.id);
    if (!found) return [];
    const standings = found.duties.map((duty) => ({ role: duty.role, chapter: chapterOf(duty)?.id ?? '' }));
    return [{ ...row, dossier: found, standings }];
  });
}

/** The chapter that a clause is about. */
export function chapterOf({ path }: Duty): PlanNode | undefined {
  return path.find(({ kind }) => kind === 'chapter');
}

/**
 * The bodies of the picked kinds that have at least one clause in a picked role, in a picked chapter. Where chapters are picked the counts
 * are of the clauses in them.
 */
export function pickedBodies(rows: readonly Listed[], pick: AgencyPick): readonly Listed[] {
  return rows
    .filter(({ body, standings }) => {
      if (!allows(pick.kinds, body.bodyKind)) return false;
      if (pick.roles.length === 0 && pick.chapters.length === 0) return true;
      return standings.some(
        ({ role, chapter }) => allows(pick.roles, role) && allows(pick.chapters, chapter),
      );
    })
    .map((row) => (pick.chapters.length === 0 ? row : { ...row, counts: countedIn(row, pick.chapters) }));
}

/** How many bodies each value would leave, if under its own name it alone were picked. */
export function leftBy(
  rows: readonly Listed[],
  pick: AgencyPick,
  name: keyof AgencyPick,
  values: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(values.map((value) => [value, pickedBodies(rows, { ...pick, [name]: [value] }).length]));
}

/** The kinds of body there are, those with most bodies first and then by name. */
export function kindsOf(rows: readonly AgencyRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { body } of rows) counts.set(body.bodyKind, (counts.get(body.bodyKind) ?? 0) + 1);
  return [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b, 'en'),
  );
}

function countedIn({ standings }: Listed, chapters: readonly string[]): AgencyRow['counts'] {
  return countRoles(standings.filter(({ chapter }) => chapters.includes(chapter)).map(({ role }) => role));
}

function allows(picked: readonly string[], value: string): boolean {
  return picked.length === 0 || picked.includes(value);
}
