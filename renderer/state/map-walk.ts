import { type MapTie, otherEnd } from '../../corpus/index.ts';
import type { Area, MapLayout } from './map-layout.ts';

/** A key that moves the focus on a map. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

type Stop = Area & {
  readonly id: string;
  /** 0, 1 or 2: the left, middle or right column. */
  readonly column: number;
};

/** Everything on a map that takes the focus, from left to right and down: nodes, and the lines that count what is left out. */
export function stopsOf({ centre, nodes, groups }: MapLayout): readonly Stop[] {
  const stops = [
    ...[centre, ...nodes].map(({ node, x, y, width, height }) => ({ id: node.id, x, y, width, height })),
    ...groups.flatMap(({ more }) => (more ? [more] : [])),
  ];
  const right = centre.x + centre.width;
  return stops
    .map((stop) => ({ ...stop, column: stop.x < centre.x ? 0 : stop.x < right ? 1 : 2 }))
    .sort((a, b) => a.column - b.column || a.y - b.y);
}

/**
 * Where a key leads from a stop: up and down along its column, left and right along a tie to the nearest node on that side, or where no tie leads there to what is nearest. Home leads to the
 * centre, End to the last stop. `undefined` where the key leads nowhere.
 */
export function walkMap(
  layout: MapLayout,
  ties: readonly MapTie[],
  from: string,
  key: WalkKey,
): string | undefined {
  const stops = stopsOf(layout);
  if (key === 'Home') return layout.centre.node.id;
  if (key === 'End') return stops.at(-1)?.id;
  const here = stops.find(({ id }) => id === from);
  if (!here) return layout.centre.node.id;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const own = stops.filter((stop) => stop.column === here.column);
    return own[own.indexOf(here) + (key === 'ArrowDown' ? 1 : -1)]?.id;
  }
  const tied = new Set(
    ties.filter((tie) => tie.from === from || tie.to === from).map((tie) => otherEnd(tie, from)),
  );
  // What is only counted has no ties: it leads back to the centre.
  if (from.startsWith('more:')) tied.add(layout.centre.node.id);
  const sign = key === 'ArrowRight' ? 1 : -1;
  const onThatSide = stops
    .filter((stop) => sign * (stop.column - here.column) > 0)
    .sort(
      (a, b) =>
        Math.abs(a.column - here.column) - Math.abs(b.column - here.column) || away(a, here) - away(b, here),
    );
  // Where no tie leads to that side, the nearest there: so that everything can be reached.
  return (onThatSide.find(({ id }) => tied.has(id)) ?? onThatSide[0])?.id;
}

function away(stop: Stop, from: Stop): number {
  return Math.abs(stop.y + stop.height / 2 - from.y - from.height / 2);
}
