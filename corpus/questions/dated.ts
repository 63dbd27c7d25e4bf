import { nodesOf, statedIn } from '../graph.ts';
import type { Graph, PlanNode, Table } from '../model.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
import { counted } from './in-words.ts';
import { type QuantityRow, quantityRows } from './quantities.ts';

/** Whether a statement tells of what was, or of what is to be. Computed, and to be labelled so. */
export type Direction = 'back' | 'ahead';

/** The directions, as people read them. */
export const DIRECTION_NAME: Readonly<Record<Direction, string>> = {
  back: 'looks back',
  ahead: 'looks ahead',
};

/** Something that the plan dates: at a year, or over several. */
export type DatedStatement = {
  /** Unlike that of every other statement. */
  readonly id: string;
  /** The date as printed. */
  readonly printed: string;
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  /** Its words around the date, as printed. */
  readonly excerpt: Excerpt;
  /** What it is about in a few words: those around the date, or the table. */
  readonly about: string;
  readonly block: PlanNode;
  /** Where it leads: the sentence that promises it, or its block. */
  readonly at: string;
};

/** All dated statements of a plan in the order of time, with the period of the plan. */
export type TimeLine = {
  readonly statements: readonly DatedStatement[];
  readonly period: readonly [number, number];
  /** First and last year that anything is dated with. */
  readonly years: readonly [number, number];
  /** Years in the names of laws and treaties, which say nothing of when. */
  readonly inNames: readonly QuantityRow[];
};

const LONGEST = 220;
const MOST_BEFORE = 38;
const MOST_AROUND = 50;
/** The name of such a thing says its own period. */
const HAS_PERIOD: ReadonlySet<string> = new Set(['plan', 'programme']);

/**
 * Gathers what a plan dates. A statement looks ahead when its date ends after the year in which the plan was issued, or is the deadline of a
 * promise; a date line of the front matter looks back. The columns of the table of indicators that a year heads are a statement each.
 */
export function timeLineOf(graph: Graph): TimeLine {
  const dates = quantityRows(graph).filter(({ kind }) => kind === 'date');
  const inNames = dates.filter((row) => isOnlyName(row));
  const issued = Number(graph.plan.meta.issued.slice(0, 4));
  const statements = [
    ...dates.filter((row) => !inNames.includes(row)).flatMap((row) => statementOf(row, issued)),
    ...nodesOf(graph, 'table').flatMap((table) => columnsOf(graph, table, issued)),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const { period } = graph.plan.meta;
  const years = [...period, ...statements.flatMap(({ from, to }) => [from, to])];
  return { statements, period, years: [Math.min(...years), Math.max(...years)], inNames };
}

function isOnlyName({ inName }: QuantityRow): boolean {
  return inName !== null && !('type' in inName && HAS_PERIOD.has(inName.type));
}

function statementOf(row: QuantityRow, issued: number): readonly DatedStatement[] {
  const { quantity, block, range, promise, deadline } = row;
  const years = yearsIn(quantity.text);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  const isLine = block.kind === 'paragraph' && block.role === 'line';
  const isDue = deadline?.kind === 'printed' && deadline.words.includes(quantity.text);
  return [
    {
      id: quantity.id,
      printed: quantity.text,
      from,
      to,
      direction: isDue || (to > issued && !isLine) ? 'ahead' : 'back',
      excerpt: excerptAround(block.text, range, LONGEST),
      about: aroundDate(excerptAround(block.text, range, LONGEST)),
      block,
      at: promise?.id ?? block.id,
    },
  ];
}

function columnsOf(graph: Graph, table: Table, issued: number): readonly DatedStatement[] {
  const rows = nodesOf(graph, 'indicator').filter(({ parent }) => parent === table.id);
  return table.columns.flatMap((column): readonly DatedStatement[] => {
    if (!/^(?:19|20)\d\d$/.test(column)) return [];
    const figures = rows.filter(({ id }) =>
      statedIn(graph, id, 'quantity').some(({ node }) => node.column === column),
    );
    const year = Number(column);
    const words = `${counted(figures.length, 'figure')} in the column ${column}: ${table.title}`;
    return [
      {
        id: `${table.id} ${column}`,
        printed: column,
        from: year,
        to: year,
        direction: year > issued ? 'ahead' : 'back',
        excerpt: { before: '', words: column, after: ` · ${table.title}`, cutBefore: false, cutAfter: false },
        about: words,
        block: table,
        at: table.id,
      },
    ];
  });
}

function yearsIn(printed: string): readonly number[] {
  return [...printed.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year));
}

/** The words around a date, most of them before it, because names and periods are printed before their years. */
function aroundDate({ before, words, after, cutBefore, cutAfter }: Excerpt): string {
  const start = before.length <= MOST_BEFORE ? 0 : before.indexOf(' ', before.length - MOST_BEFORE) + 1;
  const head = before.slice(start);
  const room = MOST_AROUND - head.length;
  const end = after.length <= room ? after.length : Math.max(0, after.lastIndexOf(' ', room));
  const hasMoreBefore = cutBefore || start > 0;
  const hasMoreAfter = cutAfter || end < after.length;
  return `${hasMoreBefore ? '… ' : ''}${head}${words}${after.slice(0, end)}${hasMoreAfter ? ' …' : ''}`;
}
