import type { NodeKind, Role } from '../model.ts';
import type { Hit } from './rank.ts';
import type { Unit } from './units.ts';

/** What a person has chosen in the facets. Values of one facet are alternatives; the facets themselves all hold. */
export type Choice = {
  readonly chapters: ReadonlySet<string>;
  readonly kinds: ReadonlySet<NodeKind>;
  readonly agencies: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
};

/** A facet's value with the number of hits that choosing it would leave, given what is chosen in the other facets. */
export type FacetValue<T> = { readonly value: T; readonly count: number };

/** The facets of a list of hits, each with its values, the most frequent first (chapters in printed order). */
export type Facets = {
  readonly chapters: readonly FacetValue<string>[];
  readonly kinds: readonly FacetValue<NodeKind>[];
  readonly agencies: readonly FacetValue<string>[];
  readonly roles: readonly FacetValue<Role>[];
};

/** Nothing chosen: every hit passes. */
export const NOTHING_CHOSEN: Choice = {
  chapters: new Set(),
  kinds: new Set(),
  agencies: new Set(),
  roles: new Set(),
};

type FacetName = keyof Choice;

/** The hits that pass what is chosen. A role is meant of the chosen agencies, when some are chosen. */
export function chosenHits(hits: readonly Hit[], choice: Choice): readonly Hit[] {
  return hits.filter(({ unit }) => passes(unit, choice));
}

/** The facets of the hits. Each facet counts with the choices of the others, so that no value promises what it does not give. */
export function facetsOf(hits: readonly Hit[], choice: Choice): Facets {
  const counted = <T>(facet: FacetName, valuesOf: (unit: Unit) => readonly T[]): readonly FacetValue<T>[] => {
    const counts = new Map<T, number>();
    const others = { ...choice, [facet]: new Set() };
    for (const { unit } of hits) {
      if (!passes(unit, others)) continue;
      for (const value of new Set(valuesOf(unit))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  };
  const chapters = counted('chapters', chaptersOf);
  return {
    chapters: [...chapters].sort((a, b) => a.value.localeCompare(b.value, 'en', { numeric: true })),
    kinds: counted('kinds', (unit) => [unit.kind]),
    agencies: counted('agencies', agenciesOf),
    roles: counted('roles', (unit) => rolesOf(unit, choice.agencies)),
  };
}

function passes(unit: Unit, { chapters, kinds, agencies, roles }: Choice): boolean {
  const any = <T>(chosen: ReadonlySet<T>, own: readonly T[]) =>
    chosen.size === 0 || own.some((one) => chosen.has(one));
  return (
    any(chapters, chaptersOf(unit)) &&
    any(kinds, [unit.kind]) &&
    any(agencies, agenciesOf(unit)) &&
    any(roles, rolesOf(unit, agencies))
  );
}

function chaptersOf(unit: Unit): readonly string[] {
  return unit.path.filter((node) => node.kind === 'chapter').map((node) => node.id);
}

function agenciesOf(unit: Unit): readonly string[] {
  return unit.kind === 'agency' || unit.kind === 'group' ? [unit.id] : unit.bodies.map((body) => body.id);
}

function rolesOf(unit: Unit, agencies: ReadonlySet<string>): readonly Role[] {
  return unit.bodies.filter((body) => agencies.size === 0 || agencies.has(body.id)).map((body) => body.role);
}
