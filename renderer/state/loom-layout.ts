import type { LoomView, Role, ShownGroup, ShownRow } from '../../corpus/index.ts';
import { bundled } from './loom-curves.ts';
import { fitted, typeWidth, wrapped } from './type-width.ts';

/** The room for a picture in CSS pixels, with the scale of the interface (1 at 100 %). */
export type LoomRoom = { readonly width: number; readonly height: number; readonly scale: number };

/** A label where it is drawn. `x` is its near end: the right one at the left side, the left one at the right. `y` is its middle. */
export type PlacedRow = {
  readonly row: ShownRow;
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly text: string;
  readonly width: number;
};

/** The name of a group in the margin, in lines; `x` is its outer end, `y` the middle of its first line. */
export type PlacedHead = {
  readonly group: ShownGroup;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
};

export type PlacedThread = {
  /** The ids of its two rows with a space between. */
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly role: Role | null;
  readonly path: string;
};

/** Where everything of a loom stands. */
export type LoomLayout = {
  readonly width: number;
  readonly height: number;
  /** Size of the labels. */
  readonly font: number;
  /** From one row to the next. */
  readonly pitch: number;
  readonly left: readonly PlacedRow[];
  readonly right: readonly PlacedRow[];
  readonly leftHeads: readonly PlacedHead[];
  readonly rightHeads: readonly PlacedHead[];
  readonly threads: readonly PlacedThread[];
  /** Where the bars of the right side begin, how long the longest is, and where the counts end. */
  readonly bars: {
    readonly x: number;
    readonly longest: number;
    readonly countX: number;
    readonly most: number;
  };
};

const SMALLEST_TYPE = 11;
const LARGEST_TYPE = 13;
/** The line of a label in parts of its size: below it two labels touch. */
const LINE = 1.25;
const HALF_LINE = 0.61;
/** The longest line that still reads as a list. */
const LOOSEST = 1.9;
const GAP = 0.75;
const LEAST_WIDTH = 880;
/** The widest margin, in parts of the type: room for a long word of a chapter. */
const MARGIN = 10.6;

/** Places a loom in a room. Where the room is too low or too narrow for readable labels the picture is larger than the room, and scrolls. */
export function layLoom(view: LoomView, room: LoomRoom): LoomLayout {
  const { scale } = room;
  const width = Math.max(room.width, LEAST_WIDTH * scale);
  const units = Math.max(unitsOf(view.left), unitsOf(view.right), 1);
  const most = room.height / units;
  const font =
    Math.min(LARGEST_TYPE, Math.max(SMALLEST_TYPE, Math.floor((most / LINE / scale) * 2) / 2)) * scale;
  const pitch = Math.min(font * LOOSEST, Math.max(font * LINE, most));
  const height = Math.ceil(units * pitch);
  const across = columnsOf(view, width, font);
  const left = stacked(view.left, pitch, height);
  const right = stacked(view.right, pitch, height);
  const rows = (groups: typeof left, x: number, room: number) =>
    groups.flatMap(({ group, at }) =>
      group.rows.map((row, index) => placed(row, group.id, x, at + (index + 0.5) * pitch, room, font)),
    );
  const heads = (groups: typeof left, x: number, room: number) =>
    groups.map(({ group, at }, index) => {
      const end = groups[index + 1]?.at ?? height;
      // The first line stands in the middle of a row, half a line reaches beyond the last, and a tenth is left to spare.
      const lines = Math.floor((end - at - pitch / 2 - font * HALF_LINE) / (font * LINE) + 0.9);
      return { group, x, y: at + pitch / 2, lines: headLines(group, room, font, Math.max(1, lines)) };
    });
  const leftRows = rows(left, across.leftX, across.leftRoom);
  const rightRows = rows(right, across.rightX, across.rightRoom);
  const counts = rightRows.map(({ row }) => row.ties);
  return {
    width,
    height,
    font,
    pitch,
    left: leftRows,
    right: rightRows,
    leftHeads: heads(left, 0, across.leftMargin),
    rightHeads: heads(right, width, across.rightMargin),
    threads: bundled(view.threads, leftRows, rightRows, across.threadsFrom, across.threadsTo, pitch),
    bars: {
      x: across.threadsTo + 2 * scale,
      longest: across.bars,
      countX: across.rightX - font * 0.85,
      most: Math.max(1, ...counts),
    },
  };
}

/** Rows and gaps of a side, in rows. */
function unitsOf(groups: readonly ShownGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0) + Math.max(0, groups.length - 1) * GAP;
}

/** Spreads a side over the whole height: what it has less than the other goes between its groups, and at its ends. */
function stacked(
  groups: readonly ShownGroup[],
  pitch: number,
  height: number,
): readonly { readonly group: ShownGroup; readonly at: number }[] {
  const spare = height - unitsOf(groups) * pitch;
  const gap = GAP * pitch + Math.min(pitch * 2, spare / Math.max(1, groups.length + 1));
  let at = Math.max(
    0,
    (height - groups.reduce((sum, { rows }) => sum + rows.length * pitch, 0) - gap * (groups.length - 1)) / 2,
  );
  return groups.map((group) => {
    const here = { group, at };
    at += group.rows.length * pitch + gap;
    return here;
  });
}

type Across = {
  readonly leftMargin: number;
  readonly leftX: number;
  readonly leftRoom: number;
  readonly threadsFrom: number;
  readonly threadsTo: number;
  readonly bars: number;
  readonly rightX: number;
  readonly rightRoom: number;
  readonly rightMargin: number;
};

/** Parts the width: margins with the groups, labels as long as they need to be where there is room, and the threads between. */
function columnsOf(view: LoomView, width: number, font: number): Across {
  const margin = font * MARGIN;
  const names = view.right.map(({ name }) => (name === '' ? 0 : typeWidth(name, font) + font * 2));
  const rightMargin = Math.min(margin, Math.max(0, ...names));
  const gap = font * 1.2;
  const bars = font * 3.6;
  const counts = font * 2.2;
  const longest = (groups: readonly ShownGroup[]) =>
    Math.max(0, ...groups.flatMap(({ rows }) => rows.map((row) => typeWidth(wordsOf(row), font) + font)));
  const free = width - margin - rightMargin - 3 * gap - bars - counts;
  const threads = Math.max(free * 0.27, 210 * (font / SMALLEST_TYPE));
  const labels = free - threads;
  const wantRight = Math.min(longest(view.right), labels * 0.46);
  const leftRoom = Math.min(longest(view.left), labels - wantRight);
  const rightRoom = Math.min(longest(view.right), labels - leftRoom);
  const leftX = margin + gap + leftRoom;
  const rightX = width - rightMargin - (rightMargin > 0 ? gap : 0) - rightRoom;
  return {
    leftMargin: margin,
    leftX,
    leftRoom,
    threadsFrom: leftX + gap / 2,
    threadsTo: rightX - counts - bars - gap / 2,
    bars,
    rightX,
    rightRoom,
    rightMargin,
  };
}

/** The label of a place with its title; the name alone of what stands at the right. */
export function wordsOf({ label, title, rows, folded }: ShownRow): string {
  if (folded) return `${label} ${title}, all ${rows.length}`.trim();
  const kind = rows[0]?.node.kind;
  return kind && NAMED.has(kind) ? title : `${label} ${title}`;
}

const NAMED: ReadonlySet<string> = new Set([
  'agency',
  'group',
  'instrument',
  'organisation',
  'place',
  'indicator',
]);

function placed(row: ShownRow, group: string, x: number, y: number, room: number, font: number): PlacedRow {
  const text = fitted(foldedWords(row, room, font), room, font);
  return { row, group, x, y, label: row.label, text, width: typeWidth(text, font) };
}

/** The count of a folded group stays in sight, whatever its name. */
function foldedWords(row: ShownRow, room: number, font: number): string {
  if (!row.folded) return wordsOf(row);
  const count = `all ${row.rows.length}`;
  const name = fitted(row.title || 'All', room - typeWidth(` · ${count}`, font), font);
  return `${name} · ${count}`;
}

/** The name of a group, begun large, in as many lines as there is room for: four at most. Of a folded one its row says the name, and here stands its number alone. */
function headLines(group: ShownGroup, room: number, font: number, lines: number): readonly string[] {
  const { number, name, folded } = group;
  if (folded && name !== '') return [number];
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  // The sign that folds stands before the first line.
  const first = room - font * 1.3;
  return wrapped(`${number} ${named}`.trim(), { room: first, size: font, most: Math.min(lines, 4) });
}
