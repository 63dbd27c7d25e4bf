import type { ReactElement } from 'react';
import { type Cell, childrenOf, type Indicator, type Table } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import frame from './block.module.css';
import { CellText, isNumber, notesIn } from './indicator-cell.tsx';
import styles from './indicator-table.module.css';
import { PrintedNotes } from './printed-notes.tsx';
import { HeadingText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** What the cells of a column have in common, so that its figures stand under each other. */
type Column = {
  readonly isNumber: boolean;
  /** The longest decimal part in it, in characters with its point. */
  readonly decimals: number;
  /** Whether marks or notes hang beside its figures. */
  readonly hasMarks: boolean;
};

/** The table of indicators, as a table. */
export function IndicatorTable({ table }: { readonly table: Table }): ReactElement {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const block = useBlock(table);
  const rows = childrenOf(graph, table.id).filter((row) => row.kind === 'indicator');
  const columns = table.columns.map((_, index) =>
    columnOf(rows, index, (row) => {
      const cell = row.cells[index];
      return cell !== undefined && (cell.marks.length > 0 || notesIn(graph, row, index).length > 0);
    }),
  );
  const notes = graph.plan.notes.filter(({ at }) => rows.some(({ id }) => id === at));
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={frame.block} {...block}>
          <span className={styles.title}>
            <HeadingText node={table} title={table.title} />
          </span>
        </caption>
        <thead>
          <tr data-words-of={table.id}>
            {table.columns.map((name, index) => (
              <th className={classes(styles.column, ...classesOf(columns[index]))} key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row columns={columns} key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {withNotes ? <PrintedNotes notes={notes} /> : null}
    </div>
  );
}

function Row({
  row,
  columns,
}: {
  readonly row: Indicator;
  readonly columns: readonly Column[];
}): ReactElement {
  const block = useBlock(row);
  return (
    <tr className={styles.row} {...block}>
      {row.cells.map((cell, index) => {
        // The cells of a row have no other name than their place, and their order never changes.
        const key = `${row.id}-${index}`;
        const decimals = columns[index]?.decimals ?? 0;
        return index === 0 ? (
          <th className={classes(styles.cell, styles.rowHead)} key={key} scope="row">
            <CellText cell={cell} decimals={decimals} index={index} row={row} />
          </th>
        ) : (
          <td className={classes(styles.cell, ...classesOf(columns[index]))} key={key}>
            <CellText cell={cell} decimals={decimals} index={index} row={row} />
          </td>
        );
      })}
    </tr>
  );
}

function columnOf(rows: readonly Indicator[], index: number, hasMarks: (row: Indicator) => boolean): Column {
  const cells = rows.map((row) => row.cells[index]);
  const figures = cells.filter((cell): cell is Cell => isNumber(cell));
  return {
    isNumber: figures.length > 0,
    decimals: Math.max(0, ...figures.map(({ text }) => /\.\d+$/.exec(text)?.[0].length ?? 0)),
    hasMarks: rows.some(hasMarks),
  };
}

function classesOf(column: Column | undefined): readonly (string | false | undefined)[] {
  return [column?.isNumber && styles.number, column?.isNumber && column.hasMarks && styles.marked];
}
