import { edgesFrom, nodeAt, nodesOf, statedIn } from '../graph.ts';
import type { Cell, EditorialNote, Footnote, Graph, Indicator, TextRange } from '../model.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type Responsibility, responsibleFor } from './responsibility.ts';
import { type IndicatorPassage, passagesAbout } from './ties.ts';

/** A figure of an indicator under the heading of its column ("2020"). `text` is as printed, or as an editor's note gives it. */
export type TargetFigure = { readonly column: string; readonly text: string; readonly value: number };

/** What an indicator goes from and to, in one unit. A figure that is not given is `null`. */
export type TargetReading = {
  readonly unit: string | null;
  readonly baseline: TargetFigure | null;
  readonly target: TargetFigure | null;
  /** Computed from the two; `null` where one of them is missing. */
  readonly change: Difference | null;
};

/** Words about an indicator, found by a telling word pair, with the clauses that govern their place. To be labelled as computed. */
export type TargetPassage = IndicatorPassage & { readonly responsible: readonly Responsibility[] };

/** An indicator with all that the plan and its editor say of it. */
export type Target = {
  readonly indicator: Indicator;
  readonly printed: TargetReading;
  /** The same as an editor's note reads it, where one says that the printed unit is wrong or missing. */
  readonly noted: (TargetReading & { readonly note: EditorialNote }) | null;
  /** The headings of the columns of baseline and target; `null` where the table has no column of a year. */
  readonly years: readonly [string, string] | null;
  /** The change as the table prints it, in a column that is no year's. */
  readonly printedChange: TargetFigure | null;
  /** Whether the printed change is the computed one; `null` where one of them is missing. */
  readonly agrees: boolean | null;
  /** Whether it is anticipated or binding, in the words of the table; `null` where no column of words prints it. */
  readonly type: Cell | null;
  /** The footnotes that its cells cite, in printed order. */
  readonly footnotes: readonly Footnote[];
  readonly notes: readonly EditorialNote[];
  readonly passages: readonly TargetPassage[];
};

const YEAR = /^(?:19|20)\d\d$/;
const NONE = /^[-–—]?$/;

/** The indicators of a plan in printed order. The first column headed by a year is the baseline, and the last the target. */
export function targetsOf(graph: Graph): readonly Target[] {
  return nodesOf(graph, 'indicator').map((indicator) => targetOf(graph, indicator));
}

/** What an indicator goes from and to as printed, and the columns of the two; see `Target`. */
export function printedReading(graph: Graph, indicator: Indicator): Pick<Target, 'printed' | 'years'> {
  const years = columnsOf(graph, indicator).filter((column) => YEAR.test(column));
  const [first, last] = [years[0], years.at(-1)];
  const figures = figuresIn(graph, indicator);
  const at = (column: string | undefined) => figures.find((figure) => figure.column === column) ?? null;
  return {
    printed: readingOf(indicator.unit, first === last ? null : at(first), at(last)),
    years: first === undefined || last === undefined ? null : [first, last],
  };
}

function targetOf(graph: Graph, indicator: Indicator): Target {
  const columns = columnsOf(graph, indicator);
  const { printed, years } = printedReading(graph, indicator);
  const figures = figuresIn(graph, indicator);
  const printedChange = figures.find(({ column }) => !YEAR.test(column)) ?? null;
  const notes = graph.plan.notes.filter((note) => note.at === indicator.id);
  return {
    indicator,
    printed,
    noted: notedReading(notes, years?.[0], years?.[1]),
    years,
    printedChange,
    agrees: printedChange && printed.change ? printedChange.value === printed.change.value : null,
    type: typeOf(indicator, columns, figures),
    footnotes: indicator.cells.flatMap(({ marks }) => marks).flatMap((mark) => citedBy(graph, mark)),
    notes,
    passages: passagesAbout(graph, indicator.id).map((passage) => ({
      ...passage,
      responsible: responsibleFor(graph, passage.block.id),
    })),
  };
}

function columnsOf(graph: Graph, { parent }: Indicator): readonly string[] {
  const table = graph.nodes.get(parent ?? '');
  return table?.kind === 'table' ? table.columns : [];
}

function figuresIn(graph: Graph, { id, text }: Indicator): readonly TargetFigure[] {
  return statedIn(graph, id, 'quantity').flatMap(({ node, edge }) =>
    node.column === null || node.value === null
      ? []
      : [{ column: node.column, text: printedAt(text, edge.range) ?? node.text, value: node.value }],
  );
}

function printedAt(text: string, range: TextRange | undefined): string | undefined {
  return range ? text.slice(...range) : undefined;
}

function notedReading(
  notes: readonly EditorialNote[],
  first: string | undefined,
  last: string | undefined,
): Target['noted'] {
  const note = notes.find(({ reads }) => reads !== undefined);
  if (!note?.reads) return null;
  const { unit, figures } = note.reads;
  const at = (column: string | undefined): TargetFigure | null => {
    const text = column === undefined ? undefined : figures[column];
    return column === undefined || text === undefined
      ? null
      : { column, text, value: Number(text.replaceAll(',', '')) };
  };
  return { ...readingOf(unit, first === last ? null : at(first), at(last)), note };
}

function readingOf(
  unit: string | null,
  baseline: TargetFigure | null,
  target: TargetFigure | null,
): TargetReading {
  return {
    unit,
    baseline,
    target,
    change: baseline && target ? differenceOf(baseline.text, target.text, unit) : null,
  };
}

/** The first cell of words behind the name, in a column that is no year's and that holds no figure. */
function typeOf(
  { cells }: Indicator,
  columns: readonly string[],
  figures: readonly TargetFigure[],
): Cell | null {
  const isWords = (cell: Cell, index: number) =>
    index > 0 &&
    !NONE.test(cell.text) &&
    !YEAR.test(columns[index] ?? '') &&
    figures.every(({ column }) => column !== columns[index]);
  return cells.find(isWords) ?? null;
}

function citedBy(graph: Graph, mark: string): readonly Footnote[] {
  return edgesFrom(graph, mark, 'cites')
    .map(({ to }) => nodeAt(graph, to))
    .filter((node) => node.kind === 'footnote');
}
