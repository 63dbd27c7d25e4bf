import type { Edge, PlanNode } from './model.ts';
import { MOST_PLACES_A_TERM, termsIn } from './terms.ts';

const MOST_RELATED = 5;
const MOST_REASONS = 3;

/**
 * Computes which governed places belong together though the text does not say so: they name the same law, programme, organisation or
 * place, or one treats at length what stands in the title of the other. That both are assigned to a body which few clauses name is a further
 * reason. Every edge says why, and is shown as computed.
 */
export function relate(nodes: readonly PlanNode[], edges: readonly Edge[]): readonly Edge[] {
  const places = nodes.filter(isUnit);
  const ownerOf = ownership(nodes, places);
  const reasons = new Map<string, Map<string, { reasons: string[]; place: Edge['place'] }>>();
  const add = (from: PlanNode, to: PlanNode, reason: string, place: Edge['place']) => {
    if (from.id === to.id || tied(from.id, to.id, edges)) return;
    const row = reasons.get(from.id) ?? new Map();
    const cell = row.get(to.id) ?? { reasons: [], place };
    if (!cell.reasons.includes(reason)) cell.reasons.push(reason);
    row.set(to.id, cell);
    reasons.set(from.id, row);
  };
  const kinds: readonly (readonly [reasonFor: (what: string) => string, found: Shared])[] = [
    [(name) => `both name ${name}`, sharedNames(nodes, edges, ownerOf)],
    [(term) => `both speak of “${term}”`, sharedTerms(nodes, places, ownerOf)],
  ];
  for (const [reasonFor, found] of kinds) {
    for (const [what, owners] of found) {
      for (const from of owners) for (const to of owners) add(from.unit, to.unit, reasonFor(what), to.place);
    }
  }
  // Few places have the same words; that they are given to the same body as well says more of them, but would say little by itself.
  const bodies = rareBodies(nodes, edges);
  for (const [from, row] of reasons) {
    for (const [to, cell] of row) {
      for (const [body, governed] of bodies) {
        if (governed.has(from) && governed.has(to)) cell.reasons.push(`both assigned to ${body}`);
      }
    }
  }
  return places.flatMap((from) =>
    [...(reasons.get(from.id) ?? new Map())]
      .sort(
        ([, a], [, b]) => b.reasons.length - a.reasons.length || a.place.start.offset - b.place.start.offset,
      )
      .slice(0, MOST_RELATED)
      .map(
        ([to, { reasons: why, place }]): Edge => ({
          kind: 'related',
          from: from.id,
          to,
          place,
          reason: why.slice(0, MOST_REASONS).join('; '),
        }),
      ),
  );
}

type Owner = { readonly unit: PlanNode; readonly place: Edge['place'] };
type Shared = readonly (readonly [string, readonly Owner[]])[];

function isUnit(node: PlanNode): boolean {
  return node.kind === 'measure' || node.kind === 'box' || node.kind === 'topic';
}

function ownership(
  nodes: readonly PlanNode[],
  places: readonly PlanNode[],
): (id: string) => PlanNode | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const units = new Set(places.map((place) => place.id));
  return (id) => {
    let node = byId.get(id);
    while (node && !units.has(node.id)) node = node.parent === null ? undefined : byId.get(node.parent);
    return node;
  };
}

function sharedNames(
  nodes: readonly PlanNode[],
  edges: readonly Edge[],
  ownerOf: (id: string) => PlanNode | undefined,
): Shared {
  const titles = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind === 'instrument' || node.kind === 'organisation' || node.kind === 'place')
      titles.set(node.id, node.title);
  }
  const owners = new Map<string, Map<string, Owner>>();
  for (const edge of edges) {
    const title = edge.kind === 'mentions' ? titles.get(edge.to) : undefined;
    const unit = title ? ownerOf(edge.from) : undefined;
    if (!title || !unit) continue;
    const row = owners.get(title) ?? new Map<string, Owner>();
    if (!row.has(unit.id)) row.set(unit.id, { unit, place: edge.place });
    owners.set(title, row);
  }
  return several(owners);
}

/** Pairs of telling words in a title ("trade secret") that the text of a few other places has too. */
function sharedTerms(
  nodes: readonly PlanNode[],
  places: readonly PlanNode[],
  ownerOf: (id: string) => PlanNode | undefined,
): Shared {
  const terms = new Set(
    places.flatMap((place) => termsIn('title' in place ? place.title : '').map(({ term }) => term)),
  );
  const owners = new Map<string, Map<string, Owner>>();
  for (const node of nodes) {
    const unit = node.kind === 'clause' ? undefined : ownerOf(node.id);
    if (!unit) continue;
    for (const { term } of termsIn(node.text)) {
      if (!terms.has(term)) continue;
      const row = owners.get(term) ?? new Map<string, Owner>();
      if (!row.has(unit.id)) row.set(unit.id, { unit, place: node.place });
      owners.set(term, row);
    }
  }
  return several(owners);
}

/** The bodies that few clauses name, by what people call them, each with the measures and boxes that these clauses govern. */
function rareBodies(
  nodes: readonly PlanNode[],
  edges: readonly Edge[],
): readonly (readonly [string, ReadonlySet<string>])[] {
  return nodes.flatMap((body) => {
    if (body.kind !== 'agency') return [];
    const clauses = edges.flatMap((edge) =>
      edge.kind === 'assigns' && edge.to === body.id ? [edge.from] : [],
    );
    if (clauses.length > MOST_PLACES_A_TERM) return [];
    const governed = edges.flatMap((edge) =>
      edge.kind === 'governs' && clauses.includes(edge.from) ? [edge.to] : [],
    );
    return [[body.abbreviation ?? body.title, new Set(governed)] as const];
  });
}

function several(owners: ReadonlyMap<string, ReadonlyMap<string, Owner>>): Shared {
  return [...owners]
    .filter(([, row]) => row.size > 1 && row.size <= MOST_PLACES_A_TERM)
    .map(([term, row]) => [term, [...row.values()]] as const);
}

function tied(a: string, b: string, edges: readonly Edge[]): boolean {
  return edges.some(
    (edge) =>
      edge.kind === 'follows' && ((edge.from === a && edge.to === b) || (edge.from === b && edge.to === a)),
  );
}
