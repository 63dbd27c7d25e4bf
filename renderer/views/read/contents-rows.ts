import { childrenOf, type Graph, nodesOf, type PlanNode, pathTo } from '../../../corpus/index.ts';

/** A row of the contents, with the rows below it. */
export type ContentsRow = {
  readonly id: string;
  readonly kind: 'chapter' | 'section' | 'topic' | 'measure' | 'box';
  readonly label: string;
  readonly title: string;
  readonly rows: readonly ContentsRow[];
};

/** The contents of the plan: chapters, sections, and in them topics, measures and boxes in the order of the text. */
export function contentsOf(graph: Graph): readonly ContentsRow[] {
  return nodesOf(graph, 'plan').flatMap(({ id }) => rowsBelow(graph, id));
}

/** The row that stands for a block: its own or the nearest one above it. With `open`, the nearest that is not folded away in another. */
export function rowFor(graph: Graph, id: string, open?: ReadonlySet<string>): string | null {
  const path = pathTo(graph, id).filter(isRow);
  const folded = open ? path.find((row, index) => index < path.length - 1 && !open.has(row.id)) : undefined;
  return (folded ?? path.at(-1))?.id ?? null;
}

/** The ids of all rows that have rows below them. */
export function parentsIn(rows: readonly ContentsRow[]): readonly string[] {
  return rows.flatMap((row) => (row.rows.length > 0 ? [row.id, ...parentsIn(row.rows)] : []));
}

function rowsBelow(graph: Graph, id: string): readonly ContentsRow[] {
  return childrenOf(graph, id).flatMap((node) => {
    if (!isRow(node)) return [];
    const { kind, title } = node;
    return [{ id: node.id, kind, title, label: labelFor(node), rows: rowsBelow(graph, node.id) }];
  });
}

type RowNode = Extract<PlanNode, { kind: ContentsRow['kind'] }>;

function isRow(node: PlanNode): node is RowNode {
  return ['chapter', 'section', 'topic', 'measure', 'box'].includes(node.kind);
}

function labelFor(node: RowNode): string {
  if (node.kind === 'chapter') return node.label.replace(/[.\s]+$/, '');
  if (node.kind === 'section') return String(node.number);
  return node.kind === 'box' ? node.label : '';
}
