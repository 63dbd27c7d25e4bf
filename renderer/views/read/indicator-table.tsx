import type { ReactElement } from 'react';
import { type Cell, childrenOf, edgesFrom, type Indicator, type Table } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { NoteChip } from '../../parts/note-chip.tsx';
import { FootnoteMark } from '../../parts/passage.tsx';
import frame from './block.module.css';
import styles from './indicator-table.module.css';
import { HeadingText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** The table of indicators, as a table. */
export function IndicatorTable({ table }: { readonly table: Table }): ReactElement {
  const { graph } = useApp();
  const block = useBlock(table);
  const rows = childrenOf(graph, table.id).filter((row) => row.kind === 'indicator');
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={frame.block} {...block}>
          <HeadingText node={table} title={table.title} />
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                className={classes(
                  styles.column,
                  rows.some((row) => isNumber(row.cells[index])) && styles.number,
                )}
                key={column}
                scope="col"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: Indicator }): ReactElement {
  const block = useBlock(row);
  return (
    <tr className={styles.row} {...block}>
      {row.cells.map((cell, index) => {
        // The cells of a row have no other name than their place, and their order never changes.
        const key = `${row.id}-${index}`;
        return index === 0 ? (
          <th className={classes(styles.cell, styles.rowHead)} key={key} scope="row">
            <CellText cell={cell} first row={row} />
          </th>
        ) : (
          <td className={classes(styles.cell, isNumber(cell) && styles.number)} key={key}>
            <CellText cell={cell} first={false} row={row} />
          </td>
        );
      })}
    </tr>
  );
}

function CellText({
  cell,
  first,
  row,
}: {
  readonly cell: Cell;
  readonly first: boolean;
  readonly row: Indicator;
}): ReactElement {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const isIn = (offset: number) => cell.place.start.offset <= offset && offset < cell.place.end.offset;
  const notes = graph.plan.notes.filter(
    (note) => note.at === row.id && (note.range === null ? first : isIn(note.place.start.offset)),
  );
  return (
    <>
      {cell.text}
      {cell.marks.map((id) => {
        const cited = edgesFrom(graph, id, 'cites')[0];
        return cited ? <FootnoteMark key={id} text={graph.nodes.get(id)?.text ?? ''} to={cited.to} /> : null;
      })}
      {withNotes ? notes.map(({ id }) => <NoteChip key={id} note={id} />) : null}
    </>
  );
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^[-–\d.,\s]+$/.test(cell.text);
}
