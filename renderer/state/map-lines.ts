import { type MapTie, otherEnd, tieWords } from '../../corpus/index.ts';
import { MAP_TYPE } from './map-labels.ts';
import type { MapLayout, PlacedNode } from './map-layout.ts';
import { typeWidth } from './type-width.ts';

/** A tie as it is drawn: a path, and for a tie of the centre the word on it. */
export type PlacedLine = {
  readonly tie: MapTie;
  readonly path: string;
  readonly word: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  } | null;
  /** Between two neighbours: drawn lightly until one of them is lit. */
  readonly isFaint: boolean;
};

const WORD_APART = 7;

/** Draws the ties between nodes that are placed. Two ties of the same two nodes lie side by side. */
export function drawLines(layout: MapLayout, ties: readonly MapTie[]): readonly PlacedLine[] {
  const byId = new Map([layout.centre, ...layout.nodes].map((placed) => [placed.node.id, placed]));
  const drawn = new Map<string, number>();
  const lines = ties.flatMap((tie): PlacedLine[] => {
    const [a, b] = [byId.get(tie.from), byId.get(tie.to)];
    if (!a || !b) return [];
    const pair = [tie.from, tie.to].sort().join(' ');
    const before = drawn.get(pair) ?? 0;
    drawn.set(pair, before + 1);
    const { centre } = layout;
    const far = a === centre ? b : b === centre ? a : null;
    if (!far) return [{ tie, path: between(a, b, before), word: null, isFaint: true }];
    const seen = otherEnd(tie, far.node.id);
    return [
      {
        tie,
        ...fromCentre(centre, far, { text: tieWords(tie, seen), isBold: tie.role === 'lead' }, before),
        isFaint: false,
      },
    ];
  });
  // What does not touch the centre lies behind what does.
  return [...lines.filter(({ isFaint }) => isFaint), ...lines.filter(({ isFaint }) => !isFaint)];
}

function fromCentre(
  centre: PlacedNode,
  far: PlacedNode,
  { text, isBold }: { readonly text: string; readonly isBold: boolean },
  before: number,
): Pick<PlacedLine, 'path' | 'word'> {
  if (far.side === 'above') {
    const x = centre.x + centre.width / 2 + before * 4;
    return { path: `M${x} ${centre.y}V${far.y + far.height}`, word: null };
  }
  if (far.side === 'below') {
    const x = centre.x + 8;
    return { path: `M${x} ${centre.y + centre.height}V${middle(far)}H${far.x}`, word: null };
  }
  const toRight = far.side === 'right';
  const sign = toRight ? 1 : -1;
  const x0 = toRight ? centre.x + centre.width : centre.x;
  const x1 = toRight ? far.x : far.x + far.width;
  const [y0, y1] = [middle(centre), middle(far) + before * 5];
  const bend = x1 - sign * (typeWidth(text, MAP_TYPE.small, isBold) + 2 * WORD_APART);
  const half = (x0 + bend) / 2;
  const word = { text, x: x1 - sign * WORD_APART, y: y1, anchor: toRight ? 'end' : 'start' } as const;
  return {
    // The line makes room for its word.
    path: `M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${bend} ${y1}M${x1 - sign * (WORD_APART - 2)} ${y1}H${x1}`,
    // A second tie of the same node says its word in the list and in the line above the map.
    word: before === 0 ? word : null,
  };
}

/** Between two neighbours: from side to side, or along the inner side of their column. */
function between(a: PlacedNode, b: PlacedNode, before: number): string {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const [y0, y1] = [middle(left) + before * 4, middle(right) + before * 4];
  if (left.x + left.width < right.x) {
    const [x0, x1] = [left.x + left.width, right.x];
    const half = (x0 + x1) / 2;
    return `M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${x1} ${y1}`;
  }
  const onTheRight = a.side !== 'right';
  const [x0, x1] = onTheRight ? [left.x + left.width, right.x + right.width] : [left.x, right.x];
  const out = (onTheRight ? 1 : -1) * Math.min(46, 14 + Math.abs(y1 - y0) / 8);
  return `M${x0} ${y0}C${x0 + out} ${y0} ${x1 + out} ${y1} ${x1} ${y1}`;
}

function middle({ y, height }: PlacedNode): number {
  return y + height / 2;
}
