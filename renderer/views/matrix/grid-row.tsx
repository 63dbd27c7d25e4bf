import { memo, type ReactElement } from 'react';
import { classes } from '../../parts/classes.ts';
import { hrefOf } from '../../state/route.ts';
import { keyOf } from './grid-map.ts';
import { type GridCell, type GridColumn, type GridRow, HEADS } from './grid-model.ts';
import styles from './grid-row.module.css';

type GridRowProps = {
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  /** Its place among all rows, from 1. */
  readonly index: number;
  /** The column of the cell that takes the focus, when it is in this row. */
  readonly stop: string | null;
  /** The column of the cell whose passages are open, when it is in this row. */
  readonly open: string | null;
};

/** A body with its total and its cells. Drawn again only when one of its own cells changes. */
export const GridRowView = memo(function GridRowView({
  row,
  columns,
  index,
  stop,
  open,
}: GridRowProps): ReactElement {
  const { id, title, short, group, total, words, cells } = row;
  const tab = (column: string) => (stop === column ? 0 : -1);
  return (
    <tr aria-rowindex={index}>
      <th
        aria-colindex={1}
        className={classes(styles.name, group && styles.group)}
        data-row-head={id}
        scope="row"
      >
        <a
          aria-label={short === title ? title : `${short}, ${title}`}
          data-at={keyOf({ row: id, column: HEADS.name })}
          data-preview={id}
          href={hrefOf(id)}
          tabIndex={tab(HEADS.name)}
        >
          <span className={styles.full}>{title}</span>
          <span className={styles.short}>{short}</span>
        </a>
      </th>
      <td
        aria-colindex={2}
        aria-label={`${title}, ${words}`}
        className={styles.total}
        data-at={keyOf({ row: id, column: HEADS.total })}
        tabIndex={tab(HEADS.total)}
      >
        {total}
      </td>
      {columns.map((column, at) => (
        <Cell
          cell={cells.get(column.id)}
          column={column}
          index={at + 3}
          isOpen={open === column.id}
          key={column.id}
          row={row}
          tab={tab(column.id)}
        />
      ))}
    </tr>
  );
});

type CellProps = {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly cell: GridCell | undefined;
  readonly index: number;
  readonly isOpen: boolean;
  readonly tab: 0 | -1;
};

function Cell({ row, column, cell, index, isOpen, tab }: CellProps): ReactElement {
  const isOwn = row.id === column.id;
  const place = isOwn ? row.title : `${row.title}, ${column.spoken}`;
  return (
    <td
      aria-colindex={index}
      aria-label={`${place}, ${cell?.words ?? 'no clause'}`}
      aria-current={isOpen ? 'true' : undefined}
      className={styles.cell}
      data-at={keyOf({ row: row.id, column: column.id })}
      data-heat={cell?.heat ?? 0}
      data-letter={cell?.letter || undefined}
      data-of={cell && cell.of > cell.count ? cell.of : undefined}
      data-opens={cell ? '' : undefined}
      data-own={isOwn && cell ? '' : undefined}
      data-words={cell?.words}
      tabIndex={tab}
    >
      {cell?.count}
    </td>
  );
}
