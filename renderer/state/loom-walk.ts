import type { LoomLayout, PlacedHead, PlacedRow, PlacedThread } from './loom-layout.ts';

/** Something of a loom that takes the focus: a row, or the name of a group, which folds. */
export type LoomStop = {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly kind: 'row' | 'head';
  readonly y: number;
  /** What typed letters are looked for in. */
  readonly words: string;
};

/** The id by which the name of a group takes the focus. */
export function headStop(group: string): string {
  return `head ${group}`;
}

/** All that takes the focus at a side, from above: each group by its name, where it has one, and then its rows. */
export function stopsOf(layout: LoomLayout, side: 'left' | 'right'): readonly LoomStop[] {
  const rows = side === 'left' ? layout.left : layout.right;
  const heads = side === 'left' ? layout.leftHeads : layout.rightHeads;
  return heads.flatMap((head) => [
    ...(head.lines.length > 0 ? [headOf(head, side)] : []),
    ...rows.filter(({ group }) => group === head.group.id).map((row) => rowOf(row, side)),
  ]);
}

function headOf({ group, y }: PlacedHead, side: 'left' | 'right'): LoomStop {
  return { id: headStop(group.id), side, kind: 'head', y, words: `${group.number} ${group.name}` };
}

function rowOf({ row, y }: PlacedRow, side: 'left' | 'right'): LoomStop {
  return { id: row.id, side, kind: 'row', y, words: `${row.label} ${row.title}` };
}

/**
 * Where a key leads from a stop: up and down along its side, Home and End to its ends, and left or right across, along a thread: back to
 * `cameFrom` where a thread leads there, and otherwise to the nearest end of a thread. `undefined` for a key that leads nowhere.
 */
export function walkLoom(
  layout: LoomLayout,
  at: string,
  key: string,
  cameFrom: string | null,
): string | undefined {
  const left = stopsOf(layout, 'left');
  const right = stopsOf(layout, 'right');
  const side = right.some(({ id }) => id === at) ? 'right' : 'left';
  const own = side === 'left' ? left : right;
  const now = own.findIndex(({ id }) => id === at);
  switch (key) {
    case 'ArrowDown':
      return own[Math.min(own.length - 1, now + 1)]?.id;
    case 'ArrowUp':
      return own[Math.max(0, now - 1)]?.id;
    case 'Home':
      return own[0]?.id;
    case 'End':
      return own.at(-1)?.id;
    case 'ArrowRight':
      return side === 'left' ? across(layout.threads, own[now], right, cameFrom) : undefined;
    case 'ArrowLeft':
      return side === 'right' ? across(layout.threads, own[now], left, cameFrom) : undefined;
    default:
      return undefined;
  }
}

function across(
  threads: readonly PlacedThread[],
  at: LoomStop | undefined,
  other: readonly LoomStop[],
  cameFrom: string | null,
): string | undefined {
  if (!at) return undefined;
  const tied = new Set(
    threads.flatMap(({ left, right }) => (left === at.id ? [right] : right === at.id ? [left] : [])),
  );
  if (cameFrom !== null && tied.has(cameFrom)) return cameFrom;
  const ends = other.filter(({ id, kind }) => kind === 'row' && (tied.size === 0 || tied.has(id)));
  return ends.toSorted((a, b) => Math.abs(a.y - at.y) - Math.abs(b.y - at.y))[0]?.id;
}

/** The next stop, on the same side first, that has a word beginning with what was typed; the present one counts last. */
export function findStop(layout: LoomLayout, at: string, typed: string): string | undefined {
  const sides = [stopsOf(layout, 'left'), stopsOf(layout, 'right')];
  const stops = sides.some((side) => side.findIndex(({ id }) => id === at) >= 0 && side === sides[1])
    ? [...(sides[1] ?? []), ...(sides[0] ?? [])]
    : sides.flat();
  const now = stops.findIndex(({ id }) => id === at);
  // While more letters come the present one may still be meant; a first letter goes on to the next.
  const start = typed.length > 1 ? now : now + 1;
  const inOrder = [...stops.slice(Math.max(0, start)), ...stops.slice(0, Math.max(0, start))];
  const asked = typed.toLowerCase();
  const begins = ({ words }: LoomStop) => ` ${words.toLowerCase()}`.includes(` ${asked}`);
  return (inOrder.find((stop) => stop.kind === 'row' && begins(stop)) ?? inOrder.find((stop) => begins(stop)))
    ?.id;
}
