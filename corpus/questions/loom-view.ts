import type { Role } from '../model.ts';
import { groupedBy } from './grouped.ts';
import type { Loom, LoomGroup, LoomRow, LoomTie } from './loom.ts';
import { ROLE_ORDER } from './roles.ts';

/** The order of what stands at the right. `kind` keeps the groups; in the others everything is one group, collectives last. */
export type LoomOrder = 'kind' | 'count' | 'name';

/** How a loom is shown. What is left out does not narrow. */
export type LoomLook = {
  readonly order?: LoomOrder;
  /** Only ties in these roles are drawn; the rows stay, so that the picture stays the same. */
  readonly roles?: ReadonlySet<Role>;
  /** Ids of groups of which one row stands for all. */
  readonly folded?: ReadonlySet<string>;
};

/** A row as it is shown. `ties` counts what is drawn to it: for bodies and their places, clauses. */
export type ShownRow = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** What it stands for: one row, or all of a folded group. */
  readonly rows: readonly LoomRow[];
  readonly folded: boolean;
  readonly ties: number;
};

/** A group as it is shown: with one row when it is folded. */
export type ShownGroup = Omit<LoomGroup, 'rows'> & {
  readonly size: number;
  readonly folded: boolean;
  readonly rows: readonly ShownRow[];
};

/** All ties between two rows that are shown, as one thread. */
export type LoomThread = {
  readonly left: string;
  readonly right: string;
  /** The strongest role among the ties; `null` for what is no body. */
  readonly role: Role | null;
  readonly ties: readonly LoomTie[];
};

/** A loom as it is drawn, and as its table lists it. */
export type LoomView = {
  readonly side: Loom['side'];
  readonly computed: boolean;
  readonly left: readonly ShownGroup[];
  readonly right: readonly ShownGroup[];
  /** In the order of the rows at the left. */
  readonly threads: readonly LoomThread[];
  /** The ties that are drawn, in printed order. */
  readonly ties: readonly LoomTie[];
};

/** Ends that are one group in every order but `kind`. */
export const ALL_ENDS = 'kind/*';

/** Weaves a loom as it is to be shown: every tie that the roles admit is in exactly one thread. */
export function weave(loom: Loom, { order = 'kind', roles, folded = NONE }: LoomLook = {}): LoomView {
  const ties = loom.ties.filter(({ role }) => !roles || (role !== null && roles.has(role)));
  const all = clausesBy(loom.ties, ({ end }) => end);
  const right = ordered(loom.right, order, (id) => all.get(id) ?? 0);
  const stand = (groups: readonly LoomGroup[]) =>
    new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row.id, folded.has(id) ? id : row.id])));
  const [leftOf, rightOf] = [stand(loom.left), stand(right)];
  const rowOf = (map: ReadonlyMap<string, string>, id: string) => map.get(id) ?? id;
  const threads = [
    ...groupedBy(ties, ({ place, end }) => `${rowOf(leftOf, place)} ${rowOf(rightOf, end)}`).values(),
  ].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      { left: rowOf(leftOf, first.place), right: rowOf(rightOf, first.end), role: strongest(own), ties: own },
    ];
  });
  const rank = new Map(
    [...loom.left, ...right]
      .flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)])
      .map((id, at) => [id, at]),
  );
  const byRows = (a: LoomThread, b: LoomThread) =>
    (rank.get(a.left) ?? 0) - (rank.get(b.left) ?? 0) || (rank.get(a.right) ?? 0) - (rank.get(b.right) ?? 0);
  return {
    side: loom.side,
    computed: loom.computed,
    left: shown(
      loom.left,
      folded,
      clausesBy(ties, ({ place }) => rowOf(leftOf, place)),
    ),
    right: shown(
      right,
      folded,
      clausesBy(ties, ({ end }) => rowOf(rightOf, end)),
    ),
    threads: threads.sort(byRows),
    ties,
  };
}

const NONE: ReadonlySet<string> = new Set();

function strongest(ties: readonly LoomTie[]): Role | null {
  return ROLE_ORDER.find((role) => ties.some((tie) => tie.role === role)) ?? null;
}

/** Counts by row what ties come from: each clause or block once. */
function clausesBy(ties: readonly LoomTie[], row: (tie: LoomTie) => string): ReadonlyMap<string, number> {
  return new Map(
    [...groupedBy(ties, row)].map(([id, own]) => [id, new Set(own.map(({ from }) => from)).size]),
  );
}

function ordered(
  groups: readonly LoomGroup[],
  order: LoomOrder,
  count: (id: string) => number,
): readonly LoomGroup[] {
  const byName = (a: LoomRow, b: LoomRow) => a.title.localeCompare(b.title, 'en');
  const byCount = (a: LoomRow, b: LoomRow) => count(b.id) - count(a.id) || byName(a, b);
  const isCollective = ({ rows }: LoomGroup) => rows.every(({ node }) => node.kind === 'group');
  const last = groups.filter(isCollective);
  const first = groups.filter((group) => !isCollective(group));
  // The rows of the table of indicators have an order of their own: it is the plan's.
  const sorted = (rows: readonly LoomRow[], by: typeof byName) =>
    order === 'kind' && rows.every(({ node }) => node.kind === 'indicator') ? rows : rows.toSorted(by);
  if (order === 'kind') {
    return [
      ...first.toSorted((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name, 'en')),
      ...last,
    ].map((group) => ({ ...group, rows: sorted(group.rows, byCount) }));
  }
  const by = order === 'name' ? byName : byCount;
  const one = {
    id: ALL_ENDS,
    number: '',
    name: '',
    rows: sorted(
      first.flatMap(({ rows }) => rows),
      by,
    ),
  };
  return [
    ...(one.rows.length > 0 ? [one] : []),
    ...last.map((group) => ({ ...group, rows: sorted(group.rows, by) })),
  ];
}

function shown(
  groups: readonly LoomGroup[],
  folded: ReadonlySet<string>,
  ties: ReadonlyMap<string, number>,
): readonly ShownGroup[] {
  return groups.map(({ rows, ...group }) => {
    const one = (row: LoomRow): ShownRow => {
      const { id, label, title } = row;
      return { id, label, title, rows: [row], folded: false, ties: ties.get(id) ?? 0 };
    };
    const { id, number, name } = group;
    const isFolded = folded.has(id);
    const whole: ShownRow = { id, label: number, title: name, rows, folded: true, ties: ties.get(id) ?? 0 };
    return { ...group, size: rows.length, folded: isFolded, rows: isFolded ? [whole] : rows.map(one) };
  });
}
