import type { ReactElement } from 'react';
import { classes } from '../../parts/classes.ts';
import { counted } from '../../parts/words.ts';
import type { CellPick } from '../../state/matrix-picks.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './grid-edges.module.css';
import { keyOf } from './grid-map.ts';
import { type Grid, type GridBand, type GridColumn, HEADS } from './grid-model.ts';
import rows from './grid-row.module.css';

/** The heads of the columns, with those of the chapters over them; in the corner, in words, the cell under the pointer. */
export function GridHead({ grid, stop }: { readonly grid: Grid; readonly stop: CellPick }): ReactElement {
  const { bands, columns, total } = grid;
  const isTall = total === null;
  return (
    <thead>
      {bands.length > 0 ? (
        <tr aria-rowindex={1}>
          <Corner rows={2} />
          {bands.map((band) => (
            <Band
              band={band}
              column={columns[band.from]?.id ?? ''}
              key={`${band.place ?? band.label}-${band.from}`}
              stop={stop}
            />
          ))}
        </tr>
      ) : null}
      <tr aria-rowindex={bands.length > 0 ? 2 : 1}>
        {bands.length > 0 ? null : <Corner rows={1} />}
        {columns.map((column, index) => (
          <ColumnHead
            column={column}
            index={index + 3}
            isTall={isTall}
            key={column.id}
            tab={stop.row === HEADS.heads && stop.column === column.id ? 0 : -1}
          />
        ))}
      </tr>
    </thead>
  );
}

function Corner({ rows }: { readonly rows: number }): ReactElement {
  return (
    <th aria-colindex={1} className={styles.corner} colSpan={2} rowSpan={rows} scope="col">
      <span className={styles.unseen}>Body, and the number of its clauses</span>
      <span aria-hidden="true" className={styles.readout} data-readout="" data-screen-only="">
        <span className={styles.readTitle} />
        <span className={styles.readWords} />
      </span>
    </th>
  );
}

type BandProps = { readonly band: GridBand; readonly column: string; readonly stop: CellPick };

function Band({ band, column, stop }: BandProps): ReactElement {
  const { place, label, title, from, span } = band;
  const isStop = stop.row === HEADS.bands && stop.column === column;
  return (
    <th aria-colindex={from + 3} className={styles.band} colSpan={span} scope="colgroup">
      {place === null ? (
        <span className={styles.bandName}>{label}</span>
      ) : (
        <a
          aria-label={`Chapter ${label} ${title}`}
          className={styles.bandName}
          data-at={keyOf({ row: HEADS.bands, column })}
          data-preview={place}
          href={hrefOf(place)}
          tabIndex={isStop ? 0 : -1}
        >
          {/* Over one or two columns there is no room for a title. */}
          <b>{label}</b> {span > 2 ? title : null}
        </a>
      )}
    </th>
  );
}

type ColumnHeadProps = {
  readonly column: GridColumn;
  readonly index: number;
  readonly isTall: boolean;
  readonly tab: 0 | -1;
};

function ColumnHead({ column, index, isTall, tab }: ColumnHeadProps): ReactElement {
  const { id, short, label, title, spoken, total } = column;
  const name = spoken === title ? title : `${spoken}, ${title}`;
  return (
    <th
      aria-colindex={index}
      className={classes(styles.head, isTall && styles.tall)}
      data-column-head={id}
      data-title={label === title ? title : `${label} ${title}`}
      scope="col"
    >
      <a
        aria-label={[
          short === name || name.includes(short) ? '' : short,
          name,
          total === null ? '' : counted(total, 'clause'),
        ]
          .filter(Boolean)
          .join(', ')}
        data-at={keyOf({ row: HEADS.heads, column: id })}
        data-preview={id}
        href={hrefOf(id)}
        tabIndex={tab}
      >
        {short}
      </a>
    </th>
  );
}

type GridFootProps = { readonly grid: Grid; readonly index: number; readonly stop: string | null };

/** The totals of the columns. A clause that stands in two columns is counted once in the sum. */
export function GridFoot({ grid, index, stop }: GridFootProps): ReactElement {
  const tab = (column: string) => (stop === column ? 0 : -1);
  return (
    <tfoot>
      <tr aria-rowindex={index}>
        <th aria-colindex={1} className={rows.name} scope="row">
          Clauses
        </th>
        <td
          aria-colindex={2}
          aria-label={`All shown, ${counted(grid.total ?? 0, 'clause')}`}
          className={rows.total}
          data-at={keyOf({ row: HEADS.totals, column: HEADS.total })}
          tabIndex={tab(HEADS.total)}
        >
          {grid.total}
        </td>
        {grid.columns.map(({ id, spoken, total }, at) => (
          <td
            aria-colindex={at + 3}
            aria-label={`${spoken}, ${counted(total ?? 0, 'clause')}`}
            className={styles.sum}
            data-at={keyOf({ row: HEADS.totals, column: id })}
            key={id}
            tabIndex={tab(id)}
          >
            {total}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
