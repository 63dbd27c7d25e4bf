import type { ReactElement } from 'react';
import { nameMeant, nodesOf, ROLE_ORDER } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { Strip } from '../../parts/strip.tsx';
import { hrefOf } from '../../state/route.ts';
import { chapterNumber } from './agency-pick.ts';
import styles from './agency-table.module.css';
import { stripOf } from './chapters.ts';
import type { Listed } from './listed.ts';
import { nextOrder, type Order, type OrderBy } from './sort.ts';

const COLUMNS: readonly { readonly by: OrderBy; readonly name: string }[] = [
  { by: 'name', name: 'Name' },
  { by: 'kind', name: 'Kind' },
  { by: 'lead', name: 'Leads' },
  { by: 'sole', name: 'Alone' },
  { by: 'participant', name: 'Takes part' },
  { by: 'joint', name: 'Joint' },
  { by: 'total', name: 'Clauses' },
];
const COUNTS: readonly OrderBy[] = ['lead', 'sole', 'participant', 'joint', 'total'];

type AgencyTableProps = {
  readonly caption: string;
  /** What the counts are of, where that is not the whole plan. */
  readonly note: string | undefined;
  readonly rows: readonly Listed[];
  /** What the bodies were looked for by; the name that it found is shown. */
  readonly typed: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
};

/** A table of bodies that can be sorted by each column. */
export function AgencyTable({ caption, note, rows, typed, order, onOrder }: AgencyTableProps): ReactElement {
  const { graph } = useApp();
  const last = nodesOf(graph, 'chapter').at(-1);
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption>
          {caption}
          {note ? <span className={styles.note}> · {note}</span> : null}
        </caption>
        {/* Both tables stand on one grid, so that their columns stand under each other. */}
        <colgroup>
          <col className={styles.colName} />
          <col className={styles.colShort} />
          <col className={styles.colKind} />
          {COUNTS.map((by) => (
            <col className={by === 'participant' ? styles.colWide : styles.colCount} key={by} />
          ))}
          <col className={styles.colStrip} />
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map(({ by, name }) => (
              <th
                aria-sort={order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending'}
                className={classes(COUNTS.includes(by) && styles.number)}
                colSpan={by === 'name' ? 2 : undefined}
                key={by}
                scope="col"
              >
                <button
                  className={classes(
                    styles.sort,
                    order.by === by && styles.sorted,
                    !order.descending && styles.up,
                  )}
                  data-screen-only=""
                  onClick={() => onOrder(nextOrder(order, by))}
                  type="button"
                >
                  {name}
                  <Icon name="sort" size={11} />
                </button>
                {/* A head that is printed again on the next page is printed without its buttons. */}
                <span data-print-only="">{name}</span>
              </th>
            ))}
            <th scope="col">Chapters I to {last ? chapterNumber(graph, last.id) : 'I'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.body.id} row={row} typed={typed} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, typed }: { readonly row: Listed; readonly typed: string }): ReactElement {
  const { graph } = useApp();
  const { body, counts, dossier } = row;
  const strip = stripOf(graph, dossier);
  const meant = nameMeant(body, typed);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(body.id)}>{body.title}</a>
        {meant && meant !== body.abbreviation ? <span className={styles.meant}>also “{meant}”</span> : null}
      </th>
      <td className={styles.short}>{body.abbreviation}</td>
      <td className={styles.kind}>{body.bodyKind}</td>
      {ROLE_ORDER.map((role) => (
        <td
          className={classes(
            styles.number,
            counts[role] === 0 && styles.zero,
            role === 'lead' && styles.lead,
          )}
          key={role}
        >
          {counts[role] === 0 ? '–' : counts[role]}
        </td>
      ))}
      <td className={classes(styles.number, styles.total)}>{counts.total}</td>
      <td>
        <Strip chapters={strip} most={Math.max(1, ...strip.map(({ count }) => count))} small />
      </td>
    </tr>
  );
}
