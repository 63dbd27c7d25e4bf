import { type Graph, nodesOf, ROLE_ORDER } from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import { type Picked, pick, valuesOf } from '../../state/picked.ts';
import type { AgencyPick } from './listed.ts';
import { isUsualOrder, type Order, orderInWords } from './sort.ts';

/** What is picked, also where there are no kinds to pick from. */
export type Narrowing = Pick<AgencyPick, 'roles' | 'chapters'> & Partial<AgencyPick>;

/** The names under which an address holds what is picked. */
export const PICKED_AS = { kinds: 'kind', roles: 'role', chapters: 'chapter' } as const;

/** What an address has picked, as far as the plan knows it. */
export function agencyPickOf(graph: Graph, picked: Picked): AgencyPick {
  const kinds = new Set(
    [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')].map(({ bodyKind }) => bodyKind),
  );
  return {
    kinds: valuesOf(picked, PICKED_AS.kinds).filter((kind) => kinds.has(kind)),
    ...rolesAndChapters(graph, picked),
  };
}

/** The roles and chapters that an address has picked, in the order in which the plan and its tables have them. */
export function rolesAndChapters(graph: Graph, picked: Picked): Pick<AgencyPick, 'roles' | 'chapters'> {
  const roles = valuesOf(picked, PICKED_AS.roles);
  const chapters = valuesOf(picked, PICKED_AS.chapters);
  return {
    roles: ROLE_ORDER.filter((role) => roles.includes(role)),
    chapters: nodesOf(graph, 'chapter')
      .map(({ id }) => id)
      .filter((id) => chapters.includes(id)),
  };
}

/** The address without any filter; the order stays. */
export function withoutPick(picked: Picked): Picked {
  return Object.values(PICKED_AS).reduce((rest, name) => pick(rest, name, []), picked);
}

/** Whether anything is narrowed. */
export function isNarrowing({ roles, chapters, kinds = [] }: Narrowing): boolean {
  return [roles, chapters, kinds].some((values) => values.length > 0);
}

/** What is picked, in words: "kind: ministry; role: leads or alone; chapter: III". Empty where nothing is. */
export function pickInWords(graph: Graph, { kinds = [], roles, chapters }: Narrowing): readonly string[] {
  const said = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}: ${values.join(' or ')}`];
  return [
    ...said('kind', kinds),
    ...said(
      'role',
      roles.map((role) => ROLE_WORD[role]),
    ),
    ...said(
      'chapter',
      chapters.map((id) => chapterNumber(graph, id)),
    ),
  ];
}

/** All that the list is narrowed and sorted by, in words, for an export. Empty where everything is there in its usual order. */
export function filtersInWords(graph: Graph, typed: string, pick: AgencyPick, order: Order): string {
  return [
    ...(typed.trim() === '' ? [] : [`name has “${typed.trim()}”`]),
    ...pickInWords(graph, pick),
    ...(pick.chapters.length === 0 ? [] : ['counts are of the clauses in these chapters']),
    ...(isUsualOrder(order) ? [] : [orderInWords(order)]),
  ].join('; ');
}

/** The Roman number of a chapter: "III". */
export function chapterNumber(graph: Graph, id: string): string {
  const node = graph.nodes.get(id);
  return node?.kind === 'chapter' ? node.label.replace(/[.\s]+$/, '') : id;
}
