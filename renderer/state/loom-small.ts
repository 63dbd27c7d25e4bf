import type { LoomView, ShownGroup, ShownRow } from '../../corpus/index.ts';
import { bundled } from './loom-curves.ts';
import type { PlacedRow, PlacedThread } from './loom-layout.ts';
import { fitted, typeWidth } from './type-width.ts';

/** One chapter as a loom of its own, with short labels: a part of a page for handouts. */
export type SmallLoom = {
  readonly chapter: ShownGroup;
  readonly width: number;
  readonly height: number;
  readonly left: readonly PlacedRow[];
  readonly right: readonly PlacedRow[];
  readonly threads: readonly PlacedThread[];
};

const LINE = 1.3;

/** Places a small loom for each group of places, as wide as `width` and as high as its longer side needs at a size of type. */
export function laySmallLooms(view: LoomView, width: number, font: number): readonly SmallLoom[] {
  return view.left.map((chapter) => {
    const ids = new Set(chapter.rows.map(({ id }) => id));
    const threads = view.threads.filter(({ left }) => ids.has(left));
    const tied = new Set(threads.map(({ right }) => right));
    const ends = view.right.flatMap(({ rows }) => rows).filter(({ id }) => tied.has(id));
    const height = Math.max(chapter.rows.length, ends.length) * font * LINE;
    const half = width * 0.48;
    const long = (rows: readonly ShownRow[]) =>
      Math.min(half, Math.max(0, ...rows.map((row) => typeWidth(row.label, font))));
    const [leftX, rightX] = [long(chapter.rows), width - long(ends)];
    const left = spread(chapter.rows, chapter.id, leftX, height, half, font);
    const right = spread(ends, '', rightX, height, half, font);
    const gap = font * 0.5;
    return {
      chapter,
      width,
      height,
      left,
      right,
      threads: bundled(threads, left, right, leftX + gap, rightX - gap, font * LINE),
    };
  });
}

/** Spreads rows evenly over the height. */
function spread(
  rows: readonly ShownRow[],
  group: string,
  x: number,
  height: number,
  room: number,
  font: number,
): readonly PlacedRow[] {
  return rows.map((row, at) => {
    const text = fitted(row.label, room, font);
    return {
      row,
      group,
      x,
      y: ((at + 0.5) * height) / rows.length,
      label: row.label,
      text,
      width: typeWidth(text, font),
    };
  });
}
