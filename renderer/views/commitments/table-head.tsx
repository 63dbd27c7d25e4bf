import type { ReactElement } from 'react';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { pickOrder, picksOf } from '../../state/commitment-picks.ts';
import type { Picked } from '../../state/picked.ts';
import type { TableColumn } from './columns.ts';
import styles from './table-head.module.css';
import { COLUMN_HEAD, ROW, ROW_GROUP } from './table-roles.ts';

type TableHeadProps = { readonly columns: readonly TableColumn[]; readonly picked: Picked };

/** The names of the columns; those by which one can sort are buttons. */
export function TableHead({ columns, picked }: TableHeadProps): ReactElement {
  const { router } = useApp();
  const { order, turned } = picksOf(picked);
  return (
    <thead className={styles.head} {...ROW_GROUP}>
      <tr className={styles.row} {...ROW}>
        {columns.map((column) => {
          const by = column.order;
          const isSorted = by === order;
          // The most bodies stand first, so that this order runs down from the start.
          const isDown = (by === 'bodies') !== turned;
          return (
            <th
              aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}
              className={classes(column.key === 'own' && styles.own)}
              key={column.key}
              scope="col"
              {...COLUMN_HEAD}
            >
              {by === null ? (
                column.title
              ) : (
                <>
                  <button
                    className={classes(styles.sort, isSorted && styles.sorted, !isDown && styles.up)}
                    data-screen-only=""
                    onClick={() => router.replace({ kind: 'commitments', picked: pickOrder(picked, by) })}
                    type="button"
                  >
                    {column.title}
                    <Icon name="sort" size={11} />
                  </button>
                  <span data-print-only="">{column.title}</span>
                </>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
