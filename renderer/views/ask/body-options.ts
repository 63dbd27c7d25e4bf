import {
  type Agency,
  type Graph,
  type Group,
  matchAgencies,
  namesOf,
  nodesOf,
} from '../../../corpus/index.ts';
import type { FinderOption } from '../../parts/finder.tsx';

/** The bodies one of whose names has what is typed, the best first; all of them, groups last, while nothing is typed. */
export function bodyOptions(
  graph: Graph,
  typed: string,
  leftOut: readonly string[],
): readonly FinderOption[] {
  const found = typed.trim()
    ? matchAgencies(graph, typed)
    : [...nodesOf(graph, 'agency').toSorted(byTitle), ...nodesOf(graph, 'group')];
  return found
    .filter(({ id }) => !leftOut.includes(id))
    .map((body) => ({ id: body.id, title: body.title, about: aboutOf(body, typed) }));
}

/** Beside the official name stands the name that was typed, where it is another one: so it is plain why a body is offered. */
function aboutOf(body: Agency | Group, typed: string): string {
  if (body.kind === 'group') return 'a group, not a body';
  const wanted = typed.trim().toLowerCase();
  const isNew = (name: string) =>
    name !== body.title &&
    name !== body.abbreviation &&
    name !== body.chinese &&
    name.toLowerCase() !== body.abbreviation?.toLowerCase();
  const said = [body.title, body.abbreviation, body.chinese].some((name) =>
    name?.toLowerCase().includes(wanted),
  );
  const other =
    wanted && !said
      ? namesOf(body).find((name) => isNew(name) && name.toLowerCase().includes(wanted))
      : undefined;
  return [body.abbreviation, body.chinese, other && `also “${other}”`].filter(Boolean).join(' · ');
}

function byTitle(a: Agency, b: Agency): number {
  return a.title.localeCompare(b.title, 'en');
}
