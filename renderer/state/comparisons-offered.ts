import {
  type Agency,
  type Graph,
  type Group,
  labelOf,
  type TogetherRow,
  togetherOf,
} from '../../corpus/index.ts';

/** A comparison worth a look. All of it is computed from the clauses. */
export type Offered = {
  readonly bodies: readonly (Agency | Group)[];
  /** Why it is offered; one comparison can have several reasons. */
  readonly why: readonly string[];
  /** The count behind it, in words. */
  readonly count: string;
};

type Pair = {
  readonly bodies: readonly [TogetherRow, TogetherRow];
  readonly shared: readonly string[];
  /** How often the first is printed as lead of the second, and the other way round. */
  readonly leads: number;
  readonly led: number;
};

/** A body in fewer clauses than this has nearly the same clauses as another by mere chance. */
const FEWEST_FOR_LIKENESS = 5;

/** Comparisons to begin with: pairs that stand out, and three bodies that stand together most. Groups are left out: they are no bodies. */
export function comparisonsOffered(graph: Graph): readonly Offered[] {
  const rows = togetherOf(graph).rows.filter(({ group }) => !group);
  const pairs = pairsOf(rows);
  const often = (one: Pair) => one.bodies.every(({ own }) => own.length >= FEWEST_FOR_LIKENESS);
  const found = [
    offer('Share the most clauses', best(pairs, sharing)),
    offer('One leads the other most often', best(pairs, leading), (one) => leadWords(graph, one)),
    offer(
      'Share the most while neither leads',
      best(
        pairs.filter((one) => leading(one) === 0),
        sharing,
      ),
    ),
    offer(
      `Have most nearly the same clauses, of bodies in ${FEWEST_FOR_LIKENESS} or more`,
      best(pairs.filter(often), likeness),
      (one) => `${one.shared.length} of the ${unionOf(one)} clauses that name either`,
    ),
    three(rows),
    offer(
      'Share nothing, though both stand in many clauses',
      best(apart(rows, pairs), busy),
      () => 'no clause names both',
    ),
  ].flatMap((one) => one ?? []);
  return merged(found);
}

/** The bodies that share most clauses with a body, with how many they share; groups last. */
export function partnersOffered(
  graph: Graph,
  id: string,
  most: number,
): readonly { readonly body: Agency | Group; readonly shared: number }[] {
  const { rows } = togetherOf(graph);
  const cells = rows.find(({ body }) => body.id === id)?.cells;
  return rows
    .flatMap(({ body, group }) => {
      const shared = cells?.get(body.id)?.shared.length ?? 0;
      return shared > 0 ? [{ body, group, shared }] : [];
    })
    .sort((a, b) => Number(a.group) - Number(b.group) || b.shared - a.shared)
    .slice(0, most)
    .map(({ body, shared }) => ({ body, shared }));
}

const sharing = ({ shared }: Pair) => shared.length;
const leading = ({ leads, led }: Pair) => leads + led;
const likeness = (one: Pair) => one.shared.length / unionOf(one);
const busy = ({ bodies: [a, b] }: Pair) => Math.min(a.own.length, b.own.length);

function unionOf({ bodies: [a, b], shared }: Pair): number {
  return a.own.length + b.own.length - shared.length;
}

function leadWords(graph: Graph, { bodies: [a, b], leads, led, shared }: Pair): string {
  const name = ({ body }: TogetherRow) => labelOf(graph, body);
  const times = (lead: TogetherRow, count: number) =>
    count > 0 ? [`${name(lead)} leads ${name(lead === a ? b : a)} in ${count}`] : [];
  return `${[...times(a, leads), ...times(b, led)].join(', ')} of the ${shared.length} clauses that name both`;
}

function pairsOf(rows: readonly TogetherRow[]): readonly Pair[] {
  return rows.flatMap((a, at) =>
    rows.slice(at + 1).flatMap((b) => {
      const cell = a.cells.get(b.body.id);
      return cell
        ? [{ bodies: [a, b] as const, shared: cell.shared, leads: cell.leads.length, led: cell.led.length }]
        : [];
    }),
  );
}

function apart(rows: readonly TogetherRow[], met: readonly Pair[]): readonly Pair[] {
  const known = new Set(met.map(({ bodies: [a, b] }) => `${a.body.id} ${b.body.id}`));
  return rows.flatMap((a, at) =>
    rows
      .slice(at + 1)
      .filter((b) => !known.has(`${a.body.id} ${b.body.id}`))
      .map((b) => ({ bodies: [a, b] as const, shared: [], leads: 0, led: 0 })),
  );
}

/** The first of those that have most; `undefined` where none has any. */
function best(pairs: readonly Pair[], measure: (pair: Pair) => number): Pair | undefined {
  const top = Math.max(0, ...pairs.map(measure));
  return top > 0 ? pairs.find((pair) => measure(pair) === top) : undefined;
}

function offer(
  why: string,
  pair: Pair | undefined,
  count = ({ shared }: Pair) => `${shared.length} clauses name both`,
): Offered | undefined {
  return pair && { bodies: pair.bodies.map(({ body }) => body), why: [why], count: count(pair) };
}

function three(rows: readonly TogetherRow[]): Offered | undefined {
  let top: readonly TogetherRow[] = [];
  let most = 0;
  for (const [at, a] of rows.entries()) {
    for (const [next, b] of rows.slice(at + 1).entries()) {
      const shared = new Set(a.cells.get(b.body.id)?.shared);
      if (shared.size <= most) continue;
      for (const c of rows.slice(at + next + 2)) {
        const all = c.own.filter((clause) => shared.has(clause)).length;
        if (all > most) [top, most] = [[a, b, c], all];
      }
    }
  }
  if (most === 0) return undefined;
  return {
    bodies: top.map(({ body }) => body),
    why: ['The three that stand together most often'],
    count: `${most} clauses name all three`,
  };
}

/** One comparison that is offered for two reasons is offered once, with the count that says more. */
function merged(offered: readonly Offered[]): readonly Offered[] {
  const byBodies = new Map<string, Offered>();
  for (const one of offered) {
    const key = one.bodies.map(({ id }) => id).join();
    const known = byBodies.get(key);
    byBodies.set(key, known ? { ...one, why: [...known.why, ...one.why] } : one);
  }
  return [...byBodies.values()];
}
