import { childrenOf, edgesFrom, nodeAt } from '../../graph.ts';
import { assertNever, type Box, type Graph, type Indicator, type PlanNode, type Table } from '../../model.ts';
import { governedBlocks } from '../../questions/governed.ts';
import { responsibilityOf } from '../../questions/responsibility.ts';
import { stageOf } from '../../teach/stage.ts';
import { placeWords } from '../place-runs.ts';
import { type Block, type PlainBlock, paragraph, plain, type Runs } from '../report.ts';
import { type Covering, coveredRuns, footnoteOf, type Writing } from './blanks.ts';
import { quotesOf, whereRuns } from './cited.ts';
import { clauseBlocks } from './clause-blocks.ts';

/** A place of the plan on paper: its words verbatim with where they stand, the clauses that govern it, and their bodies. */
export function placeBlocks(writing: Writing, node: PlanNode, covering: Covering): readonly Block[] {
  const who = node.kind === 'clause' ? [] : (stageOf(writing.graph, node.id)?.who ?? []);
  return [
    ...wordsOf(writing, node, covering),
    ...who.flatMap((one) => clauseBlocks(writing, one, withoutWords(covering))),
  ];
}

/** Chosen words are those of the block itself. */
function withoutWords({ kinds }: Covering): Covering {
  return { kinds: kinds.filter((kind) => kind !== 'words'), words: [], about: null };
}

function wordsOf(writing: Writing, node: PlanNode, covering: Covering): readonly Block[] {
  const { graph } = writing;
  const quoted = (one: PlanNode) => ({
    node: one,
    runs: coveredRuns(writing, one, one === node ? covering : withoutWords(covering)),
  });
  switch (node.kind) {
    case 'chapter':
    case 'section':
      return [...quotesOf(writing, [quoted(node)]), ...partsOf(graph, node)];
    case 'topic':
    case 'measure':
    case 'project':
      return quotesOf(writing, [node, ...governedBlocks(graph, node.id)].map(quoted));
    case 'box':
      return [boxBlock(writing, node, covering, partsOf(graph, node))];
    case 'table':
      return tableBlocks(writing, node, childrenOf(graph, node.id).filter(isRow), covering);
    case 'indicator': {
      const table = graph.nodes.get(node.parent ?? '');
      return table?.kind === 'table' ? tableBlocks(writing, table, [node], covering) : [];
    }
    case 'clause':
      return clauseBlocks(writing, responsibilityOf(graph, node), covering);
    case 'plan':
    case 'paragraph':
    case 'item':
    case 'footnote':
    case 'commitment':
    case 'agency':
    case 'group':
    case 'quantity':
    case 'instrument':
    case 'organisation':
    case 'place':
    case 'mark': {
      const isPart = covering.about !== null;
      return [
        ...quotesOf(writing, [quoted(node)]),
        ...(isPart
          ? [paragraph('In bold are the words that this stop is about. The plan does not print them so.')]
          : []),
      ];
    }
    default:
      return assertNever(node);
  }
}

const PARTS: readonly PlanNode['kind'][] = ['section', 'topic', 'measure', 'box', 'project'];

/** What a part is made of, by name, one rank below. */
function partsOf(graph: Graph, { id }: PlanNode): readonly PlainBlock[] {
  const parts = childrenOf(graph, id).filter(({ kind }) => PARTS.includes(kind));
  if (parts.length === 0) return [];
  return [{ kind: 'list', items: parts.map((part) => plain(placeWords(graph, part))) }];
}

/** A box in a frame: its printed title, what it holds, what it elaborates, and where it stands. */
export function boxBlock(
  writing: Writing,
  box: Box,
  covering: Covering,
  inside: readonly PlainBlock[],
): Block {
  const { graph } = writing;
  const title = coveredRuns(writing, box, covering);
  const [follows] = edgesFrom(graph, box.id, 'follows');
  const measure = follows && nodeAt(graph, follows.to);
  return {
    kind: 'box',
    title,
    blocks: [
      ...inside,
      ...(measure ? [paragraph(`It elaborates ${placeWords(graph, measure)}.`)] : []),
      { kind: 'citation', runs: whereRuns(writing, box) },
    ],
  };
}

/** Rows of a table as printed, below the printed headings of its columns. Its figures may be blanks; names and units are what is asked about. */
export function tableBlocks(
  writing: Writing,
  table: Table,
  rows: readonly Indicator[],
  { kinds }: Covering,
): readonly Block[] {
  const { graph, blanks } = writing;
  const areCovered = kinds.includes('numbers');
  const [first] = rows;
  const cells = rows.map((row) =>
    row.cells.map(({ text, marks }, column): Runs => {
      if (areCovered && column > 0 && /\d/.test(text)) return [blanks.put(text)];
      const footnote = footnoteOf(graph, marks);
      return [{ text, ...(footnote !== undefined && { footnote }) }];
    }),
  );
  return [
    { kind: 'paragraph', runs: [{ text: table.title, bold: true }] },
    {
      kind: 'table',
      columns: table.columns.map((title, column) => ({ title, align: column === 0 ? 'left' : 'right' })),
      rows: cells,
    },
    { kind: 'citation', runs: whereRuns(writing, rows.length === 1 && first ? first : table) },
  ];
}

function isRow(node: PlanNode): node is Indicator {
  return node.kind === 'indicator';
}
