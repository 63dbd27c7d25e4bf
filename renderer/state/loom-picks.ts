import { type LoomLook, type LoomOrder, type LoomSide, ROLE_ORDER, type Role } from '../../corpus/index.ts';
import { oneOf, type Picked, pick, valuesOf } from './picked.ts';
import type { Route } from './route.ts';

/** What is picked in the loom. */
export type LoomPicks = {
  /** `chapters`: a small picture for each chapter, for handouts. */
  readonly show: 'picture' | 'table' | 'chapters';
  readonly side: LoomSide;
  readonly order: LoomOrder;
  /** None stands for all. */
  readonly roles: readonly Role[];
  /** Ids of folded groups. */
  readonly folded: readonly string[];
  /** Ids of the rows that are held, two at most, the older one first. */
  readonly held: readonly string[];
};

export const LOOM_SIDES: readonly [LoomSide, ...LoomSide[]] = [
  'bodies',
  'indicators',
  'instruments',
  'organisations',
  'places',
];

export const LOOM_ORDERS: readonly [LoomOrder, ...LoomOrder[]] = ['kind', 'count', 'name'];

const MOST_HELD = 2;

/** Reads what is picked in the loom. What makes no sense is as if nothing were picked. */
export function readLoomPicks(picked: Picked): LoomPicks {
  const side = oneOf(picked, 'across', LOOM_SIDES);
  const roles = valuesOf(picked, 'role');
  return {
    show: oneOf(picked, 'show', ['picture', 'table', 'chapters']),
    side,
    order: oneOf(picked, 'sort', LOOM_ORDERS),
    roles: side === 'bodies' ? ROLE_ORDER.filter((role) => roles.includes(role)) : [],
    folded: valuesOf(picked, 'fold'),
    held: valuesOf(picked, 'hold').slice(0, MOST_HELD),
  };
}

/** How the loom is to be woven. */
export function lookOf({ order, roles, folded }: LoomPicks): LoomLook {
  return {
    order,
    folded: new Set(folded),
    ...(roles.length > 0 ? { roles: new Set(roles) } : {}),
  };
}

/** Holds a row, or lets it go; a third one takes the place of the older. */
export function toggleHeld(picked: Picked, id: string): Picked {
  const now = valuesOf(picked, 'hold').slice(0, MOST_HELD);
  if (now.includes(id))
    return pick(
      picked,
      'hold',
      now.filter((one) => one !== id),
    );
  return pick(picked, 'hold', [...now, id].slice(-MOST_HELD));
}

/** The loom in which a row is held: lit when it is opened, until it is let go. */
export function loomHolding(side: LoomSide, id: string): Route {
  return { kind: 'loom', picked: pick(pickSide({}, side), 'hold', [id]) };
}

/** Sets what stands across; what was held, folded or narrowed there is no more. */
export function pickSide(picked: Picked, side: string): Picked {
  const chapters = valuesOf(picked, 'fold').filter((id) => !id.startsWith('kind/'));
  const kept = pick(pick(pick(picked, 'hold', []), 'role', []), 'fold', chapters);
  return pick(kept, 'across', side === LOOM_SIDES[0] ? [] : [side]);
}
