import type { LoomThread } from '../../corpus/index.ts';
import type { PlacedRow, PlacedThread } from './loom-layout.ts';

/** How far threads of one chapter are drawn together where they are bundled: 0 not at all, 1 into one point. */
const TIGHT = 0.82;
/** Where the knots of the bundles stand, in parts of the way. */
const KNOT = 0.3;

/** Draws threads bundled by the group of their place: each runs from its row into the bundle of the group and from there to its end. */
export function bundled(
  threads: readonly LoomThread[],
  left: readonly PlacedRow[],
  right: readonly PlacedRow[],
  from: number,
  to: number,
  pitch: number,
): readonly PlacedThread[] {
  const leftAt = new Map(left.map((one) => [one.row.id, one]));
  const rightAt = new Map(right.map((one) => [one.row.id, one]));
  const middle = middles(left);
  const knotX = from + (to - from) * KNOT;
  return threads.flatMap((thread) => {
    const start = leftAt.get(thread.left);
    const end = rightAt.get(thread.right);
    if (!start || !end) return [];
    const centre = middle.get(start.group) ?? start.y;
    // Threads to the same end stay side by side within the bundle, a hair apart.
    const knotY = start.y + (centre - start.y) * TIGHT + fan(end.y, centre, pitch);
    return [
      {
        id: `${thread.left} ${thread.right}`,
        left: thread.left,
        right: thread.right,
        role: thread.role,
        path: curve(from, start.y, knotX, knotY, to, end.y),
      },
    ];
  });
}

function middles(rows: readonly PlacedRow[]): ReadonlyMap<string, number> {
  const ends = new Map<string, readonly [number, number]>();
  for (const { group, y } of rows) {
    const [low, high] = ends.get(group) ?? [y, y];
    ends.set(group, [Math.min(low, y), Math.max(high, y)]);
  }
  return new Map([...ends].map(([group, [low, high]]) => [group, (low + high) / 2]));
}

/** A thread leaves the bundle a little towards its end, so that the bundle opens like a fan. */
function fan(end: number, centre: number, pitch: number): number {
  return Math.max(-pitch * 1.5, Math.min(pitch * 1.5, (end - centre) * 0.06));
}

function curve(x0: number, y0: number, kx: number, ky: number, x1: number, y1: number): string {
  const a = (kx - x0) * 0.55;
  const b = (x1 - kx) * 0.5;
  const n = (value: number) => value.toFixed(1);
  return `M${n(x0)} ${n(y0)}C${n(x0 + a)} ${n(y0)} ${n(kx - a)} ${n(ky)} ${n(kx)} ${n(ky)}S${n(x1 - b)} ${n(y1)} ${n(x1)} ${n(y1)}`;
}
