import { MAP_KINDS, type NodeKind, TIE_KINDS, type TieKind } from '../../corpus/index.ts';
import { oneOf, type Picked, valuesOf } from './picked.ts';

/** What is picked on a map. */
export type MapPicks = {
  readonly depth: 1 | 2;
  /** Kinds of node; none stands for all. */
  readonly kinds: ReadonlySet<NodeKind>;
  /** Kinds of tie; none stands for all. */
  readonly ties: ReadonlySet<TieKind>;
  readonly hideHubs: boolean;
  readonly form: 'picture' | 'table';
  /** The node whose text stands beside the map; `null` for the centre. */
  readonly beside: string | null;
};

/** Reads what is picked on a map. What makes no sense is as if nothing were picked. */
export function readMapPicks(picked: Picked): MapPicks {
  const kinds = valuesOf(picked, 'kind');
  const ties = valuesOf(picked, 'tie');
  return {
    depth: oneOf(picked, 'depth', ['1', '2']) === '2' ? 2 : 1,
    kinds: new Set(MAP_KINDS.filter((kind) => kinds.includes(kind))),
    ties: new Set(TIE_KINDS.filter((tie) => ties.includes(tie))),
    hideHubs: valuesOf(picked, 'hub').includes('hidden'),
    form: oneOf(picked, 'as', ['picture', 'table']),
    beside: valuesOf(picked, 'beside')[0] ?? null,
  };
}

/** What stays picked when another node becomes the centre: how it is shown, and not what stood beside. */
export function keptOnTheWay(picked: Picked): Picked {
  const { beside: _, ...rest } = picked;
  return rest;
}
