import {
  type FittedMap,
  type Graph,
  MAP_GROUPS,
  type MapGroupKind,
  type MapSide,
  type PlanNode,
} from '../../corpus/index.ts';
import { labelOfCentre, labelOnMap, type PlacedWords } from './map-labels.ts';

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
  readonly words: readonly PlacedWords[];
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

/** The lines of a label: three in a column of few nodes, otherwise two; on paper one in a long column, or its letters would be too small. */
const LINES = { few: 12, many: 30, ofFew: 3, ofMany: 2, onPaper: 1 } as const;
/** How high the line is that counts what is left out. */
const MORE = 24;
const BETWEEN = 4;
const HEAD = 20;
const APART = 14;
const INDENT = 18;
const WIDTH = { least: 760, most: 1400 } as const;
/** Between the columns run the lines, with a word on each. */
const LANE = { least: 96, most: 150 } as const;
/** A long column begins at the top, so that the centre stays in sight. */
const CENTRE_DOWN_TO = 220;

/**
 * Places a map: what contains the centre above it, what it contains below, related and elaborating places on the left, bodies by role and
 * then names on the right. `width` is the room; a map is never narrower than 760 pixels, so that its labels can be read. `isOnPaper` is whether
 * it is drawn for one sheet, to which it is made smaller.
 */
export function layOutMap(
  graph: Graph,
  centre: PlanNode,
  map: FittedMap,
  width: number,
  isOnPaper = false,
): MapLayout {
  const whole = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
  const lane = Math.round(Math.min(LANE.most, Math.max(LANE.least, whole * 0.11)));
  const column = Math.floor((whole - 2 * lane) / 3);
  const at = { left: 0, middle: column + lane, right: whole - column };
  const stackOf = (side: MapSide, indent = 0) =>
    stacked(graph, map, side, { width: column - indent, isOnPaper });
  const stacks = {
    left: stackOf('left'),
    right: stackOf('right'),
    above: stackOf('above'),
    below: stackOf('below', INDENT),
  };
  const own = labelOfCentre(graph, centre, column);
  const above = stacks.above.height === 0 ? 0 : stacks.above.height + APART + 4;
  const middle = Math.max(
    above + own.height / 2,
    Math.min(CENTRE_DOWN_TO, Math.max(stacks.left.height, stacks.right.height) / 2),
  );
  const top = middle - own.height / 2;
  const placed = [
    movedTo(stacks.above, at.middle, top - above),
    movedTo(stacks.left, at.left, Math.max(0, middle - stacks.left.height / 2)),
    movedTo(stacks.right, at.right, Math.max(0, middle - stacks.right.height / 2)),
    movedTo(stacks.below, at.middle + INDENT, top + own.height + APART),
  ];
  return {
    width: whole,
    height: Math.ceil(Math.max(top + own.height, ...placed.map(({ end }) => end))) + 2,
    centre: {
      node: centre,
      ...{ x: at.middle, y: top, width: column, height: own.height },
      ...{ words: own.words, side: 'centre', group: null, step: 0 },
    },
    nodes: placed.flatMap(({ nodes }) => nodes),
    groups: placed.flatMap(({ groups }) => groups),
  };
}

/** One side of a map, as if it began at the left edge and the top. */
type Stack = {
  readonly nodes: readonly PlacedNode[];
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
};

/** The groups of a side below each other. A short column has room for a third line of a label. */
function stacked(
  graph: Graph,
  map: FittedMap,
  side: MapSide,
  { width, isOnPaper }: { readonly width: number; readonly isOnPaper: boolean },
): Stack {
  const own = map.groups.filter(({ kind }) => MAP_GROUPS[kind].side === side);
  const count = own.reduce((sum, { shown }) => sum + shown.length, 0);
  const most =
    isOnPaper && count > LINES.many ? LINES.onPaper : count > LINES.few ? LINES.ofMany : LINES.ofFew;
  const nodes: PlacedNode[] = [];
  const groups: PlacedGroup[] = [];
  let y = 0;
  for (const { kind, shown, rest } of own) {
    if (y > 0) y += APART;
    const head = { kind, title: MAP_GROUPS[kind].title, x: 0, y: y + 13, width };
    y += HEAD;
    for (const [index, { node, step }] of shown.entries()) {
      if (index > 0) y += BETWEEN;
      const label = labelOnMap(graph, node, width, most);
      nodes.push({ ...label, x: 0, y, width, node, side, group: kind, step });
      y += label.height;
    }
    if (rest === 0) groups.push({ ...head, more: null });
    else {
      if (shown.length > 0) y += BETWEEN;
      const more = { x: 0, y, width, height: MORE, id: `more:${kind}`, words: `+ ${rest} more` };
      groups.push({ ...head, more });
      y += MORE;
    }
  }
  return { nodes, groups, height: y };
}

function movedTo({ nodes, groups, height }: Stack, x: number, y: number): Stack & { readonly end: number } {
  const moved = <A extends { readonly x: number; readonly y: number }>(part: A): A => ({
    ...part,
    x: part.x + x,
    y: part.y + y,
  });
  return {
    nodes: nodes.map(moved),
    groups: groups.map((group) => ({ ...moved(group), more: group.more && moved(group.more) })),
    height,
    end: y + height,
  };
}
