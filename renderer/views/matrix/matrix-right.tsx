import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { labelOf, type PlanNode } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { PaneHead } from '../../parts/pane.tsx';
import { counted } from '../../parts/words.ts';
import { isNarrowed, showAll } from '../../state/matrix-picks.ts';
import type { Picked } from '../../state/picked.ts';
import { hrefOf } from '../../state/route.ts';
import { headingOf } from '../agencies/duties.ts';
import styles from './matrix-right.module.css';
import { PassageEntry } from './passage-entry.tsx';
import { passagesOf } from './passages.ts';
import { PASSAGES_HEAD, useOpenCell } from './use-open-cell.ts';
import { useRepick, useShown } from './use-shown.ts';

type MatrixRightProps = { readonly picked: Picked; readonly onFold: () => void };

/** The passages behind the cell that is open: every clause in its printed words. Esc gives the focus back to the cell. */
export function MatrixRight({ picked, onFold }: MatrixRightProps): ReactElement {
  const { graph } = useApp();
  const { picks, shown, cell } = useShown(picked);
  const { close, leave } = useOpenCell();
  const repick = useRepick();
  const duties = useMemo(() => (cell ? passagesOf(graph, shown, cell) : []), [graph, shown, cell]);
  const row = graph.nodes.get(cell?.row ?? '');
  const column = graph.nodes.get(cell?.column ?? '');
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A click beside the words gives the focus to the pane around them.
    const pane = own.current?.closest<HTMLElement>('[data-pane]');
    if (!pane || !cell) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leave(cell);
    };
    pane.addEventListener('keydown', onKeyDown);
    return () => pane.removeEventListener('keydown', onKeyDown);
  }, [cell, leave]);
  const others = column && row !== column && 'bodyKind' in column ? [column.id] : [];
  return (
    <div className={styles.pane} ref={own}>
      <PaneHead onFold={cell ? () => close(cell) : onFold} title="Passages" />
      <div className={styles.scroll}>
        {row && column && duties.length > 0 ? (
          <>
            <h3 className={styles.title} id={PASSAGES_HEAD} tabIndex={-1}>
              <a href={hrefOf(row.id)}>{headingOf(row)}</a>
              {row === column ? null : <Place node={column} />}
            </h3>
            <p className={styles.many}>
              {counted(duties.length, 'clause')}
              {others.length > 0 ? ' with both' : ''}
              {picks.show === 'text' && picks.roles.length > 0 ? ' in the roles picked' : ''}
            </p>
            {duties.map((duty) => (
              <PassageEntry
                body={row.id}
                column={column.id}
                duty={duty}
                key={duty.clause.id}
                others={others}
              />
            ))}
          </>
        ) : (
          <p className={styles.many} id={PASSAGES_HEAD} tabIndex={-1}>
            Nothing stands in this cell with what is picked now.{' '}
            {isNarrowed(picks) ? (
              <button className={styles.all} onClick={() => repick(showAll)} type="button">
                Show all bodies and roles
              </button>
            ) : null}
          </p>
        )}
      </div>
    </div>
  );
}

function Place({ node }: { readonly node: PlanNode }): ReactElement {
  const { graph } = useApp();
  const label = labelOf(graph, node);
  const title = headingOf(node);
  const isBody = 'bodyKind' in node;
  return (
    <span className={styles.place}>
      {isBody ? 'with' : 'in'} <a href={hrefOf(node.id)}>{isBody ? title : `${label} ${title}`}</a>
    </span>
  );
}
