import type { ListedName, Lists } from '../lists.ts';
import type { Edge, PlanNode } from '../model.ts';
import { placeOf } from '../source.ts';
import { matcherOf } from './match.ts';
import type { Reader } from './reader.ts';

type NamedKind = 'instrument' | 'organisation' | 'place';
type Target = { readonly id: string; readonly kind: NamedKind | 'body'; readonly listed?: ListedName };

/**
 * Reads what the running text names: bodies and groups outside the clauses, laws and plans, international bodies, and places. All are
 * matched in one go, so that the longest name wins whatever its kind.
 */
export const readNames: Reader = ({ outline, lists }) => {
  const match = matcherOf(targetsOf(lists));
  const nodes = new Map<string, PlanNode>();
  const edges: Edge[] = [];
  for (const entry of outline.entries) {
    if (entry.kind === 'clause') continue;
    for (const found of match(entry.printed.text)) {
      const { id, kind, listed } = found.entry;
      const place = placeOf(outline.source, entry.printed, ...found.range);
      edges.push({
        kind: 'mentions',
        from: entry.id,
        to: id,
        printed: found.printed,
        place,
        range: found.range,
      });
      if (kind === 'body' || !listed || nodes.has(id)) continue;
      nodes.set(id, {
        kind,
        id,
        text: found.printed,
        parent: null,
        place,
        title: listed.name,
        type: listed.type,
      });
    }
  }
  return { nodes: [...nodes.values()], edges, problems: [] };
};

function targetsOf(lists: Lists): readonly { readonly form: string; readonly entry: Target }[] {
  const bodies = (prefix: string, listed: Lists['agencies']) =>
    listed.flatMap(({ id, forms }) =>
      forms.map(({ printed }) => ({
        form: printed,
        entry: { id: `${prefix}/${id}`, kind: 'body' as const },
      })),
    );
  const names = (kind: NamedKind, listed: readonly ListedName[]) =>
    listed.flatMap((name) =>
      name.forms.map((form) => ({ form, entry: { id: `${kind}/${name.id}`, kind, listed: name } })),
    );
  return [
    ...bodies('agency', lists.agencies),
    ...bodies('group', lists.groups),
    ...names('instrument', lists.instruments),
    ...names('organisation', lists.organisations),
    ...names('place', lists.places),
  ];
}
