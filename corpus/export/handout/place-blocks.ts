import { childrenOf, edgesFrom, nodeAt } from '../../graph.ts';
import { assertNever, type Box, type Graph, type Indicator, type PlanNode, type Table } from '../../model.ts';
import { governedBlocks } from '../../questions/governed.ts';
import { responsibilityOf } from '../../questions/responsibility.ts';
import { stageOf } from '../../teach/stage.ts';
import { placeWords } from '../place-runs.ts';
import { type Block, type PlainBlock, paragraph, plain, type Runs } from '../report.ts';
import { type Blanks, type Covering, coveredRuns, footnoteOf } from './blanks.ts';
import { quotesOf, whereRuns } from './cited.ts';
import { clauseBlocks } from './clause-blocks.ts';

/** A place of the plan on paper: its words verbatim with where they stand, the clauses that govern it, and their bodies. */
export function placeBlocks(
  graph: Graph,
  node: PlanNode,
  covering: Covering,
  blanks: Blanks,
): readonly Block[] {
  const who = node.kind === 'clause' ? [] : (stageOf(graph, node.id)?.who ?? []);
  return [
    ...wordsOf(graph, node, covering, blanks),
    ...who.flatMap((one) => clauseBlocks(graph, one, withoutWords(covering), blanks)),
  ];
}

/** Chosen words are those of the block itself. */
function withoutWords({ kinds }: Covering): Covering {
  return { kinds: kinds.filter((kind) => kind !== 'words'), words: [], about: null };
}

function wordsOf(graph: Graph, node: PlanNode, covering: Covering, blanks: Blanks): readonly Block[] {
  const quoted = (one: PlanNode) => ({
    node: one,
    runs: coveredRuns(graph, one, one === node ? covering : withoutWords(covering), blanks),
  });
  switch (node.kind) {
    case 'chapter':
    case 'section':
      return [...quotesOf(graph, [quoted(node)]), ...partsOf(graph, node)];
    case 'topic':
    case 'measure':
    case 'project':
      return quotesOf(graph, [node, ...governedBlocks(graph, node.id)].map(quoted));
    case 'box':
      return [boxBlock(graph, node, covering, blanks, partsOf(graph, node))];
    case 'table':
      return tableBlocks(graph, node, childrenOf(graph, node.id).filter(isRow), covering, blanks);
    case 'indicator': {
      const table = graph.nodes.get(node.parent ?? '');
      return table?.kind === 'table' ? tableBlocks(graph, table, [node], covering, blanks) : [];
    }
    case 'clause':
      return clauseBlocks(graph, responsibilityOf(graph, node), covering, blanks);
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
        ...quotesOf(graph, [quoted(node)]),
        ...(isPart
          ? [paragraph('Bold are the words that this is about; the plan does not print them so.')]
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
  graph: Graph,
  box: Box,
  covering: Covering,
  blanks: Blanks,
  inside: readonly PlainBlock[],
): Block {
  const title = coveredRuns(graph, box, covering, blanks);
  const [follows] = edgesFrom(graph, box.id, 'follows');
  const measure = follows && nodeAt(graph, follows.to);
  return {
    kind: 'box',
    title,
    blocks: [
      ...inside,
      ...(measure ? [paragraph(`It elaborates ${placeWords(graph, measure)}.`)] : []),
      { kind: 'paragraph', runs: whereRuns(graph, box) },
    ],
  };
}

/** Rows of a table as printed, below the printed headings of its columns. Its figures may be blanks; names and units are what is asked about. */
export function tableBlocks(
  graph: Graph,
  table: Table,
  rows: readonly Indicator[],
  { kinds }: Covering,
  blanks: Blanks,
): readonly Block[] {
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
    {
      kind: 'table',
      columns: table.columns.map((title, column) => ({ title, align: column === 0 ? 'left' : 'right' })),
      rows: cells,
    },
    { kind: 'paragraph', runs: whereRuns(graph, rows.length === 1 && first ? first : table) },
  ];
}

function isRow(node: PlanNode): node is Indicator {
  return node.kind === 'indicator';
}
