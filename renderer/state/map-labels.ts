import { type Graph, nameOnMap, type PlanNode } from '../../corpus/index.ts';
import { typeWidth, wrapped } from './type-width.ts';

/** The type of labels and titles, in pixels of the map. */
export const MAP_TYPE = { label: 12, centre: 14, small: 11 } as const;

/** Words of a label where they stand in their node: `x` is where they begin, `y` the middle of their line. */
export type PlacedWords = {
  readonly part: 'label' | 'title' | 'headline';
  readonly text: string;
  readonly x: number;
  readonly y: number;
};

/** A label laid out in a width, as high as its lines need. */
export type MapLabel = { readonly words: readonly PlacedWords[]; readonly height: number };

const INSIDE = 9;
const BEHIND = 7;
const LINE = { label: 15, centre: 18 } as const;
/** A node with one line of words. */
const LOW = 24;
const MOST_OF_CENTRE = 4;

/** The short label of a node, and its title behind it and below, in at most so many lines. A name that is its own label has the lines for itself. */
export function labelOnMap(graph: Graph, node: PlanNode, width: number, most: number): MapLabel {
  const { label, title } = nameOnMap(graph, node);
  const room = width - 2 * INSIDE;
  const at = (line: number) => LOW / 2 + line * LINE.label;
  const short = wrapped(label, { room, size: MAP_TYPE.label, most: title === '' ? most : 1, isBold: true });
  const behind = typeWidth(short[0] ?? '', MAP_TYPE.label, true) + BEHIND;
  const long = wrapped(title, { room, size: MAP_TYPE.label, most, first: Math.max(0, room - behind) });
  const lines = Math.max(short.length, long.length);
  return {
    words: [
      ...short.map((text, line) => ({ part: 'label', text, x: INSIDE, y: at(line) }) as const),
      ...long.flatMap((text, line) =>
        text === ''
          ? []
          : [{ part: 'title', text, x: INSIDE + (line === 0 ? behind : 0), y: at(line) } as const],
      ),
    ],
    height: LOW + (lines - 1) * LINE.label,
  };
}

/** The middle of a map: the short label above, and the title large below it. */
export function labelOfCentre(graph: Graph, node: PlanNode, width: number): MapLabel {
  const { label, title } = nameOnMap(graph, node);
  const inset = INSIDE + 2;
  const room = width - 2 * inset;
  const shape = { room, size: MAP_TYPE.centre, most: MOST_OF_CENTRE, isBold: true };
  const lines = wrapped(title === '' ? label : title, shape);
  const head = title === '' ? 0 : LINE.centre;
  return {
    words: [
      ...(title === '' ? [] : [{ part: 'label', text: label, x: inset, y: LINE.centre - 2 } as const]),
      ...lines.map(
        (text, line) =>
          ({ part: 'headline', text, x: inset, y: LINE.centre - 1 + head + line * LINE.centre }) as const,
      ),
    ],
    height: head + lines.length * LINE.centre + 16,
  };
}
