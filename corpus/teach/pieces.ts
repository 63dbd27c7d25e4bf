import { edgesFrom } from '../graph.ts';
import type { Graph, PlanNode, TextRange } from '../model.ts';
import { type SegmentTie, segmentsOf } from '../questions/segments.ts';
import type { CoverKind } from './lesson.ts';

/** Words that a cover can hide: what kind of words they are, and where they stand in the text of the block. */
export type Coverable = { readonly kind: CoverKind; readonly range: TextRange };

/**
 * A run of the text of a block as it is shown to a class. `cover` is the cover that it lies under, counted from 0 in the order of the text; pieces of
 * one cover follow each other. Put together in order, the texts of the pieces are the text of the block.
 */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly ties: readonly SegmentTie[];
  readonly cover: number | null;
};

/** What of the text of a block can be covered, in the order of the text. Where two overlap, the one that begins first stands alone, and of equal ones the longer. */
export function coverables(
  graph: Graph,
  node: PlanNode,
  kinds: readonly CoverKind[],
  words: readonly TextRange[] = [],
): readonly Coverable[] {
  const all: Coverable[] = [];
  if (kinds.includes('words')) for (const range of words) all.push({ kind: 'words', range });
  // The name of a lead gives away both who it is and that it leads.
  const lead = kinds.find((kind) => kind === 'roles') ?? kinds.find((kind) => kind === 'agencies');
  if (lead) for (const range of leadRanges(graph, node)) all.push({ kind: lead, range });
  for (const { text, start, ties } of segmentsOf(graph, node, false)) {
    const range: TextRange = [start, start + text.length];
    if (kinds.includes('agencies') && ties.some(isBody)) all.push({ kind: 'agencies', range });
    if (kinds.includes('numbers') && ties.some(({ kind }) => kind === 'states'))
      all.push({ kind: 'numbers', range });
  }
  const apart: Coverable[] = [];
  for (const one of all.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    const last = apart.at(-1);
    if (last && one.range[0] < last.range[1]) continue;
    // A name that something in it cuts in two is covered as one.
    const isSame = last?.kind === one.kind && one.kind !== 'words' && last.range[1] === one.range[0];
    if (isSame && isOneName(graph, node, last.range, one.range))
      apart.splice(-1, 1, { ...last, range: [last.range[0], one.range[1]] });
    else apart.push(one);
  }
  return apart;
}

/** Cuts the text of a block where a tie or a cover begins or ends. */
export function piecesOf(
  graph: Graph,
  node: PlanNode,
  kinds: readonly CoverKind[],
  words: readonly TextRange[] = [],
): readonly Piece[] {
  const covers = coverables(graph, node, kinds, words);
  const cuts = covers.flatMap(({ range }) => range);
  return segmentsOf(graph, node, false).flatMap(({ text, start, ties }) => {
    const end = start + text.length;
    const points = [start, ...cuts.filter((cut) => cut > start && cut < end), end].sort((a, b) => a - b);
    return points.slice(0, -1).flatMap((from, index) => {
      const to = points[index + 1] ?? end;
      if (from === to) return [];
      const cover = covers.findIndex(({ range }) => range[0] <= from && to <= range[1]);
      return [
        {
          text: node.text.slice(from, to),
          start: from,
          ties,
          cover: cover < 0 ? null : cover,
        },
      ];
    });
  });
}

function isBody({ kind, ...tie }: SegmentTie): boolean {
  return kind === 'names' && 'to' in tie && /^(?:agency|group)\//.test(tie.to);
}

/** Whether two ranges that touch lie within one name or one number. */
function isOneName(graph: Graph, { id }: PlanNode, a: TextRange, b: TextRange): boolean {
  return (['assigns', 'mentions', 'states'] as const).some((kind) =>
    edgesFrom(graph, id, kind).some(({ range }) => range && range[0] <= a[0] && b[1] <= range[1]),
  );
}

/** Where a clause prints who leads: the name behind "under the leadership of", which stands in the list of names as well. */
function leadRanges(graph: Graph, node: PlanNode): readonly TextRange[] {
  return edgesFrom(graph, node.id, 'assigns').flatMap(({ leadPlace, printed, range }): TextRange[] => {
    if (!leadPlace) return [];
    const [from, to] = [leadPlace.start.offset, leadPlace.end.offset].map(
      (offset) => offset - node.place.start.offset,
    );
    const isUnfolded = node.place.end.offset - node.place.start.offset === node.text.length;
    if (isUnfolded && from !== undefined && to !== undefined) return [[from, to]];
    const last = node.text.lastIndexOf(printed);
    if (last >= 0) return [[last, last + printed.length]];
    return range ? [range] : [];
  });
}
