import { type FocusEvent, type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import type { CellPick } from '../../state/matrix-picks.ts';
import styles from './grid.module.css';
import { GridFoot, GridHead } from './grid-edges.tsx';
import { cellAt, mapOf, stepFrom, stopOf } from './grid-map.ts';
import { type Grid, HEADS } from './grid-model.ts';
import { GridRowView } from './grid-row.tsx';
import { focusCell, keyUnder, pageOf } from './reach-cell.ts';
import { useCrosshair } from './use-crosshair.ts';

type GridViewProps = {
  readonly grid: Grid;
  readonly open: CellPick | null;
  /** `byKey`: the focus goes along to what is opened. */
  readonly onOpen: (cell: CellPick, byKey: boolean) => void;
  readonly onClose: () => void;
};

const OPENS = 'td[data-opens]';

/** A grid of counts: one stop for Tab, and the arrows inside. Heads stay in sight on all sides. */
export function GridView({ grid, open, onOpen, onClose }: GridViewProps): ReactElement {
  const [last, setLast] = useState<CellPick | null>(open);
  const frame = useRef<HTMLDivElement>(null);
  const map = useMemo(() => mapOf(grid), [grid]);
  const stop = stopOf(map, last);
  useCrosshair(frame, grid);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { key, target, altKey, metaKey, ctrlKey, currentTarget } = event;
    if (altKey || !(target instanceof HTMLElement)) return;
    const at = cellAt(keyUnder(target));
    if ((key === 'Enter' || key === ' ') && target.matches(OPENS)) onOpen(at, true);
    else if (key === 'Escape' && open) onClose();
    else {
      const to = stepFrom(map, at, key, { ctrl: ctrlKey || metaKey, page: pageOf(currentTarget) });
      if (!to) return;
      focusCell(currentTarget, to);
    }
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const key = keyUnder(target);
    if (key) setLast(cellAt(key));
  };
  const width = grid.columns.length;
  const heads = grid.bands.length > 0 ? 2 : 1;
  let rowIndex = heads;
  return (
    <div className={styles.frame} ref={frame}>
      <table
        aria-colcount={width + 2}
        aria-label={grid.name}
        className={styles.table}
        data-arrival=""
        onClick={({ target }) => {
          const cell = target instanceof Element ? target.closest(OPENS) : null;
          if (cell) onOpen(cellAt(keyUnder(cell)), false);
        }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that one walks, and paper keeps its heads.
        role="grid"
      >
        <colgroup>
          <col className={styles.colName} />
          <col className={styles.colTotal} />
          <col span={width} />
        </colgroup>
        <GridHead grid={grid} stop={stop} />
        {grid.parts.map(({ head, rows }) => (
          <tbody key={head ?? ''}>
            {head === null ? null : (
              <tr aria-rowindex={++rowIndex}>
                <th className={styles.part} colSpan={width + 2} scope="rowgroup">
                  <span>
                    {head} <span className={styles.many}>{rows.length}</span>
                  </span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <GridRowView
                columns={grid.columns}
                index={++rowIndex}
                key={row.id}
                open={open?.row === row.id ? open.column : null}
                row={row}
                stop={stop.row === row.id ? stop.column : null}
              />
            ))}
          </tbody>
        ))}
        {grid.total === null ? null : (
          <GridFoot grid={grid} index={++rowIndex} stop={stop.row === HEADS.totals ? stop.column : null} />
        )}
      </table>
      {/* Moved by transform alone, so that following the pointer lays nothing out. */}
      <div aria-hidden="true" className={styles.across} data-cross="row" data-screen-only="" />
      <div aria-hidden="true" className={styles.down} data-cross="column" data-screen-only="" />
    </div>
  );
}
