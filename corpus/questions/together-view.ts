import type { Together, TogetherRow } from './together.ts';

/** Bodies by bodies with these bodies only, in the order given; an id that is no row is passed over. The end of the heat scale counts what is left. */
export function togetherAmong(together: Together, bodies: readonly string[]): Together {
  const byId = new Map(together.rows.map((row) => [row.body.id, row]));
  const kept = new Set(bodies);
  const rows = bodies.flatMap((id): readonly TogetherRow[] => {
    const row = byId.get(id);
    return row ? [{ ...row, cells: new Map([...row.cells].filter(([other]) => kept.has(other))) }] : [];
  });
  return {
    rows,
    max: Math.max(0, ...rows.flatMap(({ cells }) => [...cells.values()].map(({ shared }) => shared.length))),
  };
}
