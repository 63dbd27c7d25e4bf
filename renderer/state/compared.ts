import { type Agency, COMPARED_BODIES, findAgency, type Graph, type Group } from '../../corpus/index.ts';
import { type Picked, pick, valuesOf } from './picked.ts';
import type { Route } from './route.ts';

const WITH = 'with';
const PART = 'part';
/** Stands between the bodies of a part in an address; no slug has it, and it needs no escape. */
const AND = '.';

/** What an address asks to compare, as far as the plan has it. */
export type Compared = {
  /** The chosen bodies in the order of the choice, four at most. */
  readonly bodies: readonly (Agency | Group)[];
  /** What the address names and the plan does not know. */
  readonly unknown: readonly string[];
  /** How many more bodies the address names than can be compared. */
  readonly beyond: number;
  /** The ids of the bodies of the part that alone is shown; `null` for all parts. */
  readonly part: readonly string[] | null;
};

/** Reads what to compare from an address. A body may be written in any of its names. */
export function comparedIn(graph: Graph, picked: Picked): Compared {
  const asked = valuesOf(picked, WITH).map((name) => [name, findAgency(graph, name)] as const);
  const known = [...new Set(asked.flatMap(([, body]) => body ?? []))];
  const bodies = known.slice(0, COMPARED_BODIES.most);
  const slugs = valuesOf(picked, PART)[0]?.split(AND) ?? [];
  const part = bodies.filter(({ id }) => slugs.includes(slugOf(id))).map(({ id }) => id);
  return {
    bodies,
    unknown: asked.filter(([, body]) => !body).map(([name]) => name),
    beyond: known.length - bodies.length,
    part: part.length > 0 && part.length === slugs.length ? part : null,
  };
}

/** Picks these bodies and shows all their parts. */
export function compareWith(ids: readonly string[]): Picked {
  return pick({}, WITH, ids.map(slugOf));
}

/** Chooses a body, or takes the choice back. Where as many as can be are chosen, another one changes nothing. */
export function toggleCompared(graph: Graph, picked: Picked, id: string): Picked {
  const now = comparedIn(graph, picked).bodies.map((body) => body.id);
  if (now.includes(id)) return compareWith(now.filter((one) => one !== id));
  return now.length < COMPARED_BODIES.most ? compareWith([...now, id]) : picked;
}

/** Shows only the duties of exactly these of the chosen bodies, or of all parts again when these were shown. */
export function togglePart(graph: Graph, picked: Picked, ids: readonly string[]): Picked {
  const { bodies, part } = comparedIn(graph, picked);
  const all = compareWith(bodies.map(({ id }) => id));
  return part?.join() === ids.join() ? all : pick(all, PART, [ids.map(slugOf).join(AND)]);
}

/** The page that compares these bodies. */
export function compareRoute(ids: readonly string[]): Route {
  return { kind: 'compare', picked: compareWith(ids) };
}

/** The id of a body as its address has it. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
