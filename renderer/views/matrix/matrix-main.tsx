import { type CSSProperties, type ReactElement, useMemo, useRef } from 'react';
import { classes } from '../../parts/classes.ts';
import { isNarrowed, showAll } from '../../state/matrix-picks.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { AgencyPages } from '../agencies/agency-pages.tsx';
import { PrintHead } from '../print-head.tsx';
import { GridView } from './grid.tsx';
import heat from './heat.module.css';
import { Legend } from './legend.tsx';
import styles from './matrix.module.css';
import { MatrixHead } from './matrix-head.tsx';
import { filterWords } from './matrix-words.ts';
import { gridOf } from './shown.ts';
import { useKeptCell } from './use-kept-cell.ts';
import { useOpenCell } from './use-open-cell.ts';
import { useRepick, useShown } from './use-shown.ts';

/** Who owns what as a picture: bodies across the sections or boxes of the plan, or bodies across bodies. */
export function MatrixMain({ picked }: { readonly picked: Picked }): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const { picks, shown, cell } = useShown(picked);
  const grid = useMemo(() => gridOf(shown, picks), [shown, picks]);
  const { open, close } = useOpenCell();
  const repick = useRepick();
  useKeptCell(scroller, picked, cell);
  const isEmpty = grid.columns.length === 0 || shown.matrix.rows.length === 0;
  return (
    // The grid and the words above it scroll as one, both ways: what is wide must not move the words.
    <div className={styles.scroller} data-scrolls="" data-show={picks.show} ref={scroller} tabIndex={-1}>
      <div
        className={classes(styles.page, heat.heat)}
        style={{ '--columns': grid.columns.length } as CSSProperties}
      >
        <div className={styles.top}>
          <PrintHead about={filterWords(shown, picks)} page={formatRoute({ kind: 'matrix', picked })} />
          <AgencyPages current="matrix" />
          <MatrixHead picks={picks} shown={shown} />
          {isEmpty ? null : <Legend max={grid.max} show={picks.show} />}
        </div>
        {isEmpty ? (
          <p className={styles.nothing}>
            No clause is left with what is picked.{' '}
            {isNarrowed(picks) ? (
              <button className={styles.inline} onClick={() => repick(showAll)} type="button">
                Show all bodies and roles
              </button>
            ) : null}
          </p>
        ) : (
          <GridView grid={grid} onClose={() => close(cell)} onOpen={open} open={cell} />
        )}
      </div>
    </div>
  );
}
