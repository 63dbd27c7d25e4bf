import { describe, expect, it } from 'vitest';
import {
  type Edge,
  fitMap,
  hubsOf,
  type MapAsk,
  type MapTie,
  MOST_ON_A_MAP,
  mapTies,
  neighbourhood,
  neighbourRows,
  onMap,
  responsibleFor,
  type TieKind,
  tieKey,
} from '../../corpus/index.ts';
import { groupedBy } from '../../corpus/questions/grouped.ts';
import { layOutMap } from '../../renderer/state/map-layout.ts';
import { drawLines } from '../../renderer/state/map-lines.ts';
import { edges, graph, plan } from '../corpus/the-plan.ts';

const ties = mapTies(graph);
const hubs = hubsOf(graph);
const centres = [...new Set(plan.nodes.map(({ id }) => onMap(graph, id)?.id ?? id))];

type Filter = Pick<MapAsk, 'kinds' | 'ties' | 'hideHubs'>;
const FILTERS: Readonly<Record<string, Filter>> = {
  nothing: { kinds: new Set(), ties: new Set(), hideHubs: false },
  'the hub hidden': { kinds: new Set(), ties: new Set(), hideHubs: true },
  'only bodies': { kinds: new Set(['agency', 'group']), ties: new Set(), hideHubs: false },
  'only measures and boxes': {
    kinds: new Set(['measure', 'box', 'project']),
    ties: new Set(),
    hideHubs: false,
  },
  'only printed responsibility': {
    kinds: new Set(),
    ties: new Set<TieKind>(['responsible']),
    hideHubs: false,
  },
  'names and computed ties': {
    kinds: new Set(),
    ties: new Set<TieKind>(['names', 'related']),
    hideHubs: false,
  },
};

/** An edge as a map may show it: the kind of tie, and the two nodes of the map that it joins. */
type Joined = { readonly kind: TieKind; readonly ends: readonly [string, string] };

const TIE_OF = {
  follows: 'elaborates',
  governs: 'governs',
  cites: 'cites',
  mentions: 'names',
  refers: 'refers',
  related: 'related',
} as const;

/** What an edge of the plan joins on a map, written apart from the question that is tested. */
function joinedBy(edge: Edge): readonly Joined[] {
  if (edge.kind === 'states') return [];
  if (edge.kind === 'assigns') {
    const places = edges('governs').filter(({ from }) => from === edge.from);
    return [edge.from, ...places.map(({ to }) => to)].map((place) => ({
      kind: 'responsible',
      ends: [edge.to, place],
    }));
  }
  const [from, to] = [onMap(graph, edge.from)?.id ?? '', onMap(graph, edge.to)?.id ?? ''];
  if (from === to) return [];
  if (edge.kind !== 'contains') {
    return edge.kind === 'refers' && to === 'plan' ? [] : [{ kind: TIE_OF[edge.kind], ends: [from, to] }];
  }
  const isOwnClause = edges('governs').some((one) => one.from === edge.to && one.to === edge.from);
  return from !== edge.from || to !== edge.to || isOwnClause ? [] : [{ kind: 'contains', ends: [from, to] }];
}

const all = plan.edges.flatMap((edge) => joinedBy(edge).map((joined) => ({ edge, ...joined })));
const byEnd = groupedBy(
  all.flatMap((one) => one.ends.map((end) => ({ end, one }))),
  ({ end }) => end,
);
const kindOf = (id: string) => graph.nodes.get(id)?.kind;

/** The edges at a node that a filter lets onto the map of a centre. */
function admitted(at: string, centre: string, { kinds, ties: only, hideHubs }: Filter) {
  return (byEnd.get(at) ?? []).flatMap(({ one }) => {
    const other = one.ends[0] === at ? one.ends[1] : one.ends[0];
    const kind = kindOf(other);
    const isLetIn =
      other === centre ||
      ((kinds.size === 0 || (kind && kinds.has(kind))) && !(hideHubs && hubs.includes(other)));
    // A body stands at the clause only where the clause is in the middle.
    const isDoubled =
      one.kind === 'responsible' && kindOf(one.ends[1]) === 'clause' && one.ends[1] !== centre;
    return isLetIn && !isDoubled && (only.size === 0 || only.has(one.kind)) ? [{ ...one, other }] : [];
  });
}

function isMadeOf(tie: MapTie): boolean {
  const places = tie.kind === 'responsible' ? responsibleFor(graph, tie.to) : [];
  const isCovered = places.some(
    ({ clause, bodies }) => clause.id === tie.clause && bodies.some(({ body }) => body.id === tie.from),
  );
  return tie.edges.every((edge) => {
    if (!plan.edges.includes(edge)) return false;
    if (tie.kind === 'responsible') return isCovered && (edge.kind === 'assigns' || edge.kind === 'governs');
    return joinedBy(edge).some(
      ({ kind, ends }) => kind === tie.kind && ends.includes(tie.from) && ends.includes(tie.to),
    );
  });
}

describe.each(Object.entries(FILTERS))('on every map of the plan, with %s', (_, filter) => {
  it.each([1, 2] as const)(
    'each edge that is let in is drawn or counted, and none is made up, at depth %i',
    (depth) => {
      expect(centres.length).toBeGreaterThan(250);
      for (const centre of centres) {
        const near = neighbourhood(graph, ties, { centre, depth, hubs, ...filter });
        const fitted = fitMap(near);
        const keys = new Map(near.ties.map((tie) => [tieKey(tie), tie]));
        const found = new Set(near.groups.flatMap(({ neighbours }) => neighbours.map(({ node }) => node.id)));
        const told = new Set(
          near.ties.flatMap((tie) => tie.edges.map((edge) => `${edgeKey(edge)} ${tie.from} ${tie.to}`)),
        );
        const wanted = admitted(centre, centre, filter);
        const further = [...found]
          .filter((id) => wanted.some(({ other }) => other === id))
          .filter(
            (id) => depth === 2 && !hubs.includes(id) && kindOf(id) !== 'clause' && kindOf(id) !== 'plan',
          )
          .flatMap((id) =>
            admitted(id, centre, filter).filter(
              ({ other }) => !['clause', 'plan'].includes(kindOf(other) ?? ''),
            ),
          );
        for (const { edge, ends } of [...wanted, ...further]) {
          const isTold =
            told.has(`${edgeKey(edge)} ${ends[0]} ${ends[1]}`) ||
            told.has(`${edgeKey(edge)} ${ends[1]} ${ends[0]}`);
          expect(isTold, `${edge.kind} ${edge.from} ${edge.to} on the map of ${centre}`).toBe(true);
        }
        expect(near.ties.filter((tie) => !isMadeOf(tie)).map(tieKey)).toEqual([]);
        // What is drawn, and what the lines "+ n more" count, is all there is; and the table lists it all.
        const drawn = drawLines(layOutMap(graph, near.centre, fitted, 848), fitted.ties).map(({ tie }) =>
          tieKey(tie),
        );
        const shown = new Set([
          centre,
          ...fitted.groups.flatMap((group) => group.shown.map(({ node }) => node.id)),
        ]);
        const counted = near.ties.filter(({ from, to }) => !shown.has(from) || !shown.has(to)).map(tieKey);
        expect(shown.size).toBeLessThanOrEqual(MOST_ON_A_MAP);
        expect(shown.size - 1 + fitted.rest).toBe(found.size);
        expect([...drawn, ...counted].sort()).toEqual([...keys.keys()].sort());
        expect(
          neighbourRows(graph, near)
            .map(({ tie }) => tieKey(tie))
            .sort(),
        ).toEqual([...keys.keys()].sort());
        for (const { from, to } of near.ties)
          expect([from, to].every((end) => end === centre || found.has(end))).toBe(true);
      }
    },
  );
});

const numbers = new Map(plan.edges.map((edge, at) => [edge, at]));

function edgeKey(edge: Edge): number {
  return numbers.get(edge) ?? -1;
}
