import type { LoomLayout } from '../../state/loom-layout.ts';

/** What is lit: threads, the rows that light them, the rows at their other ends; with two of one side, those that both lead to are `shared`. */
export type Lit = {
  readonly threads: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
};

/** What held rows and the one that is pointed at or focused light; `null` for nothing. With two held the pointer lights nothing more. */
export function litBy(
  { threads, left, right }: LoomLayout,
  held: readonly string[],
  active: string | null,
): Lit | null {
  const rows = new Set([...left, ...right].map(({ row }) => row.id));
  const wanted = held.length === 2 ? held : [...held, ...(active === null ? [] : [active])];
  const sources = new Set(wanted.filter((id) => rows.has(id)));
  if (sources.size === 0) return null;
  const own = threads.filter((thread) => sources.has(thread.left) || sources.has(thread.right));
  const counts = new Map<string, number>();
  for (const thread of own) {
    for (const [from, to] of [
      [thread.left, thread.right],
      [thread.right, thread.left],
    ] as const)
      if (sources.has(from)) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return {
    threads: new Set(own.map(({ id }) => id)),
    sources,
    ends: new Set(counts.keys()),
    shared: new Set([...counts].filter(([, count]) => count > 1).map(([id]) => id)),
  };
}
