import {
  countRoles,
  type Dossier,
  type Graph,
  nodesOf,
  type Partner,
  ROLE_ORDER,
} from '../../../corpus/index.ts';
import type { PickOption } from '../../parts/pick-option.ts';
import { capital, ROLE_WORD } from '../../parts/words.ts';
import { chapterNumber, isNarrowing, type Narrowing } from './agency-pick.ts';
import { chapterOf } from './listed.ts';

/**
 * A dossier with only the duties in a picked role and chapter, and the partners in these. What it says of the body as a whole stays: the
 * counts, the strip, the printed forms, and where the running text names it.
 */
export function narrowedDossier(found: Dossier, pick: Narrowing): Dossier {
  if (!isNarrowing(pick)) return found;
  const duties = found.duties.filter(
    (duty) => isIn(pick.roles, duty.role) && isIn(pick.chapters, chapterOf(duty)?.id),
  );
  const clauses = new Set(duties.map(({ clause }) => clause.id));
  return { ...found, duties, partners: partnersIn(found.partners, clauses) };
}

/** The roles that the body has in the plan, each with its number of clauses in the picked chapters; what is picked can always be taken back. */
export function roleOptions(
  { counts, duties }: Dossier,
  { roles, chapters }: Narrowing,
): readonly PickOption[] {
  const left = countRoles(
    duties.filter((duty) => isIn(chapters, chapterOf(duty)?.id)).map(({ role }) => role),
  );
  return ROLE_ORDER.filter((role) => counts[role] > 0 || roles.includes(role)).map((role) => ({
    value: role,
    name: capital(ROLE_WORD[role]),
    short: ROLE_WORD[role],
    count: left[role],
  }));
}

/** The chapters in which the body stands, each with its number of clauses in a picked role; what is picked can always be taken back. */
export function chapterOptions(
  graph: Graph,
  { duties, byChapter }: Dossier,
  { roles, chapters }: Narrowing,
): readonly PickOption[] {
  return nodesOf(graph, 'chapter')
    .filter(({ id, number }) => (byChapter.get(number) ?? 0) > 0 || chapters.includes(id))
    .map(({ id, title }) => ({
      value: id,
      name: `${chapterNumber(graph, id)} ${title}`,
      short: chapterNumber(graph, id),
      count: duties.filter((duty) => chapterOf(duty)?.id === id && isIn(roles, duty.role)).length,
    }));
}

function partnersIn(partners: readonly Partner[], clauses: ReadonlySet<string>): readonly Partner[] {
  return partners
    .map(({ body, shared }) => ({ body, shared: shared.filter((id) => clauses.has(id)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort(
      (a, b) =>
        Number(a.body.kind === 'group') - Number(b.body.kind === 'group') ||
        b.shared.length - a.shared.length ||
        a.body.title.localeCompare(b.body.title, 'en'),
    );
}

function isIn(picked: readonly string[], value: string | undefined): boolean {
  return picked.length === 0 || (value !== undefined && picked.includes(value));
}
