import { childrenOf } from '../../graph.ts';
import type { Clause, Graph, Indicator, PlanNode } from '../../model.ts';
import { responsibilityOf, responsibleFor } from '../../questions/responsibility.ts';
import type { CoverKind } from '../../teach/lesson.ts';
import { placeWords } from '../place-runs.ts';
import { type Block, type PlainBlock, paragraph } from '../report.ts';
import { type Blanks, type Covering, coveredRuns, type Writing } from './blanks.ts';
import { quotesOf } from './cited.ts';
import { clauseBlocks } from './clause-blocks.ts';
import type { HandoutPart } from './part.ts';
import { boxBlock, tableBlocks } from './place-blocks.ts';

/** A part of the plan on paper, heading by heading: all its text as quotations, its boxes in frames, its clauses with their bodies. */
export function rangeParts(
  graph: Graph,
  root: PlanNode,
  kinds: readonly CoverKind[],
  blanks: Blanks,
): readonly HandoutPart[] {
  const covering: Covering = { kinds, words: [], about: null };
  const writing: RangeWriting = { graph, covering, blanks, isPathSaid: false };
  const parts = partsOf(writing, root, 0);
  const inside = new Set(clausesIn(graph, root).map(({ id }) => id));
  const outside = responsibleFor(graph, root.id).filter(({ clause }) => !inside.has(clause.id));
  if (outside.length === 0) return parts;
  const blocks = [
    paragraph('The clause that governs this stands outside of it:'),
    ...outside.flatMap((one) => clauseBlocks(writing, one, covering)),
  ];
  return [...parts, partOf(writing, root, null, blocks)];
}

type RangeWriting = Writing & { readonly covering: Covering };

const RANKS = [1, 2, 3] as const;

/** What stands in a node, and behind it the parts in it, in the order of the text. `depth` is 0 for what the handout is about. */
function partsOf(writing: RangeWriting, node: PlanNode, depth: number): readonly HandoutPart[] {
  const { graph } = writing;
  const level = depth === 0 ? null : (RANKS[depth - 1] ?? 3);
  // The title of a box stands in its frame.
  if (node.kind === 'box') return [partOf(writing, node, null, boxBlocks(writing, node))];
  const children = childrenOf(graph, node.id);
  const before = children.findIndex(isPart);
  const own = before < 0 ? children : children.slice(0, before);
  const parts: HandoutPart[] = [];
  if (level !== null || own.length > 0) parts.push(partOf(writing, node, level, textBlocks(writing, own)));
  // Between two parts, or behind the last, text of the whole may stand: a table, a clause.
  let between: PlanNode[] = [];
  for (const child of children.slice(own.length)) {
    if (!isPart(child)) {
      between.push(child);
      continue;
    }
    if (between.length > 0) parts.push(partOf(writing, node, null, textBlocks(writing, between)));
    between = [];
    parts.push(...partsOf(writing, child, depth + 1));
  }
  if (between.length > 0) parts.push(partOf(writing, node, null, textBlocks(writing, between)));
  return parts;
}

function partOf(
  { graph, blanks }: RangeWriting,
  node: PlanNode,
  level: HandoutPart['level'],
  blocks: readonly Block[],
): HandoutPart {
  return {
    kind: node.kind,
    title: placeWords(graph, node),
    level,
    place: node,
    blocks,
    answers: blanks.take(),
    key: [],
    questions: 0,
    tasks: 0,
    hasSpace: blocks.length > 0,
  };
}

/** Blocks in their order: running text cited at the end of each row of blocks, clauses with their bodies, tables as printed. */
function textBlocks(writing: RangeWriting, nodes: readonly PlanNode[]): readonly Block[] {
  const { graph, covering } = writing;
  return rowsOf(nodes).flatMap((row): readonly Block[] => {
    const [first] = row;
    if (first?.kind === 'clause') return clauseBlocks(writing, responsibilityOf(graph, first), covering);
    if (first?.kind === 'table') {
      const rows = childrenOf(graph, first.id).filter((one): one is Indicator => one.kind === 'indicator');
      return tableBlocks(writing, first, rows, covering);
    }
    return quotesOf(
      writing,
      row.map((node) => ({ node, runs: coveredRuns(writing, node, covering) })),
    );
  });
}

const TEXT: readonly PlanNode['kind'][] = ['paragraph', 'item', 'footnote'];

/** Neighbours of running text together, everything else by itself. */
function rowsOf(nodes: readonly PlanNode[]): readonly (readonly PlanNode[])[] {
  const rows: PlanNode[][] = [];
  for (const node of nodes.filter(
    ({ kind }) => TEXT.includes(kind) || kind === 'clause' || kind === 'table',
  )) {
    const last = rows.at(-1);
    if (last && isText(node) && last.every(isText)) last.push(node);
    else rows.push([node]);
  }
  return rows;
}

function boxBlocks(writing: RangeWriting, box: Extract<PlanNode, { kind: 'box' }>): readonly Block[] {
  const { graph, covering } = writing;
  const inside = childrenOf(graph, box.id).flatMap((child): readonly PlainBlock[] =>
    isPart(child)
      ? [
          { kind: 'paragraph', runs: coveredRuns(writing, child, covering).map(bold) },
          ...plainOf(textBlocks(writing, childrenOf(graph, child.id))),
        ]
      : plainOf(textBlocks(writing, [child])),
  );
  return [boxBlock(writing, box, covering, inside)];
}

function bold<Run extends object>(run: Run): Run & { readonly bold: true } {
  return { ...run, bold: true };
}

/** No box of a plan holds a table or a box. */
function plainOf(blocks: readonly Block[]): readonly PlainBlock[] {
  return blocks.filter(
    (block): block is PlainBlock =>
      block.kind !== 'table' && block.kind !== 'box' && block.kind !== 'new-page',
  );
}

function clausesIn(graph: Graph, node: PlanNode): readonly Clause[] {
  return childrenOf(graph, node.id).flatMap((child) =>
    child.kind === 'clause' ? [child] : clausesIn(graph, child),
  );
}

function isText({ kind }: PlanNode): boolean {
  return TEXT.includes(kind);
}

function isPart({ kind }: PlanNode): boolean {
  return ['chapter', 'section', 'topic', 'measure', 'box', 'project'].includes(kind);
}
