import {
  type FittedGroup,
  type FittedMap,
  type Graph,
  MAP_GROUPS,
  type MapGroupKind,
  type MapSide,
  nameOnMap,
  type PlanNode,
} from '../../corpus/index.ts';
import { fitted, typeWidth, wrapped } from './type-width.ts';

/** A rectangle of the map, in its own pixels. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A node where it stands, with as much of its name as has room. */
export type PlacedNode = Area & {
  readonly node: PlanNode;
  readonly label: string;
  /** The lines of the title; the centre may have three, any other node has one or none. */
  readonly lines: readonly string[];
  readonly side: MapSide | 'centre';
  readonly group: MapGroupKind | null;
  readonly step: 0 | 1 | 2;
};

/** The head of a group, and the line below it that counts those for which there is no room. */
export type PlacedGroup = {
  readonly kind: MapGroupKind;
  readonly title: string;
  readonly x: number;
  /** The line on which the title stands. */
  readonly y: number;
  readonly width: number;
  readonly more: (Area & { readonly id: string; readonly words: string }) | null;
};

/** Everything of a map but its lines, placed. The same input gives the same places. */
export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly centre: PlacedNode;
  readonly nodes: readonly PlacedNode[];
  readonly groups: readonly PlacedGroup[];
};

/** The type of labels and titles, in pixels of the map. */
export const MAP_TYPE = { label: 12, centre: 14, small: 11 } as const;

const NODE = 24;
const STEP = 28;
const HEAD = 20;
const APART = 14;
const INSIDE = 9;
const INDENT = 18;
const WIDTH = { least: 760, most: 1400 } as const;
/** Between the columns run the lines, with a word on each. */
const LANE = { least: 104, most: 150 } as const;
/** A long column begins at the top, so that the centre stays in sight. */
const CENTRE_DOWN_TO = 220;

/**
 * Places a map: what contains the centre above it, what it contains below, related and elaborating places on the left, bodies by role and
 * then names on the right. `width` is the room; a map is never narrower than 760 pixels, so that its labels can be read.
 */
export function layOutMap(graph: Graph, centre: PlanNode, map: FittedMap, width: number): MapLayout {
  const whole = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
  const lane = Math.round(Math.min(LANE.most, Math.max(LANE.least, whole * 0.11)));
  const column = Math.floor((whole - 2 * lane) / 3);
  const at = { left: 0, middle: column + lane, right: whole - column };
  const bySide = (side: MapSide) => map.groups.filter(({ kind }) => MAP_GROUPS[kind].side === side);
  const heights = {
    left: heightOf(bySide('left')),
    right: heightOf(bySide('right')),
    above: heightOf(bySide('above')),
  };
  const lines = wrapped(nameOnMap(graph, centre).title, column - 2 * INSIDE - 4, MAP_TYPE.centre, 3, true);
  const own = Math.max(NODE + 8, 30 + lines.length * 18);
  const above = heights.above === 0 ? 0 : heights.above + APART + 4;
  const middle = Math.max(
    above + own / 2,
    Math.min(CENTRE_DOWN_TO, Math.max(heights.left, heights.right) / 2),
  );
  const placed: PlacedNode[] = [];
  const heads: PlacedGroup[] = [];
  const stack = (side: MapSide, x: number, top: number, indent = 0): number => {
    let y = top;
    for (const group of bySide(side)) {
      const { kind, shown, rest } = group;
      const { title } = MAP_GROUPS[kind];
      const head = { kind, title, x: x + indent, y: y + 13, width: column - indent };
      y += HEAD;
      for (const { node, step } of shown) {
        const area = { x: x + indent, y, width: column - indent, height: NODE };
        placed.push({ ...named(graph, node, area), side, group: kind, step });
        y += STEP;
      }
      const more = { x: x + indent, y, width: column - indent, height: NODE, id: `more:${kind}` };
      heads.push({ ...head, more: rest > 0 ? { ...more, words: `+ ${rest} more` } : null });
      y += (rest > 0 ? STEP : 0) + APART;
    }
    return y === top ? top : y - APART - (STEP - NODE);
  };
  const top = middle - own / 2;
  const ends = [
    stack('above', at.middle, top - above),
    stack('left', at.left, Math.max(0, middle - heights.left / 2)),
    stack('right', at.right, Math.max(0, middle - heights.right / 2)),
    stack('below', at.middle, top + own + APART, INDENT),
    top + own,
  ];
  return {
    width: whole,
    height: Math.ceil(Math.max(...ends)) + 2,
    centre: {
      node: centre,
      ...{ x: at.middle, y: top, width: column, height: own },
      label: nameOnMap(graph, centre).label,
      lines,
      ...{ side: 'centre', group: null, step: 0 },
    },
    nodes: placed,
    groups: heads,
  };
}

function heightOf(groups: readonly FittedGroup[]): number {
  const rows = groups.map(({ shown, rest }) => HEAD + (shown.length + (rest > 0 ? 1 : 0)) * STEP + APART);
  return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row) - APART - (STEP - NODE);
}

/** The label whole where it can be, and as much of the title as is left room for. */
function named(graph: Graph, node: PlanNode, area: Area) {
  const { label, title } = nameOnMap(graph, node);
  const room = area.width - 2 * INSIDE;
  const short = fitted(label, room, MAP_TYPE.label, true);
  const left = room - typeWidth(short, MAP_TYPE.label, true) - 7;
  const rest = title === '' || left < 40 ? '' : fitted(title, left, MAP_TYPE.label);
  return { ...area, node, label: short, lines: rest === '' ? [] : [rest] };
}
